import { expect } from 'chai';
import fc from 'fast-check';

import { scoreAll } from './scorer.js';
import { form, partial, withRange } from './testing/arbitrary.js';
import { madeUp } from './testing/made-up.js';

const source = 'Made up.';

/** A form cut in two, and the whole of both; listed in any order. */
const cut = form
  .filter((items) => items.length >= 2)
  .chain((items) =>
    fc.record({
      items: fc.constant(items),
      at: fc.integer({ min: 1, max: items.length - 1 }),
      atMost: fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 })),
      answers: partial({ items }),
      order: fc.shuffledSubarray(['whole', 'a', 'b'], { minLength: 3 }),
    }),
  )
  .map(({ items, at, atMost, answers, order }) => {
    const ids = items.map(({ id }) => id);
    const part = (id: string, own: string[], forgiven: number) => {
      const missing = { atMost: Math.min(forgiven, own.length - 1), source };
      return withRange(items, { id, items: own, missing });
    };
    const a = part('a', ids.slice(0, at), atMost[0]);
    const b = part('b', ids.slice(at), atMost[1]);
    const range = { min: a.range.min + b.range.min, max: a.range.max + b.range.max };
    const whole = { id: 'whole', items: ids, parts: ['a', 'b'], range };
    const scales = order.map((name) => ({ whole, a, b })[name]!);
    return { of: madeUp({ items, scales }), answers, order };
  });

describe('a composite scale, whatever its parts', () => {
  it('adds up their scores, and needs each of them', () => {
    fc.assert(
      fc.property(cut, ({ of, answers }) => {
        const { whole, a, b } = scoreAll(of, answers);
        if (a!.value === null || b!.value === null) {
          expect(whole).to.include({ value: null, why: 'part-not-scored' });
        } else {
          expect(whole!.value).to.be.closeTo(a!.value + b!.value, 1e-9);
        }
        expect(whole!.prorated).to.equal(whole!.value !== null && (a!.prorated || b!.prorated));
        expect(whole!.answered).to.equal(a!.answered + b!.answered);
        expect(whole!.items).to.equal(of.items.length);
      }),
    );
  });

  it('comes in the order of the measure, wherever its parts are', () => {
    fc.assert(
      fc.property(cut, ({ of, answers, order }) => {
        expect(Object.keys(scoreAll(of, answers))).to.deep.equal(order);
      }),
    );
  });
});
