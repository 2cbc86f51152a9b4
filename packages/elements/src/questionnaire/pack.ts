import type { RaisedFlag } from '@cairnkit/engine/flags.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { scoreAll } from '@cairnkit/engine/scorer.js';
import { stamp, type Answers } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';

/** What a set of answers is sent with. */
interface Label {
  readonly id: string;
  readonly person: string | undefined;
  /** When the person first pressed send: an ISO date and time. */
  readonly at: string;
  /** The answers that a clinician must see, in the order of the form. */
  readonly flagged: readonly RaisedFlag[];
}

/**
 * Puts answers, and what they come to, into the form in which they leave the page.
 *
 * @param answers - A session's own, and so allowed by the form.
 */
export function pack(
  measure: Measure,
  answers: Answers,
  { id, person, at, flagged }: Label,
): Submission {
  return {
    kind: 'submission',
    id,
    ...(person ? { person } : {}),
    completedAt: at,
    measure: stamp(measure),
    lang: measure.lang,
    answers: { ...answers },
    scores: scoreAll(measure, answers),
    flags: [...flagged],
  };
}
