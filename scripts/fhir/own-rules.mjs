/**
 * What neither the schema nor the StructureDefinitions of R4 look at: check digits, codes of HL7's
 * own code systems, references inside a bundle, and UK Core.
 */
import { nhsNumber } from '@cairnkit/engine/nhs-number.js';
import { isLoinc } from '@cairnkit/interop/loinc-check.js';
import { isSnomedConcept } from '@cairnkit/interop/verhoeff.js';

import { definitions } from './definitions.mjs';

/** @returns {string[]} */
export function ownComplaints(resource) {
  return [...everywhere(resource, ''), ...bundleComplaints(resource), ...ukCore(resource)];
}

/** What holds wherever a coding, an identifier or a choice of values is. Not inside `contained`. */
function everywhere(value, path) {
  if (value === '') return [`${path} is empty`];
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).filter(
    ([name, each]) => name !== 'contained' && !each?.resourceType,
  );
  return [
    ...(typeof value.code === 'string' && typeof value.system === 'string' ? coding(value) : []),
    ...(value.system === 'https://fhir.nhs.uk/Id/nhs-number' ? nhs(value) : []),
    ...twoValues(value),
    ...(Object.keys(value).length === 0 ? ['is empty'] : []),
  ]
    .map((complaint) => `${path || '.'} ${complaint}`)
    .concat(inside.flatMap(([name, each]) => everywhere(each, `${path}/${name}`)));
}

function coding({ system, code }) {
  if (system === 'http://snomed.info/sct') return isSnomedConcept(code) ? [] : [`${code}: digits`];
  if (system === 'http://loinc.org') {
    return isLoinc(code) || /^L[AL]\d+-\d$/.test(code) ? [] : [`${code}: digits`];
  }
  const known = hl7Codes().get(system);
  return !known || known.has(code) ? [] : [`${code} is no code of ${system}`];
}

function nhs({ value }) {
  const read = nhsNumber(value ?? '');
  return read.status === 'right' && read.number === value ? [] : ['is no NHS number'];
}

function twoValues(value) {
  const names = Object.keys(value).filter((name) => /^value[A-Z]/.test(name));
  return names.length > 1 && !value.resourceType?.startsWith('Value')
    ? [names.join(' beside ')]
    : [];
}

let hl7;

/** Codes by the address of their system, of those that HL7 publishes whole with R4. */
function hl7Codes() {
  if (!hl7) {
    const files = ['valuesets.json', 'v3-codesystems.json'].map(definitions);
    const all = files.flatMap(({ entry }) => entry.map(({ resource }) => resource));
    const whole = all.filter(
      ({ resourceType, content }) => resourceType === 'CodeSystem' && content === 'complete',
    );
    hl7 = new Map(whole.map(({ url, concept = [] }) => [url, new Set(codesIn(concept))]));
  }
  return hl7;
}

function codesIn(concepts) {
  return concepts.flatMap(({ code, concept = [] }) => [code, ...codesIn(concept)]);
}

/** Every `urn:uuid:` that is referred to is there, once. */
function bundleComplaints(resource) {
  if (resource?.resourceType !== 'Bundle') return [];
  const urls = (resource.entry ?? []).map(({ fullUrl }) => fullUrl);
  const twice = urls.filter((url, i) => urls.indexOf(url) !== i);
  const referred = new Set(JSON.stringify(resource).match(/(?<="reference":")urn:uuid:[^"]+/g));
  const lost = [...referred].filter((url) => !urls.includes(url));
  return [
    ...twice.map((url) => `${url} is there twice`),
    ...lost.map((url) => `${url} is referred to and is not there`),
  ];
}

/**
 * UK Core (NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN@3d2827e3, structuredefinitions): those profiles add
 * to R4 that identifiers of these systems have a value and are there once. The rest is `mustSupport`
 * and preferred bindings, which no resource can break.
 */
function ukCore(resource) {
  const claimed = (resource?.meta?.profile ?? []).filter((url) => url.includes('fhir.hl7.org.uk'));
  const identifiers = [resource?.identifier ?? []].flat();
  const slices = ['nhs-number', 'ods-organization-code', 'ods-site-code'];
  const broken = slices.filter((slice) => {
    const own = identifiers.filter(({ system }) => system === `https://fhir.nhs.uk/Id/${slice}`);
    return own.length > 1 || own.some(({ value }) => !value);
  });
  return [
    ...claimed
      .filter((url) => !url.endsWith(`/StructureDefinition/UKCore-${resource.resourceType}`))
      .map((url) => `claims ${url}, which is no profile of ${resource.resourceType}`),
    ...(claimed.length > 0 ? broken : []).map((slice) => `UK Core: ${slice} once, with a value`),
  ];
}
