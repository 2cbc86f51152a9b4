import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import gad7 from './gad-7.js';

const pacio =
  'paciowg/sample-data-fsh@28d6d1a74ffa, input/fsh/EX_bsj1_questionnaireresponse_gad7.fsh';

/** Taken there from the CDISC supplement for the GAD-7, version 2. It names no bands. */
const cdisc = 'pharmaverse/admiral@3c7922c1cb82, data-raw/create_example_qs.R';

describeInstrument(gad7, [
  {
    source:
      'HL7/personal-health-record-format-ig@82f463d8c0f7, input/fsh/pghd/examples/Mind/' +
      'QuestionnaireResponse-ScoredAssessment-GAD7.fsh (“Minimal”)',
    answers: [0, 0, 1, 1, 0, 1, 0],
    scores: { total: { value: 3, band: [0, 4] } },
  },
  {
    source: `${pacio}, January 2026 (“Minimal anxiety”)`,
    answers: [1, 0, 0, 1, 0, 1, 1],
    scores: { total: { value: 4, band: [0, 4] } },
  },
  {
    source: `${pacio}, October 2025 (“Mild anxiety”)`,
    answers: [1, 1, 1, 1, 0, 1, 2],
    scores: { total: { value: 7, band: [5, 9] } },
  },
  {
    source: `${pacio}, July 2025 (“Mild anxiety”)`,
    answers: [2, 1, 1, 2, 0, 1, 2],
    scores: { total: { value: 9, band: [5, 9] } },
  },
  {
    source: `${pacio}, April 2025 (“Moderate anxiety”)`,
    answers: [2, 2, 2, 1, 1, 2, 2],
    scores: { total: { value: 12, band: [10, 14] } },
  },
  {
    source:
      'medizininformatik-initiative/kerndatensatzmodul-proms@00b7d90af710, input/fsh/examples/' +
      'mii-exa-pro-gad-7-response.fsh (“moderate anxiety”)',
    answers: [2, 3, 2, 1, 2, 1, 2],
    scores: { total: { value: 13, band: [10, 14] } },
  },
  {
    source: `${cdisc}, visit 12`,
    answers: [1, 1, 1, 1, 1, 1, 1],
    scores: { total: { value: 7 } },
  },
  {
    source: `${cdisc}, visit 5.01`,
    answers: [2, 2, 2, 2, 1, 3, 2],
    scores: { total: { value: 14 } },
  },
  {
    source: `${cdisc}, visit 1`,
    answers: [2, 2, 2, 2, 3, 3, 1],
    scores: { total: { value: 15 } },
  },
]);
