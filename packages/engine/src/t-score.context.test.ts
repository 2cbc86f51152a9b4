import { expect } from 'chai';

import { compared } from './compared.js';
import { result } from './result.js';
import type { Answers } from './session.js';
import { madeUp } from './testing/made-up.js';
import { madeUpNorms } from './testing/made-up-norms.js';
import { placeIn, type Context } from './t-score.js';

const source = 'Made up.';
const measure = madeUp();
const answers = { q1: 2, q2: 2, q3: 2, q4: 1 };
const norms = madeUpNorms();

describe('an age beside a grade', () => {
  const at = (context: Record<string, unknown>) => placeIn(norms, { sex: 'male', ...context });

  it('may be a year off, by one of the rules', () => {
    // By the rules of these norms, age 10 is grade 5 or 4.
    for (const grade of [3, 4, 5, 6]) {
      expect(at({ age: 10, grade }), String(grade)).to.deep.equal({ sex: 'male', grade });
    }
  });

  it('may not be more, for one of them is a slip', () => {
    for (const grade of [2, 7, 8]) {
      expect(at({ age: 10, grade }), String(grade)).to.deep.equal([
        {
          path: 'context.grade',
          message: 'does not go with age 10: first (grade 5) or second (grade 4)',
        },
      ]);
    }
  });

  it('is an age all the same', () => {
    for (const age of ['10', 10.5, -1, NaN]) {
      const [issue, ...more] = at({ age, grade: 5 }) as readonly { path: string }[];
      expect(issue?.path, String(age)).to.equal('context.age');
      expect(more).to.deep.equal([]);
    }
  });

  it('needs no rule; but one that is named must be known', () => {
    expect(at({ age: 10, grade: 5, ageRule: 'first' })).to.include({ grade: 5 });
    expect(at({ age: 10, grade: 5, ageRule: null })).to.include({ grade: 5 });
    const [issue] = at({ age: 10, grade: 5, ageRule: 'third' }) as readonly { path: string }[];
    expect(issue?.path).to.equal('context.ageRule');
  });

  it('may be null, or absent', () => {
    expect(at({ age: null, grade: 5 })).to.deep.equal({ sex: 'male', grade: 5 });
    expect(at({ grade: 5 })).to.deep.equal({ sex: 'male', grade: 5 });
  });
});

describe('a T-score that the norms do not have', () => {
  const of = (groups: unknown, context: Context, given: Answers = answers) => {
    const scales = [{ scale: 'total', groups, source }] as never;
    const made = compared(measure, result(measure, given), madeUpNorms({ scales }), context);
    const { t, value } = made.scores.total!;
    return { t, value, problems: made.problems, norm: made.norm?.grade };
  };
  const girls = { sex: 'female', grades: { from: 3, to: 4 }, mean: 4, sd: 2 };
  const boys = { sex: 'male', grades: { from: 5, to: 8 }, mean: 4, sd: 2 };
  const printed = { sex: 'female', grades: {}, t: [40, 45, 50] };

  it('is null where nobody like that was asked, and says so', () => {
    expect(of([girls, boys], { sex: 'male', grade: 3 })).to.deep.equal({
      t: null,
      value: 7,
      problems: [
        { path: 'scores.total', message: 'the norms have no T-score for it: male, grade 3' },
      ],
      norm: 3,
    });
  });

  it('is null beyond a printed table, and says so', () => {
    const { t, problems } = of([printed], { sex: 'female', grade: 3 });
    expect(t).to.equal(null);
    expect(problems).to.deep.equal([
      { path: 'scores.total', message: 'the norms have no T-score for it: female, grade 3' },
    ]);
  });

  it('is null without a raw score, which has its reason already', () => {
    const { t, value, problems } = of([girls], { sex: 'female', grade: 3 }, { q1: 1 });
    expect({ t, value, problems }).to.deep.equal({ t: null, value: null, problems: [] });
  });

  it('is no problem where it is there', () => {
    const { t, problems } = of([girls], { sex: 'female', grade: 3 });
    expect({ t, problems }).to.deep.equal({ t: 65, problems: [] });
  });
});
