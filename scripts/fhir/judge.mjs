/**
 * An outside judge of FHIR R4: HL7's own JSON Schema (with ajv), HL7's StructureDefinitions with
 * their invariants (with Medplum's validator), HL7's code systems, and what `own-rules.mjs` adds.
 * None of it is ours, but for the last. HL7's Java validator would be the judge of judges; it is on
 * no npm registry.
 */
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { Ajv } from 'ajv';

import { definitions } from './definitions.mjs';
import { brokenInvariants } from './invariants.mjs';
import { ownComplaints } from './own-rules.mjs';

let schemas;

/**
 * Everything that is wrong with a resource, a sentence each; nothing where it is right. Of a bundle:
 * with it and with every resource in it.
 *
 * @param {unknown} resource
 * @returns {string[]}
 */
export function judged(resource) {
  if (!schemas) {
    schemas = readSchemas();
    indexStructureDefinitionBundle(definitions('profiles-types.json'));
    indexStructureDefinitionBundle(definitions('profiles-resources.json'));
  }
  return complaintsAbout(resource, resource?.resourceType ?? 'resource');
}

function complaintsAbout(resource, at) {
  const inside = [
    ...(resource?.entry ?? []).map((entry, i) => [entry.resource, `entry[${i}].resource`]),
    ...(resource?.contained ?? []).map((each, i) => [each, `contained[${i}]`]),
  ].filter(([each]) => each !== undefined);
  const own = [
    ...bySchema(resource),
    ...byStructure(resource),
    ...brokenInvariants(resource),
    ...ownComplaints(resource),
  ];
  return [
    ...own.map((complaint) => `${at}: ${complaint}`),
    ...inside.flatMap(([each, path]) => complaintsAbout(each, `${at}.${path}`)),
  ];
}

function bySchema(resource) {
  const validate = schemas(resource?.resourceType);
  if (!validate) return [`${JSON.stringify(resource?.resourceType)} is no resource type of R4`];
  if (validate(resource)) return [];
  return validate.errors.map(({ instancePath, message, params }) =>
    ['schema:', instancePath, message, params.additionalProperty].filter(Boolean).join(' '),
  );
}

function readSchemas() {
  const { definitions: all } = definitions('fhir.schema.json');
  // What is inside is judged by itself: a choice of 148 shapes would say nothing about what is wrong.
  const held = { type: 'object', required: ['resourceType'] };
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false });
  ajv.addSchema({ $id: 'fhir', definitions: { ...all, ResourceList: held } });
  return (type) =>
    all[type]?.properties?.resourceType ? ajv.getSchema(`fhir#/definitions/${type}`) : undefined;
}

function byStructure(resource) {
  try {
    validateResource(resource);
    return [];
  } catch (error) {
    const issues = error.outcome?.issue;
    if (!issues) return [String(error)];
    return issues.map(({ details, expression }) => `${details?.text} (${expression})`);
  }
}
