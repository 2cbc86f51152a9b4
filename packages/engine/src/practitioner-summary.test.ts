import gbo from '@cairnkit/instruments-nc/gbo.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect } from 'chai';
import fc from 'fast-check';

import { dayOf, dayText } from './calendar-day.js';
import type { JudgedScale } from './change.js';
import { courseFacts } from './course-facts.js';
import { courseSummary } from './course-summary.js';
import { englishChartWords as words } from './english-chart-words.js';
import { goalCourse } from './goal-course.js';
import { goalScale } from './goal-scale.js';
import { goalsSummary, judge } from './practitioner-summary.js';
import { readyCourse, type CourseGiven } from './readied.js';
import { arbitraryCourse, madeUpBands } from './testing/arbitrary-course.js';
import { madeUpGoal, madeUpRating } from './testing/made-up-goals.js';

/** What practitioners are told of these scores, a week apart, beside where they went. */
function judged(scale: JudgedScale, values: readonly number[], parts: Partial<CourseGiven> = {}) {
  const points = values.map((value, i) => ({ on: dayText(dayOf(2025, 3, 3 + 7 * i)), value }));
  const series = [{ by: 'young-person' as const, points }];
  return judge(readyCourse({ name: 'X', scale, step: 1, series, ...parts }), words)(0);
}

const bigger = (way: string, size: number) =>
  `This is a bigger change for the ${way} than chance alone usually explains (${size} points or more, NHS England).`;
const ordinary = (size: number) =>
  `This could be ordinary ups and downs (less than ${size} points, NHS England).`;
const once = (size: number) =>
  `The last score has moved that far, but not the one before it: see whether the next one does, too (${size} points or more, NHS England).`;

const phq = { ...phq9.scales[0]!, caseness: undefined };
const gad = { ...gad7.scales[0]!, caseness: undefined };

describe('judge', () => {
  // Thresholds: NHSDigital/mental-health-monthly-statistics@7b4d7421838b, 05_cyp_outcomes:
  // GBO 3, PHQ-9 6, GAD-7 4; |change| >= threshold.
  for (const [scale, values, sentence] of [
    [goalScale, [3, 6], bigger('better', 3)],
    [goalScale, [3, 5], ordinary(3)],
    [goalScale, [6, 3], bigger('worse', 3)],
    [phq, [15, 9], bigger('better', 6)],
    [phq, [15, 10], ordinary(6)],
    [phq, [9, 15], bigger('worse', 6)],
    [gad, [12, 8], bigger('better', 4)],
    [gad, [12, 9], ordinary(4)],
  ] as const) {
    it(`says of ${values.join(' to ')}: ${sentence}`, () => {
      expect(judged(scale, values)).to.deep.equal([sentence]);
    });
  }

  it('asks for two in a row where there are more than two scores', () => {
    expect(judged(goalScale, [3, 4, 6])).to.deep.equal([once(3)]);
    expect(judged(goalScale, [3, 6, 6])).to.deep.equal([bigger('better', 3)]);
    expect(judged(goalScale, [3, 7, 4])).to.deep.equal([ordinary(3)]);
    // Two in a row, but in different directions, are not one change.
    expect(judged(goalScale, [5, 1, 8])).to.deep.equal([once(3)]);
  });

  it('does not judge a score that is back where it was', () => {
    expect(judged(goalScale, [5, 8, 5])).to.deep.equal([]);
    expect(judged(goalScale, [5])).to.deep.equal([]);
    expect(judged(goalScale, [])).to.deep.equal([]);
  });

  it('says where the scale has no room', () => {
    const room = 'From 8, the scale has no room to show a bigger change for the better.';
    expect(judged(goalScale, [8, 9])).to.deep.equal([ordinary(3), room]);
    expect(judged(goalScale, [8, 8])).to.deep.equal([room]);
    expect(judged(goalScale, [8, 5])).to.deep.equal([bigger('worse', 3)]);
    expect(judged(goalScale, [7, 9])).to.deep.equal([ordinary(3)]);
    expect(judged(goalScale, [2, 1])).to.deep.equal([
      ordinary(3),
      'From 2, the scale has no room to show a bigger change for the worse.',
    ]);
  });

  it('names the scheme, and says where it has no threshold', () => {
    expect(judged(gad, [12, 8], { scheme: 'strict' })).to.deep.equal([
      'This could be ordinary ups and downs (less than 4.22 points, strict: not rounded).',
    ]);
    expect(judged(goalScale, [3, 9], { scheme: 'strict' })).to.deep.equal([
      'Not judged: no threshold for a reliable change of this score is published (strict: not rounded).',
    ]);
  });

  it('tells caseness of the first and the last score', () => {
    const own = (values: readonly number[]) => judged(phq9.scales[0]!, values).at(-1);
    const cutOff = '(10 or more, NHS Talking Therapies).';
    expect(own([15, 9])).to.equal(
      `The first score is in the range of caseness, the last is not ${cutOff}`,
    );
    expect(own([9, 15])).to.equal(
      `The last score is in the range of caseness, the first is not ${cutOff}`,
    );
    expect(own([15, 10])).to.equal(
      `The first and the last score are in the range of caseness ${cutOff}`,
    );
    expect(own([9, 8])).to.equal(
      `Neither the first nor the last score is in the range of caseness ${cutOff}`,
    );
  });

  it('tells the band of the last score, but not of one that was made up', () => {
    const band = (prorated: boolean) =>
      judged(phq, [], {
        series: [
          {
            by: 'young-person',
            bands: madeUpBands,
            points: [{ on: '2025-03-03', value: 9.6, prorated }],
          },
        ],
      });
    expect(band(false)).to.deep.equal(['The last score is in the band “mild”.']);
    expect(band(true)).to.deep.equal([]);
  });

  it('reads bands of T-scores off whole ones', () => {
    const points = [{ on: '2025-03-03', value: 64.5 }];
    const bands = [
      { from: 0, name: 'usual' },
      { from: 65, name: 'borderline' },
    ];
    const series = [{ by: 'young-person' as const, bands, points }];
    expect(judged(phq, [], { unit: 't', series })).to.deep.equal([
      'The last score is in the band “borderline”.',
    ]);
  });

  it('never claims a proof, whatever the course', () => {
    fc.assert(
      fc.property(arbitraryCourse, (given) => {
        const course = readyCourse(given);
        const told = courseSummary(courseFacts(course), words, judge(course, words));
        const sentences = told.flat();
        for (const sentence of sentences) {
          expect(sentence).not.to.match(/prove|certain|significant|undefined|NaN/);
        }
      }),
    );
  });
});

describe('the scale of goals', () => {
  it('is that of the measure', () => {
    const { range, direction, reliableChange } = gbo.scales[0]!;
    expect(goalScale).to.deep.equal({ range, direction, reliableChange });
  });
});

describe('goalsSummary', () => {
  const goal = (...rows: readonly (readonly [value: number, by?: 'parent-or-carer'])[]) => {
    const ratings = rows.map(([value, by = 'young-person' as const], i) =>
      madeUpRating(dayText(dayOf(2025, 3, 3 + 7 * i)), value, { by }),
    );
    return courseFacts(goalCourse(madeUpGoal('g1', { ratings }), { name: 'Goal' }));
  };

  it('tells the mean of the changes, as the author of the method does', () => {
    // Law: the mean of the goals' changes; here (4 + 1 + 2) / 3.
    const goals = [goal([3], [7]), goal([5], [6]), goal([0], [2])];
    expect(goalsSummary(goals, words)).to.deep.equal([
      'On average, 3 goals moved up by 2.3 points.',
    ]);
  });

  it('tells it for each respondent', () => {
    const by = 'parent-or-carer' as const;
    const goals = [goal([3], [7], [4, by], [3, by]), goal([5], [6], [4, by], [3, by])];
    expect(goalsSummary(goals, words)).to.deep.equal([
      'Young person: On average, 2 goals moved up by 2.5 points.',
      'Parent or carer: On average, 2 goals moved down by 1 point.',
    ]);
  });

  it('says nothing of one goal, or of goals with one rating', () => {
    expect(goalsSummary([goal([3], [7]), goal([5])], words)).to.deep.equal([]);
    expect(goalsSummary([], words)).to.deep.equal([]);
  });

  it('counts goals that did not move', () => {
    const goals = [goal([3], [3]), goal([5], [5])];
    expect(goalsSummary(goals, words)).to.deep.equal(['On average, 2 goals did not move.']);
  });
});
