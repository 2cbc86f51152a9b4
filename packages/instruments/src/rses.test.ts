import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import { compact } from './compact.examples.js';
import rses from './rses.js';

const reference =
  'ccaudek/r_functions@9ccea7f6b9c3, rosenberg.R, scoring_rosenberg(), run in R on answers drawn by chance';

describeInstrument(
  rses,
  compact(
    reference,
    ['total'],
    [
      ['1111111111', [25]],
      ['4444444444', [25]],
      ['4414144111', [40]],
      ['1141411444', [10]],
      ['1141412113', [18]],
      ['4331433341', [24]],
      ['2124241243', [24]],
      ['2422344423', [27]],
      ['4121132214', [26]],
      ['3443334342', [26]],
      ['1443433211', [27]],
      ['1333111341', [22]],
      ['1132334414', [21]],
      ['3321134434', [25]],
      ['2413442121', [31]],
      ['3134313424', [21]],
      ['4223113223', [28]],
      ['1121212222', [21]],
      ['1332434242', [23]],
      ['4431134223', [30]],
      ['4241132121', [28]],
      ['1242133131', [26]],
      ['2411141333', [26]],
      ['4241423341', [21]],
    ],
  ),
);

describe('RSES, as published', () => {
  it('has no score with an answer missing', () => {
    const answers = Object.fromEntries(rses.scales[0]!.items.slice(1).map((id) => [id, 4]));
    expect(result(rses, answers).scores['total']?.value).to.equal(null);
  });
});
