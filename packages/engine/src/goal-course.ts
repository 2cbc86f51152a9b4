import { assembled } from './assembled.js';
import type { CourseContext } from './course.js';
import { goalScale } from './goal-scale.js';
import type { Goal } from './goals.js';
import { whole } from './out-of-range.js';
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

/** The lines of the paper form: none of the way, half, all of it. CamCOPS, `get_trackers` of `gbo.py`. */
const axis = { ...goalScale.range, ticks: [0, 5, 10] };

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
      point: { ...point, was: was?.map(({ value }) => value) },
      path: `ratings.${i}`,
      field: 'value',
      rule,
    });
  });
  const { direction } = goalScale;
  const scale = { unit: 'points', direction, axis, step: 1 } as const;
  return assembled({ ...frame, ...scale }, points, { marks: turns(goal) });
}

function turns({ setOn, history }: Goal): readonly GivenMark[] {
  return [
    { on: setOn, kind: 'agreed', path: 'setOn' },
    ...history.map(({ on, status: kind, was, note }, i): GivenMark => {
      return { on, kind, was, note, path: `history.${i}.on` };
    }),
  ];
}
