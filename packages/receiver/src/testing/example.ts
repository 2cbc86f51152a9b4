import { randomUUID } from 'node:crypto';

import { result } from '@cairnkit/engine/result.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import phq9 from '@cairnkit/instruments/phq-9.js';

/** A submission as a page would send it: PHQ-9, total 9, and thoughts of self-harm flagged. */
export function example(changes: Partial<Submission> = {}): Submission {
  const answers = { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1, q9: 1 };
  const { scores, flags } = result(phq9, answers);
  return {
    kind: 'submission',
    id: randomUUID(),
    person: `person-${randomUUID()}`,
    completedAt: '2026-11-23T10:00:00.000Z',
    measure: stamp(phq9),
    lang: 'en',
    answers,
    scores: { ...scores },
    flags: [...flags],
    ...changes,
  };
}
