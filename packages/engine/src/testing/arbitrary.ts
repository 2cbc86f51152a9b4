import fc from 'fast-check';

import { allowedValues } from '../item.js';
import type { Item, Measure } from '../measure.js';
import type { Scale } from '../scale.js';
import type { Answers } from '../session.js';
import { madeUp, scale } from './made-up.js';

const source = 'Made up.';

/** An item whose answers are evenly spaced, so that it can be turned round; its id comes later. */
const formItem: fc.Arbitrary<(id: string) => Item> = fc.oneof(
  fc
    .record({ lowest: fc.integer({ min: -2, max: 2 }), count: fc.integer({ min: 2, max: 6 }) })
    .map(({ lowest, count }) => (id: string): Item => {
      const options = Array.from({ length: count }, (_, i) => ({ value: lowest + i }));
      return { type: 'choice', id, options };
    }),
  fc
    .record({
      min: fc.integer({ min: -2, max: 2 }),
      length: fc.integer({ min: 1, max: 10 }),
      step: fc.constantFrom(undefined, 0.5 as const, 0.1 as const),
    })
    .map(({ min, length, step }) => (id: string): Item => {
      return { type: 'rating', id, min, max: min + length, ...(step ? { step } : {}) };
    }),
);

/** Two to eight items q1, q2, … */
export const form: fc.Arbitrary<Item[]> = fc
  .array(formItem, { minLength: 2, maxLength: 8 })
  .map((list) => list.map((item, i) => item(`q${i + 1}`)));

/** The points that an answer counts in a scale, by the words of the schema and no faster. */
export function counts(item: Item, answer: number, { reversed, recode = [] }: Scale): number {
  const recoded = recode.find(({ items }) => items.includes(item.id));
  if (recoded) return recoded.points.find(([from]) => Math.abs(from - answer) < 1e-9)![1];
  const values = allowedValues(item);
  return reversed?.items.includes(item.id)
    ? Math.min(...values) + Math.max(...values) - answer
    : answer;
}

/** The points of every answer to an item. */
const allPoints = (item: Item, of: Scale) =>
  allowedValues(item).map((answer) => counts(item, answer, of));

/** A scale with the range that its points come to. */
export function withRange(items: readonly Item[], parts: Partial<Scale>): Scale {
  const made = scale(parts);
  const points = made.items.map((id) =>
    allPoints(
      items.find((item) => item.id === id)!,
      made,
    ),
  );
  const share = (made.times?.by ?? 1) / (made.combine === 'mean' ? points.length : 1);
  const sum = (end: (...points: number[]) => number) =>
    points.reduce((total, each) => total + end(...each), 0) * share;
  return { ...made, range: { min: sum(Math.min), max: sum(Math.max) } };
}

/** A scale over all items of a form: turned, recoded, multiplied, averaged, forgiving. */
const scaleOver = (items: readonly Item[]): fc.Arbitrary<Scale> =>
  fc
    .record({
      fates: fc.array(fc.constantFrom('printed', 'reversed', 'recoded'), same(items)),
      points: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 61, maxLength: 61 }),
      combine: fc.constantFrom('sum' as const, 'mean' as const),
      by: fc.constantFrom(1, 2, 4, 10, 0.5),
      atMost: fc.nat({ max: items.length - 1 }),
      as: fc.constantFrom('mean' as const, 'zero' as const),
      rounding: fc.constantFrom('none' as const, 'half-up' as const),
    })
    .map(({ fates, points, combine, by, atMost, as, rounding }) => {
      const ids = items.map(({ id }) => id);
      const turned = ids.filter((_, i) => fates[i] === 'reversed');
      const recode = items
        .filter((item, i) => fates[i] === 'recoded' && !(item.type === 'rating' && item.step))
        .map((item) => ({
          items: [item.id],
          points: allowedValues(item).map((value, i): [number, number] => [value, points[i]!]),
          source,
        }));
      const made = withRange(items, {
        items: ids,
        ...(turned.length > 0 ? { reversed: { items: turned, source } } : {}),
        ...(recode.length > 0 ? { recode } : {}),
        combine,
        times: { by, source },
        missing: { atMost, source },
        rounding,
      });
      // No points for a missing answer can only be a rule where an answer could count so few.
      const mayBeZero = items.every((item) => {
        const points = allPoints(item, made);
        return Math.min(...points) <= 0 && Math.max(...points) >= 0;
      });
      return { ...made, missing: { atMost, as: mayBeZero ? as : ('mean' as const), source } };
    });

/** A measure with one scale, `total`, over all of its items. */
export const measure: fc.Arbitrary<Measure> = form.chain((items) =>
  scaleOver(items)
    .filter(({ range }) => range.min < range.max) // now and then, all answers count the same
    .map((total) => madeUp({ items, scales: [total] })),
);

/** An answer to every item. */
export const complete = ({ items }: Pick<Measure, 'items'>): fc.Arbitrary<Answers> =>
  fc
    .tuple(...items.map((item) => fc.constantFrom(...allowedValues(item))))
    .map((values) => Object.fromEntries(values.map((value, i) => [items[i]!.id, value])));

/** The same, with any of them missing. */
export const partial = (of: Pick<Measure, 'items'>): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      complete(of),
      fc.array(fc.constantFrom('given', 'given', 'null', 'absent'), same(of.items)),
    )
    .map(([answers, fates]) =>
      Object.fromEntries(
        Object.entries(answers)
          .filter((_, i) => fates[i] !== 'absent')
          .map(([id, answer]) => [id, fates[Number(id.slice(1)) - 1] === 'null' ? null : answer]),
      ),
    );

/** As many as there are of something. */
export function same({ length }: { readonly length: number }) {
  return { minLength: length, maxLength: length };
}
