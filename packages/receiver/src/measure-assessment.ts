import { isDeepStrictEqual } from 'node:util';

import type { Measure } from '@cairnkit/engine/measure.js';
import { result, type Result } from '@cairnkit/engine/result.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';

import type { Assessed, Attention } from './attention.js';

/** Scores the answers again, and compares. */
export function assessMeasure(measure: Measure, submission: Submission): Assessed<Result> {
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
