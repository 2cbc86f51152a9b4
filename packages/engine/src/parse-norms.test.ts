import { expect } from 'chai';

import { DefinitionError } from './errors.js';
import type { Norms } from './norms.js';
import { parseNorms } from './parse-norms.js';
import { madeUpNorms } from './testing/made-up-norms.js';

const source = 'Made up.';
const norms = madeUpNorms();
type Group = Norms['scales'][number]['groups'][number];

const girls = (from?: number, to?: number): Group => ({
  sex: 'female',
  grades: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  mean: 1,
  sd: 1,
});
const boys = (from?: number, to?: number): Group => ({ ...girls(from, to), sex: 'male' });
const printed = (...t: number[]): Group => ({ sex: 'female', grades: {}, t });
const groups = (...given: unknown[]) =>
  ({ scales: [{ scale: 'total', groups: given, source }] }) as never;
const bands = (...from: number[]) => from.map((at) => ({ from: at, name: `from ${at}` }));

function issuesIn(part: object): readonly string[] {
  try {
    parseNorms({ ...norms, ...part });
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues.map(({ path, message }) => `${path} ${message}`);
  }
  return [];
}

describe('parseNorms', () => {
  it('returns what it was given, as value or as text', () => {
    expect(parseNorms(norms)).to.deep.equal(norms);
    expect(parseNorms(JSON.stringify(norms))).to.deep.equal(norms);
  });

  for (const [may, part] of [
    ['groups that are open at an end', groups(girls(undefined, 4), girls(5), boys())],
    ['one grade alone', groups(girls(3, 3), girls(4, 4))],
    ['girls and boys of the same grades', groups(girls(3, 8), boys(3, 8))],
    ['printed tables', groups(printed(30, 30, 41.5))],
    ['a printed table of two', groups(printed(30, 40))],
    ['no bands', { bandSets: [] }],
    ['no upper end', { shownUpTo: undefined }],
  ] as const) {
    it(`may have ${may}`, () => {
      expect(issuesIn(part)).to.deep.equal([]);
    });
  }

  const overlaps = 'scales.0.groups.1.grades overlaps with groups.0';
  for (const [never, part, ...expected] of [
    ['groups that overlap in one grade', groups(girls(3, 5), girls(5, 8)), overlaps],
    [
      'groups that overlap in one grade, the later first',
      groups(girls(5, 8), girls(3, 5)),
      overlaps,
    ],
    ['a group inside another', groups(girls(1, 9), girls(4, 5)), overlaps],
    ['groups that are open at the same end', groups(girls(3), girls(9)), overlaps],
    [
      'groups that are open at the other end',
      groups(girls(undefined, 3), girls(undefined, 9)),
      overlaps,
    ],
    ['a group for everybody and another', groups(girls(), girls(4, 5)), overlaps],
    [
      'an overlap after others',
      groups(boys(3, 4), girls(3, 4), girls(4, 5)),
      'scales.0.groups.2.grades overlaps with groups.1',
    ],
    [
      'grades the wrong way round',
      groups(girls(5, 4)),
      'scales.0.groups.0.grades.to must be 5 or more',
    ],
    [
      'T-scores that fall',
      groups(printed(30, 35, 34, 40, 39)),
      'scales.0.groups.0.t.2 is below the T-score before it',
      'scales.0.groups.0.t.4 is below the T-score before it',
    ],
    [
      'a scale twice',
      { scales: [...norms.scales, ...norms.scales] },
      'scales.1.scale "total" is there twice',
    ],
    [
      'a rule twice',
      { ageRules: [...norms.ageRules, norms.ageRules[0]!] },
      'ageRules.2.id "first" is there twice',
    ],
    [
      'a banding twice',
      { bandSets: [...norms.bandSets, ...norms.bandSets] },
      'bandSets.1.id "clinical" is there twice',
    ],
    [
      'bands out of order',
      { bandSets: [...norms.bandSets, { id: 'b', bands: bands(0, 65, 65), source }] },
      'bandSets.1.bands.2.from must be above 65, where the band before begins',
    ],
    [
      'no rule for the grade of an age',
      { ageRules: [] },
      'ageRules must have a length of at least 1',
    ],
    ['no scales', { scales: [] }, 'scales must have a length of at least 1'],
    ['a scale without groups', groups(), 'scales.0.groups must have a length of at least 1'],
    ['no sources', { sources: [] }, 'sources must have a length of at least 1'],
    ['another kind', { kind: 'measure' }, 'kind must be "norms"'],
    [
      'a field that nobody knows',
      { mean: 1 },
      'mean is not a known field; remove it or check its spelling',
    ],
  ] as readonly (readonly [string, object, ...string[]])[]) {
    it(`never has ${never}`, () => {
      expect(issuesIn(part)).to.deep.equal(expected);
    });
  }

  for (const [never, group] of [
    ['nobody’s sex', { ...girls(3, 4), sex: 'any' }],
    ['no spread', { ...girls(3, 4), sd: 0 }],
    ['a spread that makes T-scores endless', { ...girls(3, 4), sd: 5e-324 }],
    ['a mean that makes them so', { ...girls(3, 4), mean: 1e308 }],
    ['a spread below zero', { ...girls(3, 4), sd: -1 }],
    ['half a grade', { ...girls(3, 4), grades: { from: 3.5 } }],
    ['a mean as text', { ...girls(3, 4), mean: '5' }],
    ['neither a mean nor a table', { sex: 'female', grades: {} }],
    ['a mean and a table', { ...girls(3, 4), t: [30, 40] }],
    ['a table of one', printed(30)],
    ['a table of texts', { sex: 'female', grades: {}, t: ['30', '40'] }],
  ] as const) {
    it(`never has a group with ${never}`, () => {
      const [path, ...more] = issuesIn(groups(group)).map((issue) => issue.split(' ')[0]);
      expect(path).to.match(/^scales\.0\.groups\.0/);
      expect(more).to.deep.equal([]);
    });
  }
});
