import { expect } from 'chai';

import type { Item, Measure } from './measure.js';
import type { Scale } from './scale.js';
import { inScale } from './scale-contradictions.js';
import { items, madeUp } from './testing/made-up.js';

const source = 'Made up.';

function found(measure: Measure, s = 0): string[] {
  const byId = new Map(measure.items.map((item) => [item.id, item]));
  return [...inScale(measure.scales[s]!, measure, byId, ['scales', s])].map(
    ([path, message]) => `${path.join('.')} ${message}`,
  );
}

const of = (part: Partial<Scale>, form: Item[] = items(4)) =>
  found(madeUp({ items: form, scales: [part] }));
const recode = (ids: string[], ...answers: number[]) => ({
  items: ids,
  points: answers.map((answer): [number, number] => [answer, answer]),
  source,
});
const [first, ...others] = items(4);
const maybe = [{ ...first!, mayNotApply: { source } }, ...others];

describe('contradictions in a scale', () => {
  for (const [what, part] of [
    ['a plain sum', {}],
    ['reversed items', { reversed: { items: ['q1', 'q4'], source } }],
    ['a recoding of some items', { recode: [recode(['q1', 'q2'], 0, 1, 2, 3)] }],
    ['a mean', { combine: 'mean', range: { min: 0, max: 3 } }],
    [
      'a mean, times ten',
      { combine: 'mean', times: { by: 10, source }, range: { min: 0, max: 30 } },
    ],
    ['a sum, times a fraction', { times: { by: 0.1, source }, range: { min: 0, max: 1.2 } }],
    ['three of four items missing', { missing: { atMost: 3, source } }],
    [
      'more missing in the whole measure than items',
      { missing: { atMost: 9, within: 'measure', source } },
    ],
    ['no points for missing items', { missing: { atMost: 2, as: 'zero', source } }],
  ] as readonly (readonly [string, Partial<Scale>])[]) {
    it(`are none in ${what}`, () => {
      const measure = madeUp({ scales: [part] });
      expect(found(measure)).to.deep.equal([]);
    });
  }

  it('are none in a mean of decimals, whose range is no exact sum', () => {
    const form: Item[] = items(3).map(({ id }) => ({ type: 'rating', id, min: 0, max: 10 }));
    const ids = form.map(({ id }) => id);
    const scale = { items: ids, times: { by: 0.1, source }, range: { min: 0, max: 3 } };
    expect(of(scale, form)).to.deep.equal([]);
    expect(of({ ...scale, range: { min: 0, max: 3.000001 } }, form)).to.have.lengthOf(1);
    expect(of({ ...scale, range: { min: 0.000001, max: 3 } }, form)).to.have.lengthOf(1);
  });

  it('are none where an item may not apply to a plain sum', () => {
    expect(of({}, maybe)).to.deep.equal([]);
  });

  for (const [what, part, ...expected] of [
    [
      'a reversed item of another scale',
      { reversed: { items: ['q1', 'q9'], source } },
      'reversed.items.1 "q9" is not in this scale',
    ],
    [
      'an item turned twice',
      { reversed: { items: ['q1', 'q2', 'q1'], source } },
      'reversed.items.2 "q1" is there twice',
    ],
    [
      'an item recoded twice in one place',
      { recode: [recode(['q1', 'q1'], 0, 1, 2, 3)] },
      'recode.0.items.1 "q1" is there twice',
    ],
    [
      'a recoded item of another scale',
      { recode: [recode(['q9'], 0, 1, 2, 3)] },
      'recode.0.items.0 "q9" is not in this scale',
    ],
    [
      'an item recoded twice',
      { recode: [recode(['q1'], 0, 1, 2, 3), recode(['q2', 'q1'], 0, 1, 2, 3)] },
      'recode.1.items.1 "q1" is there twice',
    ],
    [
      'an answer recoded twice',
      { recode: [recode(['q1'], 0, 1, 1, 2, 3)] },
      'recode.0.points.2 "1" is there twice',
    ],
    [
      'an answer without points',
      { recode: [recode(['q1'], 0, 2, 3)] },
      'recode.0.points says nothing of 1, for q1',
    ],
    [
      'an item turned and recoded',
      { recode: [recode(['q1'], 0, 1, 2, 3)], reversed: { items: ['q2', 'q1'], source } },
      'recode.0.items.0 "q1" is reversed too',
    ],
    [
      'a range that forgets the factor',
      { times: { by: 2, source } },
      'range its items add up to 0 to 24',
    ],
    ['a range that forgets the mean', { combine: 'mean' }, 'range its items add up to 0 to 3'],
    [
      'a range that forgets the recoding',
      {
        recode: [
          {
            items: ['q1'],
            points: [
              [0, -1],
              [1, 0],
              [2, 0],
              [3, 9],
            ],
            source,
          },
        ],
      },
      'range its items add up to -1 to 18',
    ],
    [
      'a range upside down',
      { range: { min: 12, max: 0 } },
      'range its items add up to 0 to 12',
      'range.max must be above min (12)',
    ],
    [
      'a score for nobody’s answers',
      { missing: { atMost: 4, source } },
      'missing.atMost would score a person who answered nothing',
    ],
    [
      'two bandings of one name',
      {
        bandSets: [1, 2].map(() => ({ id: 'usual', bands: [{ from: 0, name: 'any' }], source })),
      },
      'bandSets.1.id "usual" is there twice',
    ],
    [
      'two thresholds of one scheme',
      { reliableChange: [1, 2].map((points) => ({ scheme: 'strict', points, source })) },
      'reliableChange.1.scheme "strict" is there twice',
    ],
  ] as readonly (readonly [string, Partial<Scale>, ...string[]])[]) {
    it(`are found in ${what}`, () => {
      expect(of(part)).to.deep.equal(expected.map((each) => `scales.0.${each}`));
    });
  }

  for (const [what, part, form, expected] of [
    [
      'no points for a missing item that has no such answer',
      { missing: { atMost: 1, as: 'zero', source }, range: { min: 4, max: 12 } },
      items(4, [1, 2, 3]),
      'items.0 cannot count 0 when missing: it counts 1 to 3',
    ],
    [
      'a mean of items that may not apply',
      { combine: 'mean', range: { min: 0, max: 3 } },
      maybe,
      'items.0 may not apply, which only a plain sum allows for',
    ],
    [
      'a factor for items that may not apply',
      { times: { by: 2, source }, range: { min: 0, max: 24 } },
      maybe,
      'items.0 may not apply, which only a plain sum allows for',
    ],
  ] as readonly (readonly [string, Partial<Scale>, Item[], string])[]) {
    it(`are found in ${what}`, () => {
      expect(of(part, form)[0]).to.equal(`scales.0.${expected}`);
    });
  }

  it('say nothing of a range while items are unknown', () => {
    expect(of({ items: ['q1', 'q9'], range: { min: 0, max: 99 } })).to.deep.equal([
      'scales.0.items.1 no item is called "q9"',
    ]);
  });
});
