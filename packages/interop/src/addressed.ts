import { namedUuid } from '@cairnkit/engine/named-uuid.js';

import { present } from './present.js';
import { systems, type Reference, type Resource } from './r4.js';

/** A resource, and what others call it until a server gives it an address. */
export interface Addressed<R extends Resource = Resource> {
  readonly fullUrl: string;
  readonly resource: R;
}

/** `urn:uuid:…` of a part of a submission: the same whenever that is exported. */
export function urlOf(submission: string, part: string): string {
  return `urn:uuid:${namedUuid(`${submission} ${part}`)}`;
}

/** A resource with its address, and without what is absent. */
export function addressed<R extends Resource>(fullUrl: string, resource: R): Addressed<R> {
  return { fullUrl, resource: present(resource) };
}

/** As an identifier: by this a server knows again what it was given before. */
export function identified(fullUrl: string) {
  return { system: systems.uri, value: fullUrl };
}

export function referTo({ fullUrl, resource }: Addressed): Reference {
  return { reference: fullUrl, type: resource.resourceType };
}

/** A UK Core profile by its address: NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN@3d2827e3. */
export function ukCore(resource: string): { readonly profile: readonly string[] } {
  return { profile: [`https://fhir.hl7.org.uk/StructureDefinition/UKCore-${resource}`] };
}
