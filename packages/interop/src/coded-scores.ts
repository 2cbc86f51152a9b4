import type { Goal } from '@cairnkit/engine/goals.js';
import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { result } from '@cairnkit/engine/result.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import type { Code } from '@cairnkit/engine/vocabulary.js';

import { goalCode } from './goal-codes.js';
import { londonTime } from './london-time.js';

/** A score under a SNOMED CT code, as national data sets take it. */
export interface CodedScore {
  /** Scale or item, such as `total`; of goals, the goal’s id. */
  readonly of: string;
  readonly code: string;
  readonly value: number;
}

/** What can be reported, and what cannot, with the reason. */
export interface Reportable {
  readonly scores: readonly CodedScore[];
  readonly leftOut: readonly { readonly of: string; readonly why: string }[];
}

const snomedOf = (codes: readonly Code[] = []) =>
  codes.find(({ system }) => system === 'snomed-ct')?.code;

/**
 * The scores of a questionnaire that have a SNOMED CT code, and of items that have one themselves. The
 * answers are scored here, again. What has no score is left out, and never a 0.
 */
export function codedScores(submission: Submission, measure: Measure): Reportable {
  const scored = result(measure, submission.answers);
  const scales = measure.scales.map(({ id, codes }) => {
    const { value = null, why = 'there is no score' } = scored.scores[id] ?? {};
    return { of: id, code: snomedOf(codes), value, why };
  });
  const items = measure.items
    .filter(({ codes }) => snomedOf(codes) !== undefined)
    .map(({ id, codes }) => {
      const isWrong = scored.problems.some(({ path }) => path === `answers.${id}`);
      const value = isWrong ? null : (submission.answers[id] ?? null);
      return {
        of: id,
        code: snomedOf(codes),
        value,
        why: isWrong ? 'not allowed' : 'not answered',
      };
    });
  return reportable([...scales, ...items]);
}

interface Candidate {
  readonly of: string;
  readonly code: string | undefined;
  readonly value: number | null;
  readonly why: string;
}

function reportable(all: readonly Candidate[]): Reportable {
  const scores: CodedScore[] = [];
  const leftOut: { of: string; why: string }[] = [];
  for (const { of, code, value, why } of all) {
    if (code === undefined) leftOut.push({ of, why: 'no SNOMED CT code is known for it' });
    else if (value === null) leftOut.push({ of, why });
    else scores.push({ of, code, value });
  }
  return { scores, leftOut };
}

/**
 * The ratings of goals that were given on the day on which they were sent: of earlier ones nobody
 * knows the time of day, and they have been sent before. Only young people’s own, only in the published
 * form, and only of the three goals that have a code each.
 */
export function codedRatings(submission: GoalsSubmission): Reportable {
  const today = londonTime(submission.completedAt)?.date;
  const isPublished = submission.measure?.startsWith('gbo@') ?? false;
  const ratings = submission.goals.flatMap((goal, i) => {
    const given = goal.ratings.filter(({ on }) => on === today);
    const own = given.findLast(({ by }) => by === 'young-person');
    return given.length > 0 ? [candidate(goal, i + 1, own?.value ?? null)] : [];
  });
  if (isPublished) return reportable(ratings);
  const why = 'it was not rated in the published form of Goal Based Outcomes';
  return { scores: [], leftOut: ratings.map(({ of }) => ({ of, why })) };
}

function candidate({ id }: Goal, number: number, value: number | null): Candidate {
  const why = 'the young person did not rate it themselves';
  return { of: id, code: number > 3 ? undefined : goalCode(number).code, value, why };
}
