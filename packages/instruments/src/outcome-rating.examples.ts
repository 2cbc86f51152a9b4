import type { WorkedExample } from '@cairnkit/engine/testing/describe-instrument.js';

// No form with its score was found outside. The rule is to read four lines to the millimetre and
// to add them up (https://hiboop.com/assessments/ors/: 0 to 10 per item, 0 to 40 in all); the sums
// below were worked out by hand.
const rule = 'By hand: the four lines added up';

/** Forms of four lines, each 0 to 10 in steps of 0.1. */
export const lineExamples: readonly WorkedExample[] = [
  { source: rule, answers: [0, 0, 0, 0], scores: { total: { value: 0 } } },
  { source: rule, answers: [10, 10, 10, 10], scores: { total: { value: 40 } } },
  { source: rule, answers: [5.2, 6.1, 4.8, 5.9], scores: { total: { value: 22 } } },
  { source: rule, answers: [0.1, 0.2, 0.3, 0.1], scores: { total: { value: 0.7 } } },
  { source: rule, answers: [3.3, 3.3, 3.3, 3.3], scores: { total: { value: 13.2 } } },
  { source: rule, answers: [9.9, 8.7, 9.9, 9.6], scores: { total: { value: 38.1 } } },
  {
    source: 'No published rule makes up for a line without a mark',
    answers: [5.2, null, 4.8, 5.9],
    scores: { total: { value: null } },
  },
];
