import { goesOn } from './goal-statuses.js';
import type { Goal, Goals } from './goals.js';

/** The goals that are asked about, one after the other. */
export function ratable({ goals }: Goals): readonly Goal[] {
  return goals.filter(({ status }) => goesOn(status));
}
