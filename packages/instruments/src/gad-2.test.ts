import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import gad2 from './gad-2.js';

const awell =
  'awell-health/awell-score@c37843e50576, src/scores/GAD_2/__testdata__/gad_2_test_responses.ts';

// It also names bands (mild, moderate, severe) that no paper of the developers has.
describeInstrument(gad2, [
  { source: awell, answers: [0, 0], scores: { total: { value: 0, band: [0, 2] } } },
  { source: awell, answers: [3, 0], scores: { total: { value: 3, band: [3, 6] } } },
  { source: awell, answers: [3, 3], scores: { total: { value: 6, band: [3, 6] } } },
  {
    source: 'awell-health/awell-score@c37843e50576, src/scores/GAD_2/gad_2.test.ts: refused',
    answers: [null, null],
    scores: { total: { value: null } },
  },
]);
