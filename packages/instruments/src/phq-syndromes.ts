import type { Pattern } from '@cairnkit/engine/measure.js';

const core = ['q1', 'q2'];
const oneToEight = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'];

/** From “More than half the days”. */
const mostDays = { items: oneToEight, from: 2 };

const notDiagnosis =
  ' A syndrome, not a diagnosis: that also needs normal bereavement, a history of mania, and a ' +
  'physical illness, medicine or drug as the cause to be ruled out (coding note on the PHQ form).';

const patterns = (items: string[], symptoms: Pattern['symptoms'], source: string): Pattern[] => [
  {
    id: 'major-depressive-syndrome',
    title: 'Major depressive syndrome',
    symptoms,
    requires: [
      { items: core, atLeast: 1 },
      { items, atLeast: 5 },
    ],
    source: source + notDiagnosis,
  },
  {
    id: 'other-depressive-syndrome',
    title: 'Other depressive syndrome',
    symptoms,
    requires: [
      { items: core, atLeast: 1 },
      { items, atLeast: 2, atMost: 4 },
    ],
    source: source + notDiagnosis,
  },
];

/** The question on being better off dead counts as soon as it is there at all. */
export const phq9Syndromes = patterns(
  [...oneToEight, 'q9'],
  [mostDays, { items: ['q9'], from: 1 }],
  'Developers’ coding note on the PHQ form (Spitzer, Kroenke & Williams 1999): “if #2a or b and ' +
    'five or more [other: two, three, or four] of #2a-i are at least More than half the days ' +
    '(count #2i if present at all)”, which are items 1 to 9 here. Same: ' +
    'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/phq9.py.',
);

export const phq8Syndromes = patterns(
  oneToEight,
  [mostDays],
  'Kroenke et al. (2009), p. 166: item 1 or 2, and at least five (major) or two to four (other) ' +
    'of the eight items “more than half the days”; quoted in ' +
    'ucam-department-of-psychiatry/camcops@56a303e1d783, tablet_qt/tasks/phq8.cpp.',
);
