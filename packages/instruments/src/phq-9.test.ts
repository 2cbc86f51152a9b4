import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import phq9 from './phq-9.js';

const proms = 'medizininformatik-initiative/kerndatensatzmodul-proms, input/fsh/examples';
const pacio = 'paciowg/sample-data-fsh@3b89f69e89c9, input/fsh/EX_wm1_questionnaireresponse.fsh';

// PACIO and US Core publish a total without the name of a band.
describeInstrument(phq9, [
  {
    source:
      'HL7/personal-health-record-format-ig@66854a3297f3, input/fsh/pghd/examples/Mind/' +
      'QuestionnaireResponse-ScoredAssessment-PHQ9.fsh (“Minimal”)',
    answers: [0, 0, 1, 1, 1, 0, 0, 0, 0],
    scores: { total: { value: 3, band: [0, 4] } },
  },
  {
    source: 'https://learn8.cc/q/4LLWDg679x.html (“minimal depression”, 0–4)',
    answers: [1, 0, 2, 0, 1, 0, 0, 0, 0],
    scores: { total: { value: 4, band: [0, 4] } },
  },
  {
    source:
      'awell-health/awell-score@c37843e50576, src/scores/phq_9/__testdata__/' +
      'phq_9_test_responses.ts and phq_9.test.ts (“Moderate depression”)',
    answers: [3, 0, 1, 2, 0, 0, 1, 0, 3],
    scores: { total: { value: 10, band: [10, 14] } },
  },
  {
    source:
      'HL7/US-Core@85bf4af6eec4, input/examples-yaml/QuestionnaireResponse-phq-9-example.yml, ' +
      'with its answer to the supplementary item',
    answers: [2, 2, 2, 2, 1, 1, 2, 0, 0, 1],
    scores: { total: { value: 12 } },
  },
  {
    source: `${pacio}, wilmamarina01-qr-phq9-snf-discharge-01`,
    answers: [2, 2, 2, 2, 2, 2, 2, 2, 2],
    scores: { total: { value: 18 } },
  },
  {
    source: `${pacio}, wilmamarina01-qr-phq9-snf-admission-01`,
    answers: [2, 3, 2, 3, 2, 2, 3, 3, 3],
    scores: { total: { value: 23 } },
  },
  {
    source: `${proms}/mii-exa-pro-phq-9-response.fsh and mii-exa-pro-phq-9-observation.fsh`,
    answers: [3, 3, 3, 3, 3, 3, 3, 3, 3],
    scores: { total: { value: 27 } },
  },
]);
