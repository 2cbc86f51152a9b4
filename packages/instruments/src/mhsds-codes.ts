import type { Scale } from '@cairnkit/engine/scale.js';
import type { Code } from '@cairnkit/engine/vocabulary.js';

type Change = Scale['reliableChange'][number];

/** Code of the national statistics on children’s outcomes. */
export const nhs = 'NHSDigital/mental-health-monthly-statistics@7b4d7421838b';

/** Where it says of each measure which end is better. */
export const nhsDirections = `${nhs}, menh_bbrb/schemas/05_create_cyp_outcomes_tables.py`;

/** What the Mental Health Services Data Set (MHSDS) takes. */
export const mhsdsV6 =
  'MHSDS v6 assessment list (nhsengland/Reusable-Code-Library@4009bd56ee17, ' +
  'src/dsp/validations/mhsds_v6/assessment_scales.py)';

/** The SNOMED CT code under which the MHSDS takes a score. */
export const snomed = (code: string, display?: string): Code => ({
  system: 'snomed-ct',
  code,
  ...(display && { display }),
  source: mhsdsV6,
});

/** How far a score must move, as the national statistics count it. */
export const nationalChange = (points: number, credited: string): Change => ({
  scheme: 'nhs-england',
  points,
  source: `${nhs}, cyp_reliable_change_thresholds (credited there to ${credited})`,
});

/** The same before it was rounded; whom that place credits it to, where it does. */
export const strictChange = (points: number, credited?: string): Change => ({
  scheme: 'strict',
  points,
  source:
    'The figure before rounding, in nhsengland/MHSDS@dc7bf10df5e6, CYP Outcomes Dashboard/CYP ' +
    `Outcomes${credited === undefined ? '' : ` (credited there to ${credited})`}`,
});
