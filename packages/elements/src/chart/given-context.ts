import type { CourseContext } from '@cairnkit/engine/course.js';
import type { Issue } from '@cairnkit/engine/errors.js';

/** What stands beside the scores, and what a page got wrong about it. */
export interface GivenContext {
  readonly context: Required<CourseContext>;
  readonly problems: readonly Issue[];
}

/**
 * Sessions, phases and events of the right shape: the scores are drawn whatever a page gives here.
 * Whether their days can be right, the engine looks.
 *
 * @param given - Untrusted; frameworks set `null` while they load.
 */
export function givenContext({
  sessions,
  phases,
  events,
}: {
  readonly sessions: unknown;
  readonly phases: unknown;
  readonly events: unknown;
}): GivenContext {
  const problems: Issue[] = [];
  const found = Object.entries({ sessions, phases, events }).map(([path, value]) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const isWrong = value !== null && value !== undefined && !Array.isArray(value);
    if (isWrong || !list.every(isObject))
      problems.push({ path, message: 'must be a list of them' });
    return [path, list.filter(isObject)];
  });
  return { context: Object.fromEntries(found) as Required<CourseContext>, problems };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
