import { randomUUID } from 'node:crypto';

import { decide } from '@cairnkit/engine/decide.js';
import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import { result } from '@cairnkit/engine/result.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import { forLantern } from '@cairnkit/engine/testing/lantern-answers.js';
import { forLanternReferral } from '@cairnkit/engine/testing/lantern-referral-answers.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import phq9 from '@cairnkit/instruments/phq-9.js';

const sent = () => ({
  id: randomUUID(),
  person: `person-${randomUUID()}`,
  completedAt: '2026-11-23T10:00:00.000Z',
  lang: 'en',
});

/** A submission as a page would send it: PHQ-9, total 9, and thoughts of self-harm flagged. */
export function example(changes: Partial<Submission> = {}): Submission {
  const answers = { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1, q9: 1 };
  const { scores, flags } = result(phq9, answers);
  const scored = { answers, scores: { ...scores }, flags: [...flags] };
  return { kind: 'submission', ...sent(), measure: stamp(phq9), ...scored, ...changes };
}

/** Goals as a page would send them: one, rated 2 and then 6 by the young person. */
export function exampleGoals(changes: Partial<GoalsSubmission> = {}): GoalsSubmission {
  return {
    kind: 'goals-submission',
    ...sent(),
    goals: [
      {
        id: 'goal-1',
        text: 'Go back to football',
        owner: 'young-person',
        setOn: '2026-11-02',
        status: 'active',
        history: [],
        ratings: [
          { on: '2026-11-02', value: 2, by: 'young-person' },
          { on: '2026-11-23', value: 6, by: 'young-person' },
        ],
      },
    ],
    ...changes,
  };
}

/** A referral as a page would send it, after a checker that found Lantern likely suitable. */
export function exampleReferral(
  changes: Partial<ReferralSubmission> = {},
  answers: ReferralAnswers = {},
): ReferralSubmission {
  const form = forLanternReferral(answers) as ReferralSubmission['answers'];
  return {
    kind: 'referral-submission',
    ...sent(),
    form: stamp(lanternReferral),
    answers: form,
    carried: carriedFrom(forLantern() as Carried['answers']),
    ...changes,
  };
}

type Carried = NonNullable<ReferralSubmission['carried']>;

/** What Lantern’s checker hands on after these answers. */
export function carriedFrom(answers: Carried['answers']): Carried {
  const { outcome, reasons, because } = decide(lantern, answers as Parameters<typeof decide>[1]);
  const result = { service: stamp(lantern), outcome, reasons: [...reasons], because: [...because] };
  return { answers, results: [result] };
}
