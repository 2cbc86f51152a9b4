import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';

import bpses from './bpses.js';

const source =
  'awell-health/awell-score@c37843e50576, src/scores/bpses/__testdata__/bpses_form_responses.ts ' +
  'and bpses.test.ts';

describeInstrument(bpses, [
  { source, answers: [1, 1, 1, 1, 1], scores: { total: { value: 5 } } },
  { source, answers: [3, 3, 3, 3, 3], scores: { total: { value: 15 } } },
  { source, answers: [5, 5, 5, 5, 5], scores: { total: { value: 25 } } },
  { source, answers: [1, 3, 2, 4, 1], scores: { total: { value: 11 } } },
  {
    source:
      'awell-health/awell-score@c37843e50576, src/scores/bpses/bpses.test.ts: no score without ' +
      'every answer',
    answers: [null, 3, 2, 4, 1],
    scores: { total: { value: null } },
  },
]);
