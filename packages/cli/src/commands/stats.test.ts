import { expect } from 'chai';

import { cairn, fileWith, values } from '../testing/shell.js';

const line = (row: unknown) => `${JSON.stringify(row)}\n`;

interface Line {
  id?: unknown;
  problems?: { path: string; message: string }[];
}

describe('cairn stats', () => {
  const retest = { pre: 32.5, post: 47.5, sd: 7.5, reliability: 0.8 };
  const groups = { clinical: { mean: 40, sd: 7.5 }, functional: { mean: 60, sd: 7.5 } };

  it('gives the reliable change index of Jacobson & Truax', async () => {
    const { code, out, err } = await cairn(['stats', 'rci'], line({ id: 'a', ...retest }));
    expect([code, err]).to.deep.equal([0, '']);
    const [found] = values<Record<string, number>>(out);
    expect(Object.keys(found!)).to.deep.equal([
      'id',
      'sem',
      'sdiff',
      'rci',
      'minReliableChange',
      'reliable',
    ]);
    expect(found?.rci).to.be.closeTo(3.16, 0.005);
    expect(found?.reliable).to.equal(true);
  });

  const answers: [which: string, row: object, answer: string][] = [
    ['cutoffs', { higherIsBetter: true, ...groups }, '{"a":55,"b":45,"c":50}'],
    ['cutoffs', { higherIsBetter: false, clinical: groups.clinical }, '{"a":25,"b":null,"c":null}'],
    ['classify', { ...retest, cutoff: 50, higherIsBetter: true }, '{"class":"improved"}'],
    ['classify', { ...retest, cutoff: 45, higherIsBetter: true }, '{"class":"recovered"}'],
    ['classify', { ...retest, cutoff: 45, higherIsBetter: false }, '{"class":"deteriorated"}'],
    [
      'classify',
      { ...retest, post: 33, cutoff: 45, higherIsBetter: true },
      '{"class":"unchanged"}',
    ],
    [
      'recovery',
      { phq: [15, 6], gad: [12, 5] },
      '{"caseAtStart":true,"caseAtEnd":false,"recovery":true,"reliableImprovement":true,' +
        '"reliableDeterioration":false,"noReliableChange":false,"reliableRecovery":true}',
    ],
    ['gas', { weights: [1, 2], scores: [0, 0] }, '{"T":50}'],
    ['gas', { weights: [4], scores: [1], rho: 0 }, '{"T":60}'],
  ];
  for (const [which, row, answer] of answers) {
    it(`answers ${which} to the letter: ${answer.slice(0, 40)}`, async () => {
      expect(await cairn(['stats', which], line(row))).to.deep.equal({
        code: 0,
        out: `${answer}\n`,
        err: '',
      });
    });
  }

  const wrong: [which: string, row: unknown, paths: string[]][] = [
    ['rci', { ...retest, sd: 0, reliability: 1 }, ['sd', 'reliability']],
    ['rci', {}, ['pre', 'post', 'sd', 'reliability']],
    ['rci', { ...retest, pre: '3' }, ['pre']],
    ['cutoffs', { higherIsBetter: 'yes', ...groups }, ['higherIsBetter']],
    ['cutoffs', { higherIsBetter: true }, ['clinical.mean', 'clinical.sd']],
    [
      'cutoffs',
      { higherIsBetter: true, ...groups, functional: 'x' },
      ['functional.mean', 'functional.sd'],
    ],
    ['rci', { ...retest, sd: 1e-200 }, ['sd']],
    [
      'cutoffs',
      { higherIsBetter: true, ...groups, functional: 0 },
      ['functional.mean', 'functional.sd'],
    ],
    ['classify', retest, ['cutoff', 'higherIsBetter']],
    ['recovery', { phq: [15, 28] }, ['phq.1', 'gad']],
    ['gas', { weights: [1], scores: [3] }, ['scores.0']],
    ['gas', {}, ['weights']],
    ['gas', [], ['']],
    ['gas', null, ['']],
  ];
  for (const [which, row, paths] of wrong) {
    it(`tells what is wrong with ${which} ${JSON.stringify(row)}`, async () => {
      const example = { weights: [1], scores: [1], pre: 1, post: 1, phq: [1, 1], gad: [1, 1] };
      const good = { id: 2, sd: 1, reliability: 0, cutoff: 1, higherIsBetter: true, ...example };
      const input = line(row) + line({ ...good, clinical: groups.clinical });
      const { code, out, err } = await cairn(['stats', which], input);
      expect(code).to.equal(1);
      const [bad, after] = values<Line>(out);
      expect(Object.keys(bad!)).to.deep.equal(['problems']);
      expect(bad?.problems?.map(({ path }) => path)).to.deep.equal(paths);
      expect(after).to.include({ id: 2 }).and.not.have.property('problems');
      expect(err.match(/^row 1.*$/gm)).to.have.length(paths.length);
    });
  }

  it('reads a file, and tells its lines', async () => {
    const file = await fileWith(`\n${line({ weights: [1], scores: ['x'] })}`, 'goals.jsonl');
    const { code, err } = await cairn(['stats', 'gas', file]);
    expect(code).to.equal(1);
    expect(err).to.equal(
      `${file}:2: row 1, scores.0: must be a whole number from -2 to 2, not text\n`,
    );
  });

  it('knows what there is', async () => {
    const none = await cairn(['stats']);
    expect([none.code, none.out]).to.deep.equal([2, '']);
    expect(none.err).to.include('There are rci, cutoffs, classify, recovery, gas.');
    expect((await cairn(['stats', 'rcl'])).err).to.include('Did you mean rci?');
    expect((await cairn(['stats', 'toString'])).code).to.equal(2);
    expect((await cairn(['stats', '__proto__'])).code).to.equal(2);
    expect((await cairn(['stats', 'gas', 'a', 'b'])).code).to.equal(2);
  });
});
