import { result } from '@cairnkit/engine/result.js';
import { describeInstrument } from '@cairnkit/engine/testing/describe-instrument.js';
import { expect } from 'chai';

import wsas from './wsas.js';

const camcops =
  'ucam-department-of-psychiatry/camcops@56a303e1d783, server/camcops_server/tasks/wsas.py, run';

/** What `total_score` and `is_complete` said; bands by the words of Mundt et al. (2002). */
const example = (
  answers: readonly (number | null)[],
  value: number | null,
  band?: readonly [number, number],
) => ({ source: camcops, answers, scores: { total: { value, ...(band ? { band } : {}) } } });

describeInstrument(wsas, [
  example([0, 0, 0, 0, 0], 0, [0, 9]),
  example([1, 2, 3, 0, 3], 9, [0, 9]),
  example([2, 2, 2, 2, 2], 10, [10, 20]),
  example([4, 4, 4, 4, 4], 20, [10, 20]),
  example([8, 0, 7, 3, 3], 21, [21, 40]),
  example([6, 5, 8, 7, 4], 30, [21, 40]),
  example([8, 8, 8, 8, 8], 40, [21, 40]),
  // With the box for people without a job: `retired_etc`. Bands were found for all five items.
  example([null, 3, 1, 4, 1], 9),
  example([null, 8, 8, 8, 8], 32),
  example([null, 0, 0, 0, 0], 0),
  // Not complete: CamCOPS shows the sum of the rest, and says that it is not complete.
  example([3, null, 2, 5, 1], null),
  example([5, 4, 3, 2, null], null),
  example([null, 4, null, 4, 4], null),
]);

describe('WSAS without work', () => {
  it('can reach 32 instead of 40, is complete, and has no band', () => {
    const ours = result(wsas, { q1: null, q2: 8, q3: 8, q4: 8, q5: 8 });
    expect(ours.complete).to.equal(true);
    expect(ours.scores['total']?.range).to.deep.equal({ min: 0, max: 32 });
    expect(ours.scores['total']?.band).to.equal(undefined);
  });

  it('has no total where item 1 was left open without saying that it does not apply', () => {
    const ours = result(wsas, { q2: 8, q3: 8, q4: 8, q5: 8 });
    expect(ours.complete).to.equal(false);
    expect(ours.scores['total']?.value).to.equal(null);
  });
});
