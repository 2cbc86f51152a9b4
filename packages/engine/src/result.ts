import type { Issue } from './errors.js';
import { flags, type RaisedFlag } from './flags.js';
import type { Measure } from './measure.js';
import { problems, withoutProblems } from './problems.js';
import { scoreAll, type Score, type Scores } from './score.js';
import { stamp, type Answers } from './session.js';

/** Everything a set of answers comes to. Plain JSON. */
export interface Result {
  /** Which measure was scored: `id@version`. */
  readonly measure: string;
  /** Whether every item that counts towards a scale was answered. */
  readonly complete: boolean;
  readonly scores: Scores;
  readonly flags: readonly RaisedFlag[];
  /** Answers that the form does not allow. Their scales have no score. */
  readonly problems: readonly Issue[];
}

/**
 * Checks, scores and flags a set of answers. The same in a browser and on a server.
 *
 * An answer that the form does not allow is never used and never guessed: the scales that need it
 * have no score, and say so.
 */
export function result(measure: Measure, answers: Answers): Result {
  const found = problems(measure, answers);
  const bad = new Set(found.map(({ path }) => path));
  const good = withoutProblems(answers, found);

  const scores = Object.entries(scoreAll(measure, good)).map(([id, score], s): [string, Score] => {
    const spoilt = measure.scales[s]?.items.some((item) => bad.has(`answers.${item}`));
    return [id, spoilt ? withhold(score) : score];
  });
  const counted = new Set(measure.scales.flatMap(({ items }) => items));

  return {
    measure: stamp(measure),
    complete: [...counted].every((id) => typeof good[id] === 'number'),
    scores: Object.fromEntries(scores),
    flags: flags(measure, good),
    problems: found,
  };
}

function withhold({ answered, items }: Score): Score {
  return { value: null, prorated: false, answered, items, why: 'answer-not-allowed' };
}
