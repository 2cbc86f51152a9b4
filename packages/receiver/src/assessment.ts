import type { GoalProgress } from '@cairnkit/engine/goal-progress.js';
import type { Payload } from '@cairnkit/engine/payload.js';
import type { Result } from '@cairnkit/engine/result.js';

import type { Assessed } from './attention.js';
import type { Definitions } from './definitions.js';
import { assessGoals } from './goals-assessment.js';
import { assessMeasure } from './measure-assessment.js';
import { assessReferral, type ReferralReading } from './referral-assessment.js';
import { stamped } from './stamped.js';

/** What the server makes of a submission, of whatever kind. */
export type Assessment = Assessed<Result | GoalProgress | ReferralReading>;

/**
 * Works out again what the page has worked out, and compares.
 *
 * @param payload - A questionnaire of a measure that is known; goals; or a referral.
 * @param at - Now: ages are those on the day of receipt, in UTC.
 */
export function assess(definitions: Definitions, payload: Payload, at: Date): Assessment {
  switch (payload.kind) {
    case 'submission':
      return assessMeasure(stamped(definitions.measure, payload.measure).ours!, payload);
    case 'goals-submission':
      return assessGoals(payload);
    case 'referral-submission':
      return assessReferral(definitions, payload, at.toISOString().slice(0, 10));
  }
}
