import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

import score15 from './score-15.js';

// No form with its score was found outside. These were worked out by hand from the rule: an answer
// a to an item of strengths (1, 3, 6, 10, 15) counts a, one to any other counts 6 − a.
const rule = 'By hand, from the dimensions of PhenX 662102 and the rule in score-15.ts';

describeInstrument(score15, [
  {
    source: `${rule}: no problem at all`,
    answers: [1, 5, 1, 5, 5, 1, 5, 5, 5, 1, 5, 5, 5, 5, 1],
    scores: {
      strengths: { value: 5 },
      difficulties: { value: 5 },
      communication: { value: 5 },
      total: { value: 15 },
    },
  },
  {
    source: `${rule}: nothing but problems`,
    answers: [5, 1, 5, 1, 1, 5, 1, 1, 1, 5, 1, 1, 1, 1, 5],
    scores: {
      strengths: { value: 25 },
      difficulties: { value: 25 },
      communication: { value: 25 },
      total: { value: 75 },
    },
  },
  {
    source: `${rule}: the same box all the way down, 5 + 25 + 25`,
    answers: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    scores: { strengths: { value: 5 }, total: { value: 55 } },
  },
  {
    // strengths 2 + 3 + 1 + 4 + 2; difficulties (6 − 3) + (6 − 4) + (6 − 5) + (6 − 2) + (6 − 4);
    // communication (6 − 4) + (6 − 2) + (6 − 5) + (6 − 1) + (6 − 3)
    source: `${rule}: 12 + 12 + 15`,
    answers: [2, 4, 3, 2, 3, 1, 4, 5, 5, 4, 2, 1, 3, 4, 2],
    scores: {
      strengths: { value: 12 },
      difficulties: { value: 12 },
      communication: { value: 15 },
      total: { value: 39 },
    },
  },
  {
    source: `${rule}: item 1 missing, so no strengths and no total`,
    answers: [null, 4, 3, 2, 3, 1, 4, 5, 5, 4, 2, 1, 3, 4, 2],
    scores: {
      strengths: { value: null },
      difficulties: { value: 12 },
      communication: { value: 15 },
      total: { value: null },
    },
  },
]);
