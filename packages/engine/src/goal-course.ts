import type { JudgedScale } from './change.js';
import type { CourseContext } from './course.js';
import type { Goal } from './goals.js';
import { whole } from './out-of-range.js';
import { assembled } from './readied.js';
import type { ReadyCourse } from './ready-course.js';
import type { GivenMark } from './ready-marks.js';
import type { GivenPoint } from './ready-points.js';
import type { Respondent } from './respondents.js';

/** How a goal's course is made. */
export interface GoalCourseOptions extends CourseContext {
  /** As sentences call it: “Goal 1”. */
  readonly name: string;
  /** Whose ratings are drawn; everybody's where absent. The host says who may see whose. */
  readonly by?: readonly Respondent[] | undefined;
  /** Whose threshold judges a change; `nhs-england` where absent. */
  readonly scheme?: string | undefined;
}

/**
 * How far a goal is reached: 0, not at all yet, to 10, fully. Not `goalRange` of `goals.ts`, which
 * would load zod; a test compares the two.
 */
export const goalScale: JudgedScale = {
  range: { min: 0, max: 10 },
  direction: 'higher-is-better',
  reliableChange: [
    {
      scheme: 'nhs-england',
      points: 3,
      source:
        'NHSDigital/mental-health-monthly-statistics@7b4d7421838b and ' +
        'nhsengland/MHSDS@dc7bf10df5e6: a change of 3 or more on one goal',
    },
  ],
};

const rule = whole(goalScale.range.min, goalScale.range.max, 'points');

/**
 * The ratings of a goal, one series for each respondent, and what became of the goal. Change is the
 * last rating minus the first of the same person.
 */
export function goalCourse(goal: Goal, { by, ...frame }: GoalCourseOptions): ReadyCourse {
  const points: GivenPoint[] = [];
  goal.ratings.forEach((rating, i) => {
    if (by && !by.includes(rating.by)) return;
    const { was, by: key, ...point } = rating;
    points.push({
      key,
      by: key,
      scale: goalScale,
      point: was ? { ...point, was: was.map(({ value }) => value) } : point,
      path: `ratings.${i}`,
      field: 'value',
      rule,
    });
  });
  return assembled({ ...frame, scale: goalScale, step: 1 }, points, { marks: turns(goal) });
}

function turns({ setOn, history }: Goal): readonly GivenMark[] {
  const agreed: GivenMark = { on: setOn, kind: 'agreed', path: 'setOn' };
  return [
    agreed,
    ...history.map(({ on, status, was, note }, i): GivenMark => {
      const words = {
        ...(was === undefined ? {} : { was }),
        ...(note === undefined ? {} : { note }),
      };
      return { on, kind: status, ...words, path: `history.${i}.on` };
    }),
  ];
}
