import { expect } from 'chai';

import { certaintyOf } from './course-certainty.js';
import { goalCourse } from './goal-course.js';
import { madeUpGoal, madeUpRating } from './testing/made-up-goals.js';

/** What is said of ratings on these days. A change of 3 points is reliable (NHS England). */
function verdict(...ratings: readonly (readonly [string, number])[]) {
  const goal = madeUpGoal('lunch', {
    ratings: ratings.map(([on, value], i) => madeUpRating(on, value, { session: i + 1 })),
  });
  const course = goalCourse(goal, { name: 'Goal 1' });
  return certaintyOf(course, course.series[0]!)?.verdict;
}

describe('certaintyOf', () => {
  for (const [does, ratings, wanted] of [
    ['says nothing of one score', [['2026-09-10', 1]], undefined],
    [
      'judges two scores',
      [
        ['2026-09-10', 1],
        ['2026-09-17', 4],
      ],
      'bigger',
    ],
    [
      'waits for a second day that reaches as far',
      [
        ['2026-09-10', 1],
        ['2026-09-17', 2],
        ['2026-09-24', 4],
      ],
      'once',
    ],
    [
      'takes two days running',
      [
        ['2026-09-10', 1],
        ['2026-09-17', 4],
        ['2026-09-24', 5],
      ],
      'bigger',
    ],
    [
      'does not take two scores of one day for two sessions',
      [
        ['2026-09-10', 1],
        ['2026-09-17', 2],
        ['2026-09-24', 4],
        ['2026-09-24', 4],
      ],
      'once',
    ],
    [
      'believes no change within one day',
      [
        ['2026-09-10', 1],
        ['2026-09-10', 8],
      ],
      'once',
    ],
  ] as const) {
    it(does, () => expect(verdict(...ratings)).to.equal(wanted));
  }
});
