import { expect } from 'chai';

import { madeUpNorms } from './testing/made-up-norms.js';
import { placeIn, roundedT, shownT, tScore } from './t-score.js';

const source = 'Made up.';
const norms = madeUpNorms();
const girl = { sex: 'female', grade: 3 } as const;

describe('placeIn', () => {
  for (const [does, context, expected] of [
    ['takes a grade', { sex: 'female', grade: 3 }, { sex: 'female', grade: 3 }],
    ['takes the last grade', { sex: 'male', grade: 8 }, { sex: 'male', grade: 8 }],
    [
      'makes a grade of an age, by the rule named',
      { sex: 'male', age: 10, ageRule: 'first' },
      { sex: 'male', grade: 5, ageRule: 'first' },
    ],
    [
      'makes another by another rule',
      { sex: 'male', age: 10, ageRule: 'second' },
      { sex: 'male', grade: 4, ageRule: 'second' },
    ],
    [
      'goes by the grade where both are there',
      { sex: 'female', age: 10, grade: 6, ageRule: 'first' },
      { sex: 'female', grade: 6 },
    ],
    [
      'takes null for absent, as JSON has it',
      { sex: 'female', age: 10, grade: null, ageRule: 'first' },
      { sex: 'female', grade: 5, ageRule: 'first' },
    ],
  ] as const) {
    it(does, () => {
      expect(placeIn(norms, context)).to.deep.equal(expected);
    });
  }

  const sex = 'a T-score needs it, and its norms know "female" and "male"';
  const age = 'a T-score needs it (or a grade), in whole years';
  const grade = 'must be a whole number from 0 to 13';
  const rule = 'at age 10 it must be first (grade 5) or second (grade 4)';
  for (const [does, context, expected] of [
    ['a sex that is missing', { grade: 3 }, { sex: `is missing; ${sex}` }],
    ['a sex that is null', { sex: null, grade: 3 }, { sex: `is missing; ${sex}` }],
    ['a sex that the norms do not know', { sex: 'other', grade: 3 }, { sex }],
    ['a sex spelt otherwise', { sex: 'Female', grade: 3 }, { sex }],
    ['a sex that is no text', { sex: 1, grade: 3 }, { sex }],
    ['an age that is missing', { sex: 'male', ageRule: 'first' }, { age: `is missing; ${age}` }],
    ['an age with a decimal', { sex: 'male', age: 10.5, ageRule: 'first' }, { age }],
    ['an age as text', { sex: 'male', age: '10', ageRule: 'first' }, { age }],
    ['an age below zero', { sex: 'male', age: -1, ageRule: 'first' }, { age }],
    ['an age that is NaN', { sex: 'male', age: NaN, ageRule: 'first' }, { age }],
    ['a rule that is missing', { sex: 'male', age: 10 }, { ageRule: `is missing; ${rule}` }],
    ['a rule that nobody has', { sex: 'male', age: 10, ageRule: 'third' }, { ageRule: rule }],
    ['a grade as text', { sex: 'male', grade: '3' }, { grade }],
    ['a grade with a decimal', { sex: 'male', grade: 3.5 }, { grade }],
    ['a grade below zero', { sex: 'male', grade: -1 }, { grade }],
    ['a grade above 13', { sex: 'male', grade: 14 }, { grade }],
    [
      'a wrong grade beside a good age',
      { sex: 'male', grade: 'x', age: 10, ageRule: 'first' },
      { grade },
    ],
    [
      'a grade below the norms',
      { sex: 'male', grade: 2 },
      { grade: '2 is outside the norms, which have grades 3 to 8' },
    ],
    [
      'a grade above the norms',
      { sex: 'male', grade: 9 },
      { grade: '9 is outside the norms, which have grades 3 to 8' },
    ],
    [
      'an age outside the norms',
      { sex: 'male', age: 8, ageRule: 'second' },
      { age: '8 is grade 2, outside the norms, which have grades 3 to 8' },
    ],
    [
      'both, where two things are wrong',
      { age: 30, ageRule: 'first' },
      {
        sex: `is missing; ${sex}`,
        age: '30 is grade 25, outside the norms, which have grades 3 to 8',
      },
    ],
    ['all, where nothing is there', {}, { sex: `is missing; ${sex}`, age: `is missing; ${age}` }],
  ] as const) {
    it(`does not guess with ${does}`, () => {
      const issues = Object.entries(expected).map(([field, message]) => ({
        path: `context.${field}`,
        message,
      }));
      expect(placeIn(norms, context)).to.deep.equal(issues);
    });
  }

  it('says how far the norms reach where they have no lower end', () => {
    const groups = [{ sex: 'male' as const, grades: { to: 4 }, mean: 1, sd: 1 }];
    const open = madeUpNorms({ scales: [{ scale: 'total', groups, source }] });
    const [issue] = placeIn(open, { sex: 'male', grade: 5 }) as readonly { message: string }[];
    expect(issue!.message).to.match(/^5 is outside the norms, which have grades .* ?to 4$/);
    expect(issue!.message).not.to.match(/grades Infinity/);
  });

  it('takes grades 0 and 13 where the norms are open at both ends', () => {
    const open = madeUpNorms({
      scales: [{ scale: 'total', groups: [{ sex: 'male', grades: {}, mean: 1, sd: 1 }], source }],
    });
    for (const each of [0, 13]) {
      expect(placeIn(open, { sex: 'male', grade: each })).to.deep.equal({
        sex: 'male',
        grade: each,
      });
    }
    expect(placeIn(open, { sex: 'male', age: 0, ageRule: 'first' })).to.include({ grade: -5 });
  });

  it('says how far the norms reach over all of their scales', () => {
    const groups = (from: number, to?: number) => [
      { sex: 'male' as const, grades: { from, ...(to ? { to } : {}) }, mean: 1, sd: 1 },
    ];
    const scales = [
      { scale: 'a', groups: groups(4, 6), source },
      { scale: 'b', groups: groups(5), source },
    ];
    expect(placeIn(madeUpNorms({ scales }), { sex: 'male', grade: 3 })).to.deep.equal([
      {
        path: 'context.grade',
        message: '3 is outside the norms, which have grades 4 to Infinity',
      },
    ]);
    expect(placeIn(madeUpNorms({ scales }), { sex: 'male', grade: 9 })).to.include({ grade: 9 });
  });
});

describe('tScore', () => {
  it('is 50 at the mean, and 10 for each standard deviation', () => {
    expect(tScore(norms, 'total', 4, girl)).to.equal(50);
    expect(tScore(norms, 'total', 6, girl)).to.equal(60);
    expect(tScore(norms, 'total', 2, girl)).to.equal(40);
    expect(tScore(norms, 'total', 4.5, girl)).to.equal(52.5);
  });

  it('is that of the person’s sex and grade', () => {
    expect(tScore(norms, 'total', 6, { sex: 'female', grade: 4 })).to.equal(60);
    expect(tScore(norms, 'total', 6, { sex: 'female', grade: 5 })).to.equal(55);
    expect(tScore(norms, 'total', 6, { sex: 'female', grade: 8 })).to.equal(55);
    expect(tScore(norms, 'total', 6, { sex: 'male', grade: 5 })).to.equal(60);
  });

  it('is undefined for a scale that has no norms', () => {
    expect(tScore(norms, 'other', 4, girl)).to.equal(undefined);
  });

  describe('from a printed table', () => {
    const t = [30, 35, 41, 48];
    const printed = madeUpNorms({
      scales: [{ scale: 'total', groups: [{ sex: 'female', grades: {}, t }], source }],
    });

    it('is as printed, from the lowest raw score on', () => {
      expect([0, 1, 2, 3].map((raw) => tScore(printed, 'total', raw, girl))).to.deep.equal(t);
      expect([4, 7].map((raw) => tScore(printed, 'total', raw, girl, 4))).to.deep.equal([30, 48]);
    });

    it('is null beyond the table, and between its lines', () => {
      for (const raw of [-1, 4, 1.5]) {
        expect(tScore(printed, 'total', raw, girl), String(raw)).to.equal(null);
      }
      expect(tScore(printed, 'total', 3, girl, 4)).to.equal(null);
    });
  });
});

describe('shownT', () => {
  for (const [t, shown] of [
    [50, '50'],
    [64.4999, '64'],
    [64.5, '65'],
    [79.9, '80'],
    [80.4, '80'],
    [80.5, '>80'],
    [120, '>80'],
    [-3.5, '-3'],
  ] as const) {
    it(`shows ${t} as ${shown}`, () => {
      expect(shownT(norms, t)).to.equal(shown);
    });
  }

  it('has no upper end where the authors name none', () => {
    const { shownUpTo, ...open } = norms;
    expect(shownUpTo!.t).to.equal(80);
    expect(shownT(open, 120.2)).to.equal('120');
  });
});

describe('roundedT', () => {
  it('rounds half up', () => {
    expect([64.49, 64.5, 65, -0.5, -0.6].map(roundedT)).to.deep.equal([64, 65, 65, 0, -1]);
  });
});
