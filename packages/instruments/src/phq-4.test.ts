import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import phq4 from './phq-4.js';

const awell =
  'awell-health/awell-score@c37843e50576, src/scores/phq_4/phq_4.test.ts and __testdata__';

describeInstrument(phq4, [
  {
    source: `${awell} (“Normal”; neither half positive)`,
    answers: [0, 0, 0, 0],
    scores: {
      anxiety: { value: 0, band: [0, 2] },
      depression: { value: 0, band: [0, 2] },
      total: { value: 0, band: [0, 2] },
    },
  },
  {
    source: `${awell} (“Mild”; depression positive)`,
    answers: [0, 1, 3, 1],
    scores: {
      anxiety: { value: 1, band: [0, 2] },
      depression: { value: 4, band: [3, 6] },
      total: { value: 5, band: [3, 5] },
    },
  },
  {
    source: `${awell} (“Moderate”; both halves positive)`,
    answers: [2, 1, 2, 1],
    scores: {
      anxiety: { value: 3, band: [3, 6] },
      depression: { value: 3, band: [3, 6] },
      total: { value: 6, band: [6, 8] },
    },
  },
  {
    source: `${awell} (“Severe”; both halves positive)`,
    answers: [3, 3, 3, 3],
    scores: {
      anxiety: { value: 6, band: [3, 6] },
      depression: { value: 6, band: [3, 6] },
      total: { value: 12, band: [9, 12] },
    },
  },
  {
    source: `${awell}: refused`,
    answers: [null, null, null, null],
    scores: { anxiety: { value: null }, depression: { value: null }, total: { value: null } },
  },
]);
