import { expect } from 'chai';
import fc from 'fast-check';

import { courseStops, spokenStop } from './course-stops.js';
import { courseTable } from './course-table.js';
import { englishChartWords as words } from './english-chart-words.js';
import { goalCourse } from './goal-course.js';
import { readyCourse } from './readied.js';
import { arbitraryCourse, madeUpScale } from './testing/arbitrary-course.js';
import { madeUpGoal, madeUpRating } from './testing/made-up-goals.js';

const goal = madeUpGoal('g1', {
  setOn: '2025-03-01',
  history: [{ on: '2025-03-19', status: 'changed', was: 'Go out' }],
  ratings: [
    madeUpRating('2025-03-12', 6, { session: 2, was: [{ value: 4, on: '2025-03-13' }] }),
    madeUpRating('2025-03-05', 0, { session: 1 }),
    madeUpRating('2025-03-12', 7, { session: 2 }),
    madeUpRating('2025-03-12', 3, { session: 2, by: 'parent-or-carer' }),
  ],
});
const context = {
  name: 'Goal 1',
  sessions: [{ on: '2025-03-26', session: 3 }],
  phases: [{ from: '2025-03-12', title: 'Therapy' }],
};
const course = goalCourse(goal, context);

describe('courseTable', () => {
  it('has every score and everything that happened, in order of time', () => {
    const { caption, columns, rows } = courseTable(course, words);
    expect(caption).to.equal('Goal 1: scores and what happened');
    expect(columns).to.deep.equal(['Day', 'Session', 'Young person', 'Parent or carer', 'Notes']);
    expect(rows.map(({ cells }) => cells)).to.deep.equal([
      ['1 March 2025', '', '', '', 'Goal agreed'],
      ['5 March 2025', '1', '0', '', ''],
      ['12 March 2025', '2', '6', '3', 'Therapy; Young person: corrected from 4'],
      ['12 March 2025', '2', '7', '', ''],
      ['19 March 2025', '', '', '', 'Goal changed; before: “Go out”'],
      ['26 March 2025', '3', 'not scored', 'not scored', ''],
    ]);
  });

  it('has the numbers, too', () => {
    const { rows } = courseTable(course, words);
    expect(rows.map(({ values }) => values)).to.deep.equal([
      [undefined, undefined],
      [0, undefined],
      [6, 3],
      [7, undefined],
      [undefined, undefined],
      [null, null],
    ]);
  });

  it('has no columns for what there is not', () => {
    const points = [{ on: '2025-03-05', value: 5 }];
    const series = [{ by: 'young-person' as const, points }];
    const plain = readyCourse({ name: 'Low mood', scale: madeUpScale, series });
    expect(courseTable(plain, words).columns).to.deep.equal(['Day', 'Score']);
    const nothing = readyCourse({ name: 'Low mood', scale: madeUpScale, series: [] });
    expect(courseTable(nothing, words)).to.include({ hasNotes: false, hasSessions: false });
    expect(courseTable(nothing, words).rows).to.deep.equal([]);
  });

  it('says which scores were made up for missing answers, and T-scores as printed', () => {
    const points = [{ on: '2025-03-05', value: 84.2, shown: '>80', prorated: true }];
    const series = [{ by: 'young-person' as const, points }];
    const inT = readyCourse({ name: 'Depression', unit: 't', scale: madeUpScale, series });
    expect(courseTable(inT, words).rows[0]!.cells).to.deep.equal([
      '5 March 2025',
      '>80',
      'missing answers were made up for',
    ]);
  });

  it('loses nothing, whatever the course', () => {
    fc.assert(
      fc.property(arbitraryCourse, (given) => {
        const ready = readyCourse(given);
        const { rows, columns } = courseTable(ready, words);
        ready.series.forEach(({ points }, i) => {
          const told = rows.flatMap(({ on, values }) =>
            values[i] === undefined ? [] : [`${on} ${values[i]}`],
          );
          expect(told).to.deep.equal(points.map(({ on, value }) => `${on} ${value}`));
        });
        const notes = rows.flatMap(({ notes }) => notes).join('\n');
        for (const { title } of ready.marks) expect(notes).to.include(title);
        for (const { cells } of rows) expect(cells).to.have.length(columns.length);
        const days = rows.map(({ on }) => on);
        expect(days).to.deep.equal([...days].sort());
      }),
    );
  });
});

describe('the cursor', () => {
  it('says the day, the goal, the score and the session', () => {
    expect(courseStops(course).map((stop) => spokenStop(course, stop, words))).to.deep.equal([
      '5 March 2025, goal 1 (young person), 0 out of 10, session 1 of 3',
      '12 March 2025, goal 1 (young person), 6 out of 10, session 2 of 3',
      '12 March 2025, goal 1 (young person), 7 out of 10, session 2 of 3',
      '12 March 2025, goal 1 (parent or carer), 3 out of 10, session 2 of 3',
      '26 March 2025, goal 1 (young person), not scored, session 3 of 3',
      '26 March 2025, goal 1 (parent or carer), not scored, session 3 of 3',
    ]);
  });

  it('counts scores where sessions have no numbers', () => {
    const ratings = [madeUpRating('2025-03-05', 3), madeUpRating('2025-03-12', 6)];
    const own = goalCourse(madeUpGoal('g1', { ratings }), { name: 'Goal 1' });
    expect(courseStops(own).map((stop) => spokenStop(own, stop, words))).to.deep.equal([
      '5 March 2025, goal 1, 3 out of 10, score 1 of 2',
      '12 March 2025, goal 1, 6 out of 10, score 2 of 2',
    ]);
  });

  it('says the range of a scale that does not begin at 0, and T-scores as such', () => {
    const spoken = (value: number, parts: object) => {
      const series = [{ by: 'young-person' as const, points: [{ on: '2025-03-05', value }] }];
      const own = readyCourse({ name: 'X', scale: madeUpScale, series, ...parts });
      return spokenStop(own, courseStops(own)[0]!, words);
    };
    const scale = { ...madeUpScale, range: { min: 7, max: 35 } };
    expect(spoken(21, { scale })).to.equal('5 March 2025, x, 21 (from 7 to 35), score 1 of 1');
    expect(spoken(61.4, { unit: 't' })).to.equal('5 March 2025, x, T-score 61, score 1 of 1');
  });

  it('knows how many phases have begun', () => {
    expect(courseStops(course).map(({ phase }) => phase)).to.deep.equal([0, 1, 1, 1, 1, 1]);
  });

  it('stops once at every point, in order of time, whatever the course', () => {
    fc.assert(
      fc.property(arbitraryCourse, (given) => {
        const ready = readyCourse(given);
        const stops = courseStops(ready);
        const points = stops.map(({ series, point }) => ready.series[series]!.points[point]!);
        const places = new Set(stops.map(({ series, point }) => `${series} ${point}`));
        expect(places.size).to.equal(ready.series.flatMap((each) => each.points).length);
        points.forEach(({ day }, i) => {
          if (i > 0) expect(day).to.be.at.least(points[i - 1]!.day);
        });
        for (const stop of stops) {
          const { value } = ready.series[stop.series]!.points[stop.point]!;
          const spoken = spokenStop(ready, stop, words);
          expect(spoken).to.include(value === null ? 'not scored' : `, ${value} out of 27`);
        }
      }),
    );
  });
});
