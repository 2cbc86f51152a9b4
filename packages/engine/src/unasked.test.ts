import { expect } from 'chai';

import { scoreAll, scorer } from './scorer.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';

describe('scoring what was not asked', () => {
  describe('an item that may not apply', () => {
    const form = items(4);
    const measure = madeUp({
      items: [{ ...form[0]!, mayNotApply: { source } }, ...form.slice(1)],
      scales: [{ bandSets: [{ id: 'usual', bands: [{ from: 0, name: 'any' }], source }] }],
    });

    it('leaves the score where it was declined, which then ends lower, and has no band', () => {
      expect(scoreAll(measure, { q1: null, q2: 3, q3: 3, q4: 2 }).total).to.deep.equal({
        value: 8,
        prorated: false,
        answered: 3,
        items: 4,
        range: { min: 0, max: 9 },
      });
    });

    it('takes what it could have counted off both ends of the range', () => {
      const [first, ...rest] = items(3, [1, 2, 3]);
      const lines = madeUp({
        items: [{ ...first!, mayNotApply: { source } }, ...rest],
        scales: [{ items: ['q1', 'q2', 'q3'], range: { min: 3, max: 9 } }],
      });
      const { value, range } = scoreAll(lines, { q1: null, q2: 1, q3: 1 }).total!;
      expect([value, range]).to.deep.equal([2, { min: 2, max: 6 }]);
    });

    it('is not missing from what is complete, and others are', () => {
      const ready = scorer({ ...measure }); // a copy, so that it is prepared here
      expect(ready.isComplete([null, 3, 3, 2])).to.equal(true);
      expect(ready.isComplete([3, null, 3, 2])).to.equal(false);
      expect(ready.isComplete([undefined, 3, 3, 2])).to.equal(false);
      expect(ready.isComplete(['x', 3, 3, 2])).to.equal(false);
    });

    it('lets the mean of the others stand in for what is missing', () => {
      const missing = { atMost: 1, source };
      const lax = { ...measure, scales: [{ ...measure.scales[0]!, missing }] };
      expect(scoreAll(lax, { q1: null, q2: 3, q3: 1 }).total).to.deep.equal({
        value: 6,
        prorated: true,
        answered: 2,
        items: 4,
        range: { min: 0, max: 9 },
      });
      expect(scoreAll(lax, { q1: null, q2: 3 }).total!.why).to.equal('too-many-missing');
    });

    it('has no score where nothing else was answered', () => {
      const lax = {
        ...measure,
        scales: [{ ...measure.scales[0]!, missing: { atMost: 3, source } }],
      };
      expect(scoreAll(lax, { q1: null }).total!.why).to.equal('too-many-missing');
    });

    it('is missing where it was never asked', () => {
      expect(scoreAll(measure, { q2: 3, q3: 3, q4: 2 }).total!.why).to.equal('too-many-missing');
    });
  });

  describe('items that the form says to leave out', () => {
    const skip = (zero: 'always' | 'unanswered') =>
      madeUp({
        skips: [{ items: ['q2', 'q3'], when: { items: ['q1'], total: 0 }, zero, source }],
      });

    it('count nothing when they were', () => {
      const { total } = scoreAll(skip('unanswered'), { q1: 0, q4: 2 });
      expect(total).to.deep.equal({ value: 2, prorated: false, answered: 2, items: 4 });
      expect(scorer(skip('unanswered')).isComplete([0, null, undefined, 2])).to.equal(true);
    });

    it('are missing where the form did not say so', () => {
      expect(scoreAll(skip('unanswered'), { q1: 1, q4: 2 }).total!.value).to.equal(null);
      expect(scoreAll(skip('unanswered'), { q4: 2 }).total!.value).to.equal(null);
      expect(scorer(skip('unanswered')).isComplete([1, null, undefined, 2])).to.equal(false);
    });

    it('count what was answered all the same, unless the rule says never', () => {
      const answers = { q1: 0, q2: 3, q4: 2 };
      expect(scoreAll(skip('unanswered'), answers).total!.value).to.equal(5);
      expect(scoreAll(skip('always'), answers).total!.value).to.equal(2);
    });
  });
});
