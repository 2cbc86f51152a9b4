import type { ChartWords } from './chart-words.js';
import type { Audience } from './course.js';
import type { CourseFacts } from './course-facts.js';

/** One panel in sentences. For a young person: what moved, and no verdict. */
export declare function courseSummary(
  facts: CourseFacts,
  audience: Audience,
  words: ChartWords,
): readonly string[];

/**
 * Several goals in sentences: their mean change, for practitioners only. Never one verdict.
 * Empty for young persons, and below two goals with a change.
 */
export declare function goalsSummary(
  goals: readonly CourseFacts[],
  audience: Audience,
  words: ChartWords,
): readonly string[];
