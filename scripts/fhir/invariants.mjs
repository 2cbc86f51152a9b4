/**
 * The invariants of R4's StructureDefinitions once more, with another engine of FHIRPath: Medplum's
 * passes over some, such as obs-7. Those of every element and every data type are left to it.
 */
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';

import { definitions } from './definitions.mjs';

/** Of every resource, element and extension; Medplum looks at them. */
const ofEverything = /^(dom|ele|ext)-/;

let invariants;

/**
 * Every invariant that a resource breaks.
 *
 * @returns {string[]}
 */
export function brokenInvariants(resource) {
  invariants ??= readInvariants();
  const all = invariants.get(resource?.resourceType) ?? [];
  return all.flatMap(({ key, human, path, holds }) =>
    elementsAt(resource, path)
      .filter((element) => !isTrue(holds(element, { resource, rootResource: resource })))
      .map(() => `${key}: ${human}`),
  );
}

function readInvariants() {
  const { entry } = definitions('profiles-resources.json');
  const resources = entry
    .map(({ resource }) => resource)
    .filter(
      ({ resourceType, kind }) => resourceType === 'StructureDefinition' && kind === 'resource',
    );
  return new Map(
    resources.map(({ type, snapshot }) => [type, snapshot.element.flatMap(ofElement)]),
  );
}

function ofElement({ path, constraint = [] }) {
  return constraint
    .filter(({ key, severity, expression }) => {
      return severity === 'error' && expression && !ofEverything.test(key);
    })
    .map(({ key, human, expression }) => {
      let compiled;
      const holds = (element, environment) => {
        compiled ??= fhirpath.compile({ base: path, expression }, r4, { traceFn: () => {} });
        return compiled(element, environment);
      };
      return { key, human, path: path.split('.').slice(1), holds };
    });
}

function elementsAt(value, [first, ...rest]) {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => elementsAt(each, [first, ...rest]));
  return first === undefined ? [value] : elementsAt(value[first], rest);
}

const isTrue = (found) => found.length === 0 || found[0] === true;
