import type { Code } from '@cairnkit/engine/vocabulary.js';

import { systems, type Coding } from './r4.js';

const addresses = { 'snomed-ct': systems.snomed, loinc: systems.loinc } as const;

/** Codes of a definition as FHIR, SNOMED CT first: UK Core prefers it. */
export function codings(codes: readonly Code[]): readonly Coding[] {
  const first = codes.filter(({ system }) => system === 'snomed-ct');
  const others = codes.filter(({ system }) => system !== 'snomed-ct');
  return [...first, ...others].map(({ system, code, display }) => ({
    system: addresses[system],
    code,
    display,
  }));
}
