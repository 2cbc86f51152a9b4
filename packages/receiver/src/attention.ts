/**
 * Why a person should look at a submission that was stored all the same: refusing it would have
 * lost the answers.
 *
 * - `version-differs`: it was asked in another version of the measure, form or checker than ours.
 * - `score-mismatch`: the page came to other scores or flags than we did.
 * - `answer-not-allowed`: there is an answer that our version does not allow. Scales that need it
 *   have no score.
 * - `answer-missing`: our version of the form needs an answer that is not there.
 * - `unknown-form`: we have no such form, and so the answers stand without their questions.
 * - `unknown-service`: we have no such service, and so its decision is the page's alone.
 * - `decision-mismatch`: the page came to another outcome of a checker than we did.
 */
export const attentions = [
  'version-differs',
  'score-mismatch',
  'answer-not-allowed',
  'answer-missing',
  'unknown-form',
  'unknown-service',
  'decision-mismatch',
] as const;

export type Attention = (typeof attentions)[number];

/** What the server makes of a submission. */
export interface Assessed<Result> {
  /** What it works out itself. */
  readonly result: Result;
  readonly attention: readonly Attention[];
}
