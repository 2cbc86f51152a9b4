import { result } from '@cairnkit/engine/result.js';
import {
  describeInstrument,
  type WorkedExample,
} from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import mmf from './mmf.js';

const shine = 'ScotlandSHINE/SHINEcleaning@58a43ac1f0f5';

type Scored = readonly [answers: string, emotional: number, behavioural: number];

/** Answers in the order of the form (0 never, 1 sometimes, 2 always), and the scores of the tests. */
const inItsTests: readonly Scored[] = [
  ['0001012002001010', 6, 2],
  ['0200010002222200', 5, 10],
  ['0101021011200002', 7, 6],
  ['0220012000110001', 7, 5],
];

/** The same, scored by running it on answers drawn by chance. */
const scoredByReference: readonly Scored[] = [
  ['0000000000000000', 0, 2],
  ['2222222222222222', 20, 10],
  ['0000000000000020', 0, 0],
  ['2222222222222202', 20, 12],
  ['1111111010220120', 8, 5],
  ['0221020021021100', 10, 6],
  ['1010212001110211', 8, 6],
  ['2102012001211210', 9, 7],
  ['2011201020212011', 9, 7],
  ['0120002120011111', 8, 5],
  ['1221000202221220', 10, 7],
  ['1100011102201021', 7, 4],
  ['2011211100122000', 9, 7],
  ['0101001000022100', 3, 7],
  ['0020211202221211', 10, 9],
  ['2222222001011222', 15, 6],
  ['0121000212021112', 9, 7],
  ['1210201222212100', 13, 8],
  ['1202000002211001', 7, 7],
  ['2112000002021102', 8, 8],
  ['1122001010211101', 8, 8],
  ['0212011121202122', 11, 7],
  ['0201210122100111', 11, 4],
  ['1222202010122002', 12, 9],
];

/** The reference names a score elevated above 9 and above 5. */
const example = (source: string, [answers, emotional, behavioural]: Scored): WorkedExample => ({
  source,
  answers: [...answers].map(Number),
  scores: {
    emotional: { value: emotional, band: emotional > 9 ? [10, 20] : [0, 9] },
    behavioural: { value: behavioural, band: behavioural > 5 ? [6, 12] : [0, 5] },
  },
});

describeInstrument(mmf, [
  ...inItsTests.map((each) => example(`${shine}, tests/testthat/test-report_data_prep.R`, each)),
  ...scoredByReference.map((each) =>
    example(`${shine}, R/report_data_prep.R, mm_score(), run in R`, each),
  ),
]);

describe('M&MF, as published', () => {
  it('has no score of a scale with an answer missing, and one of the other', () => {
    const answers = Object.fromEntries(mmf.items.slice(1).map(({ id }) => [id, 1]));
    const { emotional, behavioural } = result(mmf, answers).scores;
    expect(emotional?.value).to.equal(null);
    expect(behavioural?.value).to.equal(6);
  });
});
