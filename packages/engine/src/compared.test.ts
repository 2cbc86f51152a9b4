import { expect } from 'chai';

import { compared } from './compared.js';
import type { Measure } from './measure.js';
import type { Norms } from './norms.js';
import { result } from './result.js';
import type { Context } from './t-score.js';
import { items, madeUp } from './testing/made-up.js';
import { madeUpNorms } from './testing/made-up-norms.js';

const source = 'Made up.';
const bands = (...from: number[]) => from.map((at) => ({ from: at, name: `from ${at}` }));
/** A scale with norms and bands of its own, and one without norms. */
const measure = madeUp({
  items: items(6),
  scales: [
    {
      id: 'total',
      items: ['q1', 'q2', 'q3', 'q4'],
      bandSets: [
        { id: 'raw', bands: bands(0, 6), source },
        { id: 'other', bands: bands(0), source },
      ],
    },
    { id: 'rest', items: ['q5', 'q6'] },
  ],
});
const answers = { q1: 3, q2: 2, q3: 1, q4: 1, q5: 1, q6: 1 };
const girl: Context = { sex: 'female', grade: 3 };

function compare(
  context: unknown,
  norms: Norms = madeUpNorms(),
  given: object = answers,
  of: Measure = measure,
) {
  return compared(of, result(of, given as never), norms, context as Context);
}

describe('T-scores beside raw ones', () => {
  it('say with whom, and leave what has no norms alone', () => {
    const { scores, norm, problems } = compare(girl);
    expect(norm).to.deep.equal({ id: 'made-up-norms@2.0.0', sex: 'female', grade: 3 });
    expect(problems).to.deep.equal([]);
    expect(scores).to.deep.equal({
      total: {
        value: 7,
        prorated: false,
        answered: 4,
        items: 4,
        band: 'raised',
        bands: { raw: 'from 6', other: 'from 0' },
        t: 65,
        tShown: '65',
      },
      rest: { value: 2, prorated: false, answered: 2, items: 2 },
    });
    expect(Object.keys(scores)).to.deep.equal(['total', 'rest']);
  });

  it('say by which rule an age became a grade', () => {
    expect(compare({ sex: 'female', age: 9, ageRule: 'first' }).norm).to.deep.equal({
      id: 'made-up-norms@2.0.0',
      sex: 'female',
      grade: 4,
      ageRule: 'first',
    });
  });

  it('have bands read off the T-score as printed, and are kept unrounded', () => {
    const groups = (mean: number) => [
      { sex: 'female' as const, grades: { from: 3, to: 8 }, mean, sd: 10 },
    ];
    const at = (mean: number) =>
      compare(girl, madeUpNorms({ scales: [{ scale: 'total', groups: groups(mean), source }] }))
        .scores.total!;
    expect(at(-7.5)).to.include({ t: 64.5, tShown: '65', band: 'raised' });
    expect(at(-7.25)).to.include({ t: 64.25, tShown: '64', band: 'usual' });
    expect(at(-12.5)).to.include({ t: 69.5, tShown: '70', band: 'high' });
  });

  it('are shown up to a limit, and kept beyond it', () => {
    const { t, tShown, band } = compare({ sex: 'female', grade: 3 }, undefined, {
      ...answers,
      ...{ q2: 3, q3: 3, q4: 3 },
    }).scores.total!;
    expect({ t, tShown, band }).to.deep.equal({ t: 90, tShown: '>80', band: 'high' });
  });

  it('have the band of every banding where there are several', () => {
    const [set] = madeUpNorms().bandSets;
    const two = madeUpNorms({ bandSets: [set!, { id: 'wide', bands: bands(0, 60), source }] });
    const { band, bands: all } = compare(girl, two).scores.total!;
    expect(band).to.equal('raised');
    expect(all).to.deep.equal({ clinical: 'raised', wide: 'from 60' });
  });

  it('leave raw bands where the norms have none', () => {
    expect(compare(girl, madeUpNorms({ bandSets: [] })).scores.total).to.include({
      t: 65,
      band: 'from 6',
    });
  });

  it('begin printed tables at the lowest score of the scale', () => {
    const form = madeUp({
      items: items(2, [1, 2, 3]),
      scales: [{ items: ['q1', 'q2'], range: { min: 2, max: 6 } }],
    });
    const groups = [{ sex: 'female' as const, grades: {}, t: [40, 45, 52, 61] }];
    const printed = madeUpNorms({ scales: [{ scale: 'total', groups, source }] });
    const at = (q1: number, q2: number) => compare(girl, printed, { q1, q2 }, form).scores.total!;
    expect(at(1, 1)).to.include({ t: 40, tShown: '40' });
    expect(at(2, 3)).to.include({ t: 61 });
    const beyond = at(3, 3);
    expect(beyond).to.deep.equal({ value: 6, prorated: false, answered: 2, items: 2, t: null });
  });

  it('are none without a raw score, which still says why', () => {
    const { total, rest } = compare(girl, undefined, { ...answers, q1: null }).scores;
    expect(total).to.include({ value: null, why: 'too-many-missing' });
    expect(total!.t ?? null).to.equal(null);
    expect(total).not.to.have.any.keys('tShown', 'band');
    expect(rest!.value).to.equal(2);
  });

  it('are refused for another measure', () => {
    expect(() => compare(girl, madeUpNorms({ measure: 'other' }))).to.throw(
      RangeError,
      'the norms made-up-norms are of other, not of made-up',
    );
  });

  it('leave everything else of a result as it is', () => {
    const flags = [{ item: 'q1', kind: 'risk', from: 1, source }];
    const flagged = { ...measure, flags };
    const { scores, norm, ...rest } = compare(girl, undefined, { ...answers, q7: 1 }, flagged);
    const { scores: raw, ...expected } = result(flagged, { ...answers, q7: 1 } as never);
    expect(rest).to.deep.equal(expected);
    expect(rest.problems).to.have.lengthOf(1);
    expect(norm).not.to.equal(undefined);
    expect(Object.keys(scores)).to.deep.equal(Object.keys(raw));
  });

  it('may be put beside some scores of a measure only', () => {
    const { scores } = compared(measure, { scores: {}, problems: [] }, madeUpNorms(), girl);
    expect(scores).to.deep.equal({});
  });

  describe('where the person is not known well enough', () => {
    const raw = () => result(measure, answers).scores;

    for (const [does, context, paths] of [
      ['no sex', { grade: 3 }, ['context.sex']],
      ['no age', { sex: 'male', ageRule: 'first' }, ['context.age']],
      ['no rule', { sex: 'male', age: 10 }, ['context.ageRule']],
      ['an age in months', { sex: 'male', age: 10.5, ageRule: 'first' }, ['context.age']],
      ['a grade without norms', { sex: 'male', grade: 12 }, ['context.grade']],
      ['nothing', {}, ['context.sex', 'context.age']],
      ['no context', undefined, ['context.sex', 'context.age']],
      ['a context of null', null, ['context.sex', 'context.age']],
      ['an age below the measure’s', { ...girl, age: 7 }, ['context.age']],
      ['an age above the measure’s', { ...girl, age: 19 }, ['context.age']],
    ] as const) {
      it(`keep raw scores as they are, with ${does}`, () => {
        const { scores, norm, problems } = compare(context);
        expect(problems.map(({ path }) => path)).to.deep.equal(paths);
        expect(norm).to.equal(undefined);
        expect(scores).to.deep.equal({ ...raw(), total: { ...raw().total, t: null } });
      });
    }

    it('say so after what is wrong with the answers', () => {
      const { problems, scores } = compare({ grade: 3 }, undefined, { ...answers, q9: 1 });
      expect(problems.map(({ path }) => path)).to.deep.equal(['answers.q9', 'context.sex']);
      expect(scores.total!.value).to.equal(7);
    });

    it('say for which ages the measure is', () => {
      expect(compare({ ...girl, age: 7 }).problems).to.deep.equal([
        { path: 'context.age', message: '7 is outside 8 to 18, the ages of Made up' },
      ]);
      const open = { ...measure, ages: { from: 8, source } };
      expect(compare({ ...girl, age: 7 }, undefined, answers, open).problems).to.deep.equal([
        { path: 'context.age', message: '7 is outside 8 and over, the ages of Made up' },
      ]);
      const old = { sex: 'female', age: 99, ageRule: 'first' };
      const [issue] = compare(old, undefined, answers, open).problems;
      expect(issue?.message, 'no longer its age').to.match(/^99 is grade 94, outside the norms/);
    });

    it('are there at the edges of the measure’s ages', () => {
      const about = { ...measure, ages: { from: 8, to: 9, source } };
      for (const age of [8, 9]) {
        const { scores } = compare({ ...girl, age }, undefined, answers, about);
        expect(scores.total!.t, String(age)).to.equal(65);
      }
    });
  });
});
