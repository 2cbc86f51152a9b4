import type { CourseContext } from './course.js';
import type { Goal } from './goals.js';
import type { CourseScale, ReadyCourse } from './ready-course.js';
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

/** The scale of goals: 0 to 10, higher is better. */
export declare const goalScale: CourseScale;

/** The ratings of a goal, one series for each respondent, and what became of the goal. */
export declare function goalCourse(goal: Goal, options: GoalCourseOptions): ReadyCourse;
