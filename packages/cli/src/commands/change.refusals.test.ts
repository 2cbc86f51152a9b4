import rcads47 from '@cairnkit/instruments/rcads-47.js';
import { expect } from 'chai';

import { cairn, fileWith, values } from '../testing/shell.js';

interface Line {
  readonly change: number | null;
  readonly reliable: string | null;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
}

async function changed(measure: string, row: object) {
  const { code, out } = await cairn(['change', measure], `${JSON.stringify(row)}\n`);
  const [found] = values<Line>(out);
  return { code, reliable: found?.reliable, problems: found?.problems };
}

const girl = { grade: 7, sex: 'female' };

describe('cairn change, about what cairn score refuses', () => {
  it('refuses scores that no answers come to, in the same words', async () => {
    for (const [path, row] of [
      ['from', { from: 15.5, to: 9 }],
      ['to', { from: 15, to: 9.5 }],
    ] as const) {
      const { code, reliable, problems } = await changed('phq-9', row);
      expect([code, reliable]).to.deep.equal([1, null]);
      const raw = { raw: { total: path === 'from' ? row.from : row.to } };
      const { out } = await cairn(['score', 'phq-9'], JSON.stringify(raw));
      const [told] = values<Required<Line>>(out)[0]!.problems;
      expect(problems).to.deep.equal([{ path, message: told?.message }]);
    }
  });

  it('takes decimals of scales that have them', async () => {
    expect((await changed('ors', { from: 16.4, to: 9.8 })).code).to.equal(0);
    expect(
      (await changed('rcads-47', { scale: 'panic', from: 75.7, to: 58.1, unit: 't' })).code,
    ).to.equal(0);
  });

  it('refuses ages for which the measure was not made, with a grade and without', async () => {
    const row = { scale: 'depression', from: 20, to: 9 };
    expect(await changed('rcads-47', { ...row, context: girl })).to.deep.include({
      code: 0,
      reliable: 'improvement',
    });
    const { code, reliable, problems } = await changed('rcads-47', {
      ...row,
      context: { ...girl, age: 40 },
    });
    expect([code, reliable]).to.deep.equal([1, null]);
    expect(problems?.map(({ path }) => path)).to.deep.equal(['context.age']);
    expect(problems?.[0]?.message).to.match(/^40 is outside/);
  });

  it('refuses a context that is none', async () => {
    for (const context of [[], 'girl', 7]) {
      const row = { scale: 'depression', from: 20, to: 9, context };
      const { problems } = await changed('rcads-47', row);
      expect(problems).to.deep.equal([{ path: 'context', message: 'must be an object' }]);
    }
  });

  it('does not judge in points what was to be judged in T-scores', async () => {
    // Its norms of the total are a printed table of whole scores; the threshold is made up, and so
    // are the fractions, which no form of it comes to.
    const reliableChange = [{ scheme: 'nhs-england', points: 10, unit: 't', source: 'Ours.' }];
    const scales = rcads47.scales.map((scale) => ({ ...scale, reliableChange, rounding: 'none' }));
    const definition = await fileWith(JSON.stringify({ ...rcads47, scales }), 'rcads.json');
    const row = { scale: 'total', from: 80, to: 20, context: girl };
    expect(await changed(definition, row)).to.deep.include({ code: 0, reliable: 'improvement' });
    const { code, reliable, problems } = await changed(definition, { ...row, to: 20.5 });
    expect([code, reliable]).to.deep.equal([1, null]);
    expect(problems).to.deep.equal([
      { path: 'to', message: 'the norms have no T-score for it: female, grade 7' },
    ]);
  });

  it('refuses T-scores of a measure that has none', async () => {
    const { code, problems } = await changed('phq-9', { from: 75, to: 50, unit: 't' });
    expect(code).to.equal(1);
    expect(problems).to.deep.equal([
      { path: 'unit', message: 'must be points; phq-9 has no T-scores' },
    ]);
  });
});
