import { expect } from 'chai';
import fc from 'fast-check';

import type { CoursePoint } from './course.js';
import { readyCourse, type CourseGiven } from './readied.js';
import { arbitraryCourse, madeUpScale } from './testing/arbitrary-course.js';

type Row = readonly [on: unknown, value: unknown];

/** A course of one young person. */
function courseOf(rows: readonly Row[], parts: Partial<CourseGiven> = {}) {
  const points = rows.map(([on, value]) => ({ on, value }) as CoursePoint);
  const series = [{ by: 'young-person' as const, points }];
  return readyCourse({ name: 'Low mood', scale: madeUpScale, step: 1, series, ...parts });
}

const drawn = (course: ReturnType<typeof courseOf>) =>
  course.series.flatMap(({ points }) => points.map(({ on, value }) => [on, value]));

describe('readyCourse', () => {
  it('puts unsorted points in order of time', () => {
    const course = courseOf([
      ['2025-04-01', 5],
      ['2024-12-31', 9],
      ['2025-01-01', 0],
    ]);
    expect(drawn(course)).to.deep.equal([
      ['2024-12-31', 9],
      ['2025-01-01', 0],
      ['2025-04-01', 5],
    ]);
    expect(course.problems).to.deep.equal([]);
  });

  it('keeps scores of one day, in the order in which they were given', () => {
    const course = courseOf([
      ['2025-04-01', 5],
      ['2025-03-01', 2],
      ['2025-04-01', 3],
      ['2025-04-01', 5],
    ]);
    expect(drawn(course).map(([, value]) => value)).to.deep.equal([2, 5, 3, 5]);
  });

  for (const [name, on, value, path, message] of [
    [
      'a score above the scale',
      '2025-03-01',
      28,
      'value',
      'must be a number from 0 to 27 points, not 28',
    ],
    ['a score below it', '2025-03-01', -1, 'value', 'must be a number from 0 to 27 points, not -1'],
    ['NaN', '2025-03-01', NaN, 'value', 'must be a number from 0 to 27 points, not NaN'],
    ['text', '2025-03-01', '5', 'value', 'must be a number from 0 to 27 points, not text'],
    [
      'nothing',
      '2025-03-01',
      undefined,
      'value',
      'is missing; it must be a number from 0 to 27 points',
    ],
    [
      'a day that no calendar has',
      '2025-02-30',
      5,
      'on',
      'must be a day such as 2026-03-12, from 1900 to 2100',
    ],
    ['a day in 1899', '1899-12-31', 5, 'on', 'must be a day such as 2026-03-12, from 1900 to 2100'],
    [
      'a moment',
      '2025-03-01T10:00:00Z',
      5,
      'on',
      'must be a day such as 2026-03-12, from 1900 to 2100',
    ],
    ['no day', undefined, 5, 'on', 'must be a day such as 2026-03-12, from 1900 to 2100'],
  ] as const) {
    it(`leaves out ${name}, tells where, and keeps the rest`, () => {
      const course = courseOf([
        ['2025-01-01', 4],
        [on, value],
        ['2025-04-01', 6],
      ]);
      expect(drawn(course).map(([, kept]) => kept)).to.deep.equal([4, 6]);
      expect(course.problems).to.deep.equal([{ path: `series.0.points.1.${path}`, message }]);
    });
  }

  it('takes days from 1900 to 2100', () => {
    const course = courseOf([
      ['2100-12-31', 5],
      ['1900-01-01', 3],
    ]);
    expect(drawn(course)).to.have.length(2);
    expect(course.problems).to.deep.equal([]);
  });

  it('leaves out whoever is nobody', () => {
    const points = [{ on: '2025-01-01', value: 3 }];
    const series = [{ by: 'aunt' as never, points }];
    const course = readyCourse({ name: 'X', scale: madeUpScale, series });
    expect(course.series).to.deep.equal([]);
    expect(course.problems.map(({ path }) => path)).to.deep.equal(['series.0.points.0.by']);
  });

  it('draws a point whose session has no number that it could have', () => {
    const points = [{ on: '2025-01-01', value: 3, session: 0.5 }];
    const series = [{ by: 'teacher' as const, points }];
    const course = readyCourse({ name: 'X', scale: madeUpScale, series });
    expect(course.series[0]?.points[0]).to.include({ value: 3, session: undefined });
    expect(course.problems.map(({ path }) => path)).to.deep.equal(['series.0.points.0.session']);
  });

  it('takes no points, and one', () => {
    expect(courseOf([]).series).to.deep.equal([]);
    expect(drawn(courseOf([['2025-01-01', 0]]))).to.deep.equal([['2025-01-01', 0]]);
  });

  it('leaves out phases and events without a day or words', () => {
    const { marks, problems } = courseOf([], {
      phases: [
        { from: '2025-02-01', title: 'Therapy' },
        { from: '2025-02-31', title: 'Review' },
      ],
      events: [
        { on: '2025-01-05', title: ' ' },
        { on: '2025-01-05', title: 'Exams began' },
      ],
    });
    expect(marks.map(({ title }) => title)).to.deep.equal(['Exams began', 'Therapy']);
    expect(problems.map(({ path }) => path)).to.deep.equal(['phases.1.from', 'events.0.on']);
  });

  it('keeps every score that is right, of anybody', () => {
    fc.assert(
      fc.property(arbitraryCourse, (given) => {
        const { series, problems } = readyCourse(given);
        const scores = (all: CourseGiven['series']) =>
          all
            .flatMap(({ by, points }) => points.map(({ on, value }) => `${by} ${on} ${value}`))
            .filter((text) => !text.endsWith('null'))
            .sort();
        expect(scores(series)).to.deep.equal(scores(given.series));
        expect(problems).to.deep.equal([]);
      }),
    );
  });
});

describe('sessions that nobody scored', () => {
  const two = [
    { by: 'young-person' as const, points: [{ on: '2025-01-06', value: 4, session: 1 }] },
    { by: 'parent-or-carer' as const, points: [{ on: '2025-01-20', value: 6 }] },
  ];
  const given = { name: 'X', scale: madeUpScale, series: two };
  const gaps = (course: ReturnType<typeof readyCourse>) =>
    course.series.map(({ points }) => {
      return points.filter(({ value }) => value === null).map(({ on }) => on);
    });

  it('break the lines of all', () => {
    const course = readyCourse({ ...given, sessions: [{ on: '2025-01-13', session: 2 }] });
    expect(gaps(course)).to.deep.equal([['2025-01-13'], ['2025-01-13']]);
    expect(course.sessions).to.equal(2);
  });

  it('are not those that somebody scored, by number or by day', () => {
    const sessions = [{ on: '2025-01-07', session: 1 }, { on: '2025-01-20' }];
    expect(gaps(readyCourse({ ...given, sessions }))).to.deep.equal([[], []]);
  });

  it('are told once', () => {
    const points = [
      { on: '2025-01-06', value: 4 },
      { on: '2025-01-13', value: null },
    ];
    const course = readyCourse({
      ...given,
      series: [{ by: 'young-person', points }],
      sessions: [{ on: '2025-01-13' }],
    });
    expect(gaps(course)).to.deep.equal([['2025-01-13']]);
  });
});

describe('the axis of scores', () => {
  it('runs as far as the scale, and both ends have names', () => {
    expect(courseOf([]).axis).to.deep.equal({ min: 0, max: 27, ticks: [0, 10, 20, 27] });
  });

  it('runs as far as the longer of two forms', () => {
    const longer = { ...madeUpScale, range: { min: 0, max: 30 } };
    const points = [{ on: '2025-01-01', value: 30 }];
    const course = readyCourse({
      name: 'X',
      scale: madeUpScale,
      series: [{ by: 'parent-or-carer', scale: longer, points }],
    });
    expect(course.axis).to.include({ min: 0, max: 30 });
  });

  it('runs from 20 to 80 for T-scores, and further where it must', () => {
    const t = (rows: readonly Row[]) => courseOf(rows, { unit: 't' }).axis;
    expect(t([['2025-01-01', 64.2]])).to.deep.equal({ min: 20, max: 80, ticks: [20, 40, 60, 80] });
    expect(t([['2025-01-01', 93.1]])).to.include({ min: 20, max: 100 });
  });

  it('takes no T-score that no norms could give', () => {
    expect(courseOf([['2025-01-01', 301]], { unit: 't' }).problems).to.have.length(1);
  });
});

describe('respondents', () => {
  it('are in the order of the young person first, and two of a kind have numbers', () => {
    const points = [{ on: '2025-01-01', value: 3 }];
    const course = readyCourse({
      name: 'X',
      scale: madeUpScale,
      series: [
        { by: 'parent-or-carer', points },
        { by: 'young-person', points },
        { by: 'parent-or-carer', points },
      ],
    });
    expect(course.series.map(({ by, nth }) => [by, nth])).to.deep.equal([
      ['young-person', undefined],
      ['parent-or-carer', 1],
      ['parent-or-carer', 2],
    ]);
  });
});
