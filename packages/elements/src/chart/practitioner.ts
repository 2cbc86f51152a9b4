import { courseFacts } from '@cairnkit/engine/course-facts.js';
import { practitionerLevels } from '@cairnkit/engine/practitioner-levels.js';
import { goalsSummary, judge } from '@cairnkit/engine/practitioner-summary.js';

import { judgementWords, levelWords } from './judgement-words.js';
import type { ForPractitioner } from './panel.js';

/**
 * What practitioners see beside what a young person sees: bands, cut-offs, and how certain a change
 * is. In a file of its own, so that a young person’s page does not even have it.
 */
export const forPractitioner: ForPractitioner = {
  levels: practitionerLevels(levelWords),
  judge: (course) => judge(course, judgementWords),
  together: (courses) => goalsSummary(courses.map(courseFacts), judgementWords),
};
