import * as z from 'zod/mini';

import { Goals } from './goals.js';
import { sent, Stamp } from './sent.js';

/**
 * What leaves the page when goals were agreed, changed or rated: all goals as they then stand, so
 * that nothing depends on what arrived before. A back end joins them with `mergedGoals`.
 */
export const GoalsSubmission = z.strictObject({
  kind: z.literal('goals-submission'),
  ...sent,
  /** Which published form the goals were rated in: `id@version`. Absent: in words of our own. */
  measure: z.optional(Stamp),
  goals: Goals.shape.goals,
});

export type GoalsSubmission = z.infer<typeof GoalsSubmission>;
