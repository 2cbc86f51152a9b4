import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import { compact } from './compact.examples.js';
import pss10 from './pss-10.js';

const reference =
  'Shaila96/nsf-email-stress-study@9eceb22b7bd6, @questionnaire_scoring.R, get_pss_score(), run in R ' +
  'on answers drawn by chance';

describeInstrument(
  pss10,
  compact(
    reference,
    ['total'],
    [
      ['0000000000', [16]],
      ['4444444444', [24]],
      ['0004404400', [0]],
      ['4440040044', [40]],
      ['1031400100', [14]],
      ['0230214210', [15]],
      ['1310000140', [24]],
      ['0000001104', [18]],
      ['2010022442', [21]],
      ['4242141020', [28]],
      ['3343120441', [25]],
      ['1421124123', [23]],
      ['4233230112', [25]],
      ['2343010010', [24]],
      ['4233042244', [30]],
      ['4010420414', [20]],
      ['3302343103', [20]],
      ['3014023103', [17]],
      ['4203023102', [19]],
      ['3431002010', [24]],
      ['4302214340', [17]],
      ['0102333333', [15]],
      ['2002442120', [15]],
      ['3232114203', [19]],
    ],
  ),
);

describe('PSS-10, as published', () => {
  it('has no score with an answer missing', () => {
    const answers = Object.fromEntries(pss10.scales[0]!.items.slice(1).map((id) => [id, 2]));
    expect(result(pss10, answers).scores['total']?.value).to.equal(null);
  });
});
