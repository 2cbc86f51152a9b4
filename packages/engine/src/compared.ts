import type { Issue } from './errors.js';
import type { Measure } from './measure.js';
import type { Norms } from './norms.js';
import { bandOf, bandsOf, type Score } from './score.js';
import { placeIn, roundedT, shownT, tScore, type Context, type Place } from './t-score.js';

/** Which norms made the T-scores of a result, and with whom the person was compared. */
export interface Comparison extends Place {
  /** `id@version` of the norms. */
  readonly id: string;
}

/** A score of `result` or of `rawResult`. */
type AnyScore = Omit<Score, 'answered'>;

/** What a result is made of, as far as it is compared with norms. */
interface Scored {
  readonly scores: Readonly<Record<string, AnyScore>>;
  readonly problems: readonly Issue[];
}

/**
 * Puts T-scores beside raw scores, and the bands that are read off them.
 *
 * The raw scores stay as they are, whatever is wrong with the context; what is wrong joins the
 * problems, and a T-score that cannot be had is `null`.
 *
 * @param result - From `result` or `rawResult`.
 * @param about - Who was asked; untrusted. Without it, the problems say what a T-score needs.
 * @throws {RangeError} If the norms are those of another measure.
 */
export function compared<T extends Scored>(
  measure: Measure,
  result: T,
  norms: Norms,
  about?: Context | null,
): T & { readonly norm?: Comparison } {
  if (norms.measure !== measure.id) {
    throw new RangeError(`the norms ${norms.id} are of ${norms.measure}, not of ${measure.id}`);
  }
  const context = about ?? {};
  const place = placeIn(norms, context as Readonly<Record<string, unknown>>);
  const tooYoungOrOld = outOfAge(measure, context);
  if (tooYoungOrOld) return without(result, norms, [tooYoungOrOld]);
  if (!('sex' in place)) return without(result, norms, place);

  const scores: Record<string, AnyScore> = {};
  const problems = [...result.problems];
  for (const { id, range } of measure.scales) {
    const score = result.scores[id];
    if (!score) continue;
    const beside = withT(score, norms, id, place, range.min);
    scores[id] = beside;
    if (beside.t === null && beside.value !== null) {
      const who = `${place.sex}, grade ${place.grade}`;
      problems.push({ path: `scores.${id}`, message: `the norms have no T-score for it: ${who}` });
    }
  }
  const norm = { id: `${norms.id}@${norms.version}`, ...place };
  return { ...result, scores: scores, norm, problems };
}

function withT(score: AnyScore, norms: Norms, id: string, place: Place, lowest: number): AnyScore {
  const t = tScore(norms, id, score.value, place, lowest);
  if (t === undefined) return score;
  if (t === null) return { ...score, t };
  const [first, second] = norms.bandSets;
  return {
    ...score,
    ...(first ? { band: bandOf(first, roundedT(t)) } : {}),
    ...(second ? { bands: bandsOf(norms.bandSets, roundedT(t)) } : {}),
    t,
    tShown: shownT(norms, t),
  };
}

/** Says `null`, not nothing, where a T-score was asked for and cannot be had. */
function without<T extends Scored>(result: T, norms: Norms, problems: readonly Issue[]): T {
  const covered = new Set(norms.scales.map(({ scale }) => scale));
  const scores = Object.entries(result.scores).map(([id, score]) => [
    id,
    covered.has(id) ? { ...score, t: null } : score,
  ]);
  return {
    ...result,
    scores: Object.fromEntries(scores) as T['scores'],
    problems: [...result.problems, ...problems],
  };
}

/** An age for which the measure was not made; whether it is one at all, `placeIn` looks. */
export function outOfAge(
  { ages: { from, to }, short }: Measure,
  { age }: Context,
): Issue | undefined {
  if (typeof age !== 'number' || (age >= from && age <= (to ?? Infinity))) return undefined;
  const until = to === undefined ? ` and over` : ` to ${to}`;
  return {
    path: 'context.age',
    message: `${age} is outside ${from}${until}, the ages of ${short}`,
  };
}
