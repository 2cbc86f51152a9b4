import { checked } from './checked.js';
import { referralContradictions } from './referral-contradictions.js';
import { ReferralSubmission } from './referral-submission.js';
import { Referral } from './referral.js';

/**
 * Checks untrusted JSON and returns it as a form of a referral.
 *
 * What can only be seen by looking at its words and at who comes where, `referralFindings` finds.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path
 *   (`sections.0.pages.2.questions.0.when`).
 */
export function parseReferral(source: unknown): Referral {
  return checked(Referral, source, referralContradictions);
}

/**
 * Checks what somebody sent: its shape only. Whether the answers fit a form, who has that form can
 * tell; see `composed`.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path. Repeats no answer.
 */
export function parseReferralSubmission(source: unknown): ReferralSubmission {
  return checked(ReferralSubmission, source);
}
