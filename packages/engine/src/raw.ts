import type { Issue } from './errors.js';
import type { Measure } from './measure.js';
import { notAScore } from './possible-scores.js';
import { scored, type Score } from './score.js';
import { stamp } from './session.js';

/** A score that somebody else added up: of how many answers, nobody knows. */
export type RawScore = Omit<Score, 'answered'> & { readonly answered: null };

/** What scores come to that were added up elsewhere. Plain JSON. */
export interface RawResult {
  /** `id@version`. */
  readonly measure: string;
  /** By scale id, for the scales given. */
  readonly scores: Readonly<Record<string, RawScore>>;
  readonly problems: readonly Issue[];
}

/**
 * Bands for raw scores that somebody else added up: national data sets hold no more.
 *
 * For T-scores, give the result to `compared`.
 *
 * @param raw - By scale id, in the scale's points.
 */
export function rawResult(measure: Measure, raw: Readonly<Record<string, unknown>>): RawResult {
  const problems: Issue[] = [];
  const scores: Record<string, RawScore> = {};
  for (const id of Object.keys(raw)) {
    const scale = measure.scales.find((each) => each.id === id);
    const message = scale ? notAScore(measure, scale, raw[id]) : noSuchScale(measure);
    if (message) problems.push({ path: `raw.${id}`, message });
    else {
      const score = scored(scale!, raw[id] as number, 0, scale!.items.length);
      scores[id] = { ...score, answered: null };
    }
  }
  return { measure: stamp(measure), scores, problems };
}

function noSuchScale({ id, scales }: Measure): string {
  const ids = scales.map((scale) => scale.id).join(', ');
  return `${id} has no such scale; ${ids ? `it has ${ids}` : 'it has none'}`;
}
