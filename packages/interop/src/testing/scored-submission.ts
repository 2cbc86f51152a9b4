import type { Measure } from '@cairnkit/engine/measure.js';
import { result } from '@cairnkit/engine/result.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';

/** The same answer to every item. */
export const all = (measure: Measure, value: number): Submission['answers'] =>
  Object.fromEntries(measure.items.map(({ id }) => [id, value]));

/** A submission as a page sends it. In England it was half past midnight on 1 July. */
export function scoredSubmission(
  measure: Measure,
  answers: Submission['answers'],
  more: Partial<Submission> = {},
): Submission {
  const { scores, flags } = result(measure, answers);
  return {
    kind: 'submission',
    id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    person: 'ref-1001',
    completedAt: '2026-06-30T23:30:00.000Z',
    lang: 'en',
    measure: stamp(measure),
    answers,
    scores: { ...scores },
    flags: [...flags],
    ...more,
  };
}
