import type { Norms } from '@cairnkit/engine/norms.js';

import { nhs } from './mhsds-codes.js';
import { stanford } from './rcads.js';

type Group = Norms['scales'][number]['groups'][number];
type Sex = Group['sex'];

/** US grades that were taken together. */
const bands = {
  '3-4': { from: 3, to: 4 },
  '5-6': { from: 5, to: 6 },
  '7-8': { from: 7, to: 8 },
  '9-10': { from: 9, to: 10 },
  '11-12': { from: 11, to: 12 },
};

/** The norms of the RCADS-25 are also used below grade 3 and above grade 12. */
const openEnded = { ...bands, '3-4': { to: 4 }, '11-12': { from: 11 } };

/** One line of a table: means and standard deviations, from the lowest grades to the highest. */
export type Line = readonly (readonly [mean: number, sd: number])[];

const moments =
  (grades: typeof bands | typeof openEnded) =>
  (girls: Line, boys: Line): Group[] =>
    (['female', 'male'] as const).flatMap((sex) =>
      Object.values(grades).map((each, i) => {
        const [mean, sd] = (sex === 'female' ? girls : boys)[i]!;
        return { sex, grades: each, mean, sd };
      }),
    );

/** Groups from the means and standard deviations of girls, and of boys. */
export const closedMoments = moments(bands);
export const openMoments = moments(openEnded);

const table = (sex: Sex) => (grades: keyof typeof bands, t: number[]) => ({
  sex,
  grades: bands[grades],
  t,
});

/**
 * Groups with T-scores as printed, from a raw score of 0.
 *
 * Printed as numbers are raw scores 13 to 111 (total anxiety) and 13 to 112 (total), with whole
 * T-scores. In each of these tables one straight line, rounded, gives every printed number, so that
 * none of them looks like a misprint. The same line, rounded, fills in what is no number there:
 *  - raw scores 0 to 12, printed as “<34” or the like; never above what that says,
 *  - totals above 112, printed as “>80” or the like; never below what that says,
 *  - raw scores 88 and 89 of the youth form in grades 3 to 6, whose rows are missing there.
 */
export const printed = { female: table('female'), male: table('male') };

/** What the norms of the four forms have in common. */
export const rcadsNorms = {
  ageRules: [
    {
      id: 'nhs-england',
      minus: 5,
      source: `${nhs}, schemas/05_create_cyp_outcomes_tables.py: grades 3 and 4 at ages 8 and 9, and so on`,
    },
    {
      id: 'ucla',
      minus: 6,
      source:
        'https://rcads.ucla.edu/Scoring: “To convert age in years to U.S. grade level, subtract 6.”',
    },
  ],
  bandSets: [
    {
      id: 'ucla',
      bands: [
        { from: 0, name: 'below the borderline threshold' },
        { from: 65, name: 'borderline clinical threshold' },
        { from: 70, name: 'above the clinical threshold' },
      ],
      source:
        'https://rcads.ucla.edu/node/21: T-scores of 65 or higher are “at the borderline clinical ' +
        'threshold”, of 70 or higher “above the clinical threshold”. No name is given below 65; ' +
        'that one is ours.',
    },
  ],
  shownUpTo: {
    t: 80,
    source:
      'https://rcads.ucla.edu/node/21: “T scores above 80 are displayed simply as ">80"”, because ' +
      'differences above it are not clinically meaningful',
  },
  rights:
    'Facts, published under the MIT licence in the sources below. UCLA prohibits posting “RCADS ' +
    'instruments, resources, or derivatives” on public websites and commercial distribution of ' +
    'scoring resources (rcads.ucla.edu/permissionsoverview): a service that uses these norms ' +
    'should have permission for the RCADS (rcads@psych.ucla.edu).',
} satisfies Partial<Norms>;

/** Where the means and standard deviations of the six subscales of the RCADS-47 are. */
export const subscaleSource =
  `${nhs} (MIT), Mental_Health_Monthly_Statistics/menh_bbrb/schemas/` +
  '05_create_cyp_outcomes_tables.py, rcads_transform_score';

/** Where the printed T-scores of the two totals of the RCADS-47 are. */
export const totalSource = (rater: 'child' | 'parent') =>
  `${stanford} (MIT), DataFiles/rcad47/rcad47_${rater}_*_totals_*_grade.csv, whole T-scores for ` +
  'raw scores 13 to 111 (total anxiety) or 112 (total). Raw scores 0 to 12' +
  (rater === 'child' ? ', 88 and 89 in grades 3 to 6,' : '') +
  ' and totals above 112 are not printed as numbers: their T-scores are our estimate, from the ' +
  'straight line that gives all printed ones.';
