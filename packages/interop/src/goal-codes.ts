import type { Code } from '@cairnkit/engine/vocabulary.js';

const source =
  'NHSDigital/mental-health-monthly-statistics@7b4d7421, 04_mhsds_ref_tables.py, lines 126 to 128; ' +
  'MHSDS v6 assessment list, nhsengland/Reusable-Code-Library@4009bd56, lines 163 to 166';

const snomed = (code: string, display: string): Code => ({
  system: 'snomed-ct',
  code,
  display,
  source,
});

const tool = 'Goal-Based Outcomes tool goal progress chart';

/**
 * SNOMED CT has a code of its own for each of three goals, by its number, and one for a goal whose
 * number is not told. Those of an older chart, for the same three, are in `gbo.ts` of the measures.
 */
export const goalCodes = {
  numbered: [
    snomed('1638531000000102', `${tool} - goal 1 score`),
    snomed('1638541000000106', `${tool} - goal 2 score`),
    snomed('1638551000000109', `${tool} - goal 3 score`),
  ],
  other: snomed('959951000000108', 'Goal Progress Chart - Child/Young Person - goal score'),
} as const;

/** The code of a rating of a goal by its number, from 1. */
export function goalCode(number: number): Code {
  return goalCodes.numbered[number - 1] ?? goalCodes.other;
}
