import { expect } from 'chai';

import { someOf, told } from './problems.js';
import { cairn, values } from './testing/shell.js';

const problems = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ path: `q${i}`, message: 'is wrong' }));

describe('problems of one row', () => {
  it('are all told up to twenty', () => {
    for (const count of [0, 1, 20]) {
      expect(someOf(problems(count))).to.deep.equal(problems(count));
    }
  });

  it('are counted beyond', () => {
    const last = (count: number) => someOf(problems(count)).slice(20);
    expect(last(21)).to.deep.equal([{ path: '', message: 'has 1 more problem, not shown' }]);
    expect(last(220)).to.deep.equal([{ path: '', message: 'has 200 more problems, not shown' }]);
    expect(someOf(problems(220)).slice(0, 20)).to.deep.equal(problems(20));
  });

  it('are told with their row and place', () => {
    expect(told(3, { path: 'answers.q4', message: 'is wrong' })).to.equal(
      'row 3, answers.q4: is wrong',
    );
    expect(told(3, { path: '', message: 'is wrong' })).to.equal('row 3: is wrong');
  });

  for (const [args, row] of [
    [
      ['score', 'gad-2'],
      { answers: Object.fromEntries(problems(60_000).map(({ path }) => [path, 1])) },
    ],
    [['stats', 'gas'], { weights: problems(900), scores: problems(900) }],
  ] as const) {
    it(`do not flood what ${args[0]} prints`, async () => {
      const { code, out, err } = await cairn(args, `${JSON.stringify(row)}\n`);
      expect(code).to.equal(1);
      expect(values<{ problems: object[] }>(out)[0]?.problems).to.have.length(21);
      expect(err.trimEnd().split('\n')).to.have.length(21);
      expect(err).to.match(/\nrow 1: has \d+ more problems, not shown\n$/);
    });
  }
});
