import { extensions, systems, type CodeableConcept, type Extension } from './r4.js';

/** Codes of HL7’s `data-absent-reason` that are used here. */
type Reason = 'asked-declined' | 'asked-unknown' | 'error' | 'not-applicable' | 'unknown';

/** Why there is no value: in code, and in words for whoever reads it. */
export function absent(code: Reason, text: string): CodeableConcept {
  return { coding: [{ system: systems.dataAbsentReason, code }], text };
}

/** The same on an element that has no field for it. */
export function absence(code: Reason): readonly Extension[] {
  return [{ url: extensions.dataAbsentReason, valueCode: code }];
}
