import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import phq2 from './phq-2.js';

const awell =
  'awell-health/awell-score@c37843e50576, src/scores/phq_2/__testdata__/phq_2_test_responses.ts';

describeInstrument(phq2, [
  { source: awell, answers: [0, 0], scores: { total: { value: 0, band: [0, 2] } } },
  { source: awell, answers: [2, 1], scores: { total: { value: 3, band: [3, 6] } } },
  { source: awell, answers: [3, 0], scores: { total: { value: 3, band: [3, 6] } } },
  { source: awell, answers: [3, 3], scores: { total: { value: 6, band: [3, 6] } } },
  {
    source: 'awell-health/awell-score@c37843e50576, src/scores/phq_2/phq_2.test.ts: refused',
    answers: [null, null],
    scores: { total: { value: null } },
  },
]);
