import { expect } from 'chai';

import { goalCourse } from './goal-course.js';
import { madeUpGoal, madeUpRating } from './testing/made-up-goals.js';

const named = { name: 'Goal 1' };

describe('goalCourse', () => {
  it('has a series for each respondent, and 0 is a rating', () => {
    const by = 'parent-or-carer' as const;
    const ratings = [
      madeUpRating('2026-10-08', 2, { by, session: 2 }),
      madeUpRating('2026-10-01', 0, { session: 1 }),
      madeUpRating('2026-10-08', 5, { session: 2 }),
    ];
    const { series, sessions, problems } = goalCourse(madeUpGoal('g1', { ratings }), named);
    expect(series.map(({ by, points }) => [by, points.map(({ value }) => value)])).to.deep.equal([
      ['young-person', [0, 5]],
      ['parent-or-carer', [2]],
    ]);
    expect(sessions).to.equal(2);
    expect(problems).to.deep.equal([]);
  });

  it('shows only those whose ratings the host allows', () => {
    const ratings = [
      madeUpRating('2026-10-01', 2),
      madeUpRating('2026-10-01', 6, { by: 'teacher' }),
    ];
    const course = goalCourse(madeUpGoal('g1', { ratings }), { ...named, by: ['young-person'] });
    expect(course.series.map(({ by }) => by)).to.deep.equal(['young-person']);
  });

  it('keeps what a rating was before it was corrected', () => {
    const was = [
      { value: 4, on: '2026-10-02' },
      { value: 0, on: '2026-10-03' },
    ];
    const ratings = [madeUpRating('2026-10-01', 2, { was })];
    const { series } = goalCourse(madeUpGoal('g1', { ratings }), named);
    expect(series[0]?.points[0]?.was).to.deep.equal([4, 0]);
  });

  it('marks what became of the goal, with phases and events, in order of time', () => {
    const goal = madeUpGoal('g1', {
      setOn: '2026-09-10',
      history: [
        { on: '2026-10-01', status: 'changed', was: 'Go out' },
        { on: '2026-11-01', status: 'paused', note: 'Holidays' },
      ],
    });
    const { marks } = goalCourse(goal, {
      ...named,
      phases: [{ from: '2026-09-01', title: 'Assessment' }],
      events: [{ on: '2026-10-15', title: 'Exams' }],
    });
    expect(
      marks.map(({ on, kind, title, was, note }) => [on, kind, title ?? was ?? note]),
    ).to.deep.equal([
      ['2026-09-01', 'phase', 'Assessment'],
      ['2026-09-10', 'agreed', undefined],
      ['2026-10-01', 'changed', 'Go out'],
      ['2026-10-15', 'event', 'Exams'],
      ['2026-11-01', 'paused', 'Holidays'],
    ]);
  });

  for (const [name, rating, path] of [
    ['11', madeUpRating('2026-10-01', 11), 'ratings.1.value'],
    ['a half', madeUpRating('2026-10-01', 4.5), 'ratings.1.value'],
    ['a day that no calendar has', madeUpRating('2026-11-31', 4), 'ratings.1.on'],
  ] as const) {
    it(`leaves out ${name}, and tells where it stands among all ratings`, () => {
      const ratings = [madeUpRating('2026-09-20', 3), rating];
      const { series, problems } = goalCourse(madeUpGoal('g1', { ratings }), named);
      expect(series[0]?.points.map(({ value }) => value)).to.deep.equal([3]);
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
    });
  }
});
