import type { CourseContext } from './course.js';
import { goalScale } from './goal-scale.js';
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
