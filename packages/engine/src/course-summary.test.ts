import { expect } from 'chai';
import fc from 'fast-check';

import { dayOf, dayText } from './calendar-day.js';
import { courseFacts } from './course-facts.js';
import { courseSummary } from './course-summary.js';
import { englishChartWords as words } from './english-chart-words.js';
import { goalCourse } from './goal-course.js';
import type { Rating } from './goals.js';
import { readyCourse, type CourseGiven } from './readied.js';
import { arbitraryCourse, madeUpScale } from './testing/arbitrary-course.js';
import { madeUpGoal, madeUpRating } from './testing/made-up-goals.js';

type Row = readonly [on: string, value: number, parts?: Partial<Rating>];

/** What is said of a goal with these ratings. */
function told(rows: readonly Row[], options: { readonly sessions?: readonly string[] } = {}) {
  const ratings = rows.map(([on, value, parts]) => madeUpRating(on, value, parts));
  const course = goalCourse(madeUpGoal('g1', { ratings }), {
    name: 'Goal 1',
    sessions: options.sessions?.map((on) => ({ on })),
  });
  return courseSummary(courseFacts(course), words).flat();
}

describe('courseSummary', () => {
  it('says that there are no scores', () => {
    expect(told([])).to.deep.equal(['Goal 1: no scores yet.']);
  });

  it('says the one there is, and 0 is one', () => {
    expect(told([['2025-03-03', 4]])).to.deep.equal([
      'Goal 1: one score so far, 4 out of 10 on 3 March 2025.',
    ]);
    expect(told([['2025-03-03', 0]])).to.deep.equal([
      'Goal 1: one score so far, 0 out of 10 on 3 March 2025.',
    ]);
  });

  for (const [name, rows, sentence] of [
    [
      'up',
      [
        ['2025-03-03', 3],
        ['2025-04-28', 7],
      ],
      'Goal 1 moved from 3 to 7 over 8 weeks.',
    ],
    [
      'down to 0',
      [
        ['2025-03-03', 3],
        ['2025-03-10', 0],
      ],
      'Goal 1 moved from 3 to 0 over 7 days.',
    ],
    [
      'nowhere',
      [
        ['2025-03-03', 5],
        ['2025-03-31', 5],
        ['2025-06-02', 5],
      ],
      'Goal 1 stayed at 5 over 13 weeks.',
    ],
    [
      'up and back',
      [
        ['2025-03-03', 5],
        ['2025-03-31', 8],
        ['2025-04-07', 4],
        ['2025-06-02', 5],
      ],
      'Goal 1 is back at 5 after going up to 8.',
    ],
    [
      'down and back',
      [
        ['2025-03-03', 5],
        ['2025-03-31', 1],
        ['2025-06-02', 5],
      ],
      'Goal 1 is back at 5 after going down to 1.',
    ],
    [
      'twice on one day',
      [
        ['2025-03-03', 5],
        ['2025-03-03', 6],
      ],
      'Goal 1 moved from 5 to 6 within a day.',
    ],
    [
      'over the years',
      [
        ['2023-03-03', 5],
        ['2025-09-03', 6],
      ],
      'Goal 1 moved from 5 to 6 over 3 years.',
    ],
  ] as const) {
    it(`says where it went: ${name}`, () => {
      expect(told(rows)).to.deep.equal([sentence]);
    });
  }

  it('says how many sessions were not scored', () => {
    const rows: Row[] = [
      ['2025-03-03', 5],
      ['2025-03-24', 6],
    ];
    expect(told(rows, { sessions: ['2025-03-10'] })).to.deep.equal([
      'Goal 1 moved from 5 to 6 over 3 weeks.',
      '1 session was not scored.',
    ]);
    expect(told(rows, { sessions: ['2025-03-10', '2025-03-17'] }).at(-1)).to.equal(
      '2 sessions were not scored.',
    );
  });

  it('has a sentence for each respondent, and no average', () => {
    const by = 'parent-or-carer' as const;
    const rows: Row[] = [
      ['2025-03-03', 2],
      ['2025-03-17', 6],
      ['2025-03-03', 4, { by }],
      ['2025-03-17', 4, { by }],
    ];
    expect(told(rows)).to.deep.equal([
      'Goal 1 (young person) moved from 2 to 6 over 2 weeks.',
      'Goal 1 (parent or carer) stayed at 4 over 2 weeks.',
    ]);
  });

  it('has a paragraph for each respondent, and one for all', () => {
    const by = 'parent-or-carer' as const;
    const ratings = [
      madeUpRating('2025-03-03', 2),
      madeUpRating('2025-03-03', 4, { by }),
      madeUpRating('2025-03-17', 6),
    ];
    const sessions = [{ on: '2025-03-10' }];
    const paragraphs = (own: readonly Rating[]) => {
      const course = goalCourse(madeUpGoal('g1', { ratings: [...own] }), {
        name: 'Goal 1',
        sessions,
      });
      return courseSummary(courseFacts(course), words).map(({ length }) => length);
    };
    expect(paragraphs(ratings)).to.deep.equal([1, 1, 1]);
    expect(paragraphs(ratings.filter((rating) => rating.by !== by))).to.deep.equal([2]);
  });

  it('tells apart sessions that nobody scored, and those that one person did not', () => {
    const points = [
      { on: '2025-03-03', value: 4 },
      { on: '2025-03-10', value: null },
      { on: '2025-03-17', value: 8 },
    ];
    const series: CourseGiven['series'] = [
      { by: 'young-person', points },
      { by: 'teacher', points: [points[0]!, { on: '2025-03-10', value: 9, prorated: true }] },
    ];
    const sessions = [{ on: '2025-03-24' }];
    const course = readyCourse({ name: 'Low mood', scale: madeUpScale, series, sessions });
    expect(courseSummary(courseFacts(course), words).flat()).to.deep.equal([
      'Low mood (young person) moved from 4 to 8 over 2 weeks.',
      'Young person: 1 session was not scored.',
      'Low mood (teacher) moved from 4 to 9 over 7 days.',
      'Teacher: In 1 score, missing answers were made up for.',
      '1 session was not scored.',
    ]);
  });

  it('says T-scores as they are printed, and the same for those that read the same', () => {
    const t = (...values: readonly (readonly [number, string?])[]) => {
      const points = values.map(([value, shown], i) => {
        return { on: dayText(dayOf(2025, 3, 3 + 7 * i)), value, shown };
      });
      const given = { name: 'Depression', unit: 't' as const, scale: madeUpScale };
      const course = readyCourse({ ...given, series: [{ by: 'young-person', points }] });
      return courseSummary(courseFacts(course), words)[0]?.[0];
    };
    expect(t([83.2, '>80'], [61.4])).to.equal(
      'Depression moved from T-score >80 to 61 over 7 days.',
    );
    expect(t([61.4], [60.6])).to.equal('Depression stayed at T-score 61 over 7 days.');
    expect(t([60.5])).to.equal('Depression: one score so far, T-score 61 on 3 March 2025.');
  });

  it('never judges, whatever the course', () => {
    const verdicts =
      /better|worse|reliabl|improve|deteriorat|recover|caseness|severe|mild|moderate|chance|prove|good|bad/i;
    fc.assert(
      fc.property(arbitraryCourse, (given) => {
        const sentences = courseSummary(courseFacts(readyCourse(given)), words).flat();
        expect(sentences.length).to.be.greaterThan(0);
        for (const sentence of sentences) {
          expect(sentence).not.to.match(verdicts);
          expect(sentence).not.to.match(/undefined|NaN|null/);
          expect(sentence).to.match(/^[A-Z0-9].*\.$/);
        }
      }),
    );
  });
});
