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
  goal.ratings.forEach(({ by: key, on, value, session, was }, index) => {
    if (by && !by.includes(key)) return;
    const point = { on, value, session, was: was?.map((before) => before.value) };
    const place = { list: 'ratings', index, field: 'value' };
    points.push({ key, by: key, scale: goalScale, point, ...place, rule });
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
