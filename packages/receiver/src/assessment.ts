import { isDeepStrictEqual } from 'node:util';

import type { Measure } from '@cairnkit/engine/measure.js';
import { result, type Result } from '@cairnkit/engine/result.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';

/**
 * Why a person should look at a submission that was stored all the same: refusing it would have
 * lost the answers.
 *
 * - `version-differs`: it was asked in another version of the measure than we score with.
 * - `score-mismatch`: the page came to other scores or flags than we did.
 * - `answer-not-allowed`: that other version allows an answer that ours does not; the scales that
 *   need it have no score.
 */
export type Attention = 'version-differs' | 'score-mismatch' | 'answer-not-allowed';

/** What the server makes of a submission. */
export interface Assessment {
  readonly result: Result;
  readonly attention: readonly Attention[];
}

/** Scores the answers again, and compares. */
export function assess(measure: Measure, submission: Submission): Assessment {
  const ours = result(measure, submission.answers);
  const attention: Attention[] = [];
  if (stamp(measure) !== submission.measure) attention.push('version-differs');
  if (!agree(ours, submission)) attention.push('score-mismatch');
  if (ours.problems.length > 0) attention.push('answer-not-allowed');
  return { result: ours, attention };
}

function agree(ours: Result, theirs: Submission): boolean {
  return isDeepStrictEqual(comparable(ours), comparable(theirs));
}

/** As JSON, so that -0 is 0 and an absent field is one that is undefined; flags in any order. */
function comparable({ scores, flags }: Pick<Result | Submission, 'scores' | 'flags'>): unknown {
  const sorted = flags.map(({ item, kind, value }) => `${item} ${kind} ${value}`).sort();
  return JSON.parse(JSON.stringify({ scores, flags: sorted }));
}
