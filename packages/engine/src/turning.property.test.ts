import { expect } from 'chai';
import fc from 'fast-check';

import { allowedValues } from './item.js';
import type { Item } from './measure.js';
import { scoreAll } from './scorer.js';
import type { Answers } from './session.js';
import { complete, form, withRange } from './testing/arbitrary.js';
import { madeUp } from './testing/made-up.js';

const source = 'Made up.';
const near = 1e-9;

/** An item answered the other way round. */
const mirrored = (item: Item, answer: number): number => {
  const values = allowedValues(item);
  return values[values.length - 1 - values.indexOf(answer)]!;
};

describe('turning items round', () => {
  const some = form.chain((items) =>
    fc
      .tuple(
        complete({ items }),
        fc.subarray(
          items.map(({ id }) => id),
          { minLength: 1 },
        ),
      )
      .map(([answers, turned]) => ({ items, answers, turned })),
  );
  const scored = (items: Item[], turned: readonly string[], answers: Answers) => {
    const reversed = { items: [...turned], source };
    const part = turned.length > 0 ? { reversed } : {};
    const scale = withRange(items, { items: items.map(({ id }) => id), ...part });
    return scoreAll(madeUp({ items, scales: [scale] }), answers).total!.value!;
  };
  const turn = (items: Item[], turned: readonly string[], answers: Answers): Answers =>
    Object.fromEntries(
      items.map((item) => {
        const answer = answers[item.id]!;
        return [item.id, turned.includes(item.id) ? mirrored(item, answer) : answer];
      }),
    );

  it('twice changes nothing', () => {
    fc.assert(
      fc.property(some, ({ items, answers, turned }) => {
        const twice = scored(items, turned, turn(items, turned, answers));
        expect(twice).to.be.closeTo(scored(items, [], answers), near);
      }),
    );
  });

  it('all of them mirrors the score in its range', () => {
    fc.assert(
      fc.property(some, ({ items, answers }) => {
        const all = items.map(({ id }) => id);
        const { min, max } = withRange(items, { items: all }).range;
        const sum = scored(items, all, answers) + scored(items, [], answers);
        expect(sum).to.be.closeTo(min + max, near);
      }),
    );
  });
});
