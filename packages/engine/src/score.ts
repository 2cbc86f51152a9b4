import type { Scale } from './scale.js';
import type { BandSet } from './vocabulary.js';

/** Why there is no score. */
export type Why = 'too-many-missing' | 'answer-not-allowed' | 'part-not-scored';

/** What one scale comes to. */
export interface Score {
  /** In the scale's own points; `null` where the published rule allows no score. */
  readonly value: number | null;
  /** Whether missing answers were made up for, as the published rule allows. */
  readonly prorated: boolean;
  /** How many of the scale's items were answered, and how many it has. */
  readonly answered: number;
  readonly items: number;
  /**
   * Name of the band, as its authors call it. Absent without a value or bands, and where what was
   * made up for missing answers leaves open which of two it is.
   */
  readonly band?: string;
  /** Where there is more than one published banding: the band of each, by the set's id. */
  readonly bands?: Readonly<Record<string, string>>;
  /** What could be reached, where an item did not apply; absent where it is the usual range. */
  readonly range?: { readonly min: number; readonly max: number };
  /** T-score, not rounded; `null` where the norms have none for this person. */
  readonly t?: number | null;
  /** The T-score as it is printed: a whole number, or `>80`. */
  readonly tShown?: string;
  /** Why `value` is `null`. */
  readonly why?: Why;
}

/** Scores by scale id, in the order in which the measure lists its scales. */
export type Scores = Readonly<Record<string, Score>>;

/** A scale without a score. */
export function unscored(why: Why, answered: number, items: number): Score {
  return { value: null, prorated: false, answered, items, why };
}

/** A scale with a score from what was answered, and the bands that it falls in. */
export function scored(
  { bandSets }: Pick<Scale, 'bandSets'>,
  value: number,
  answered: number,
  items: number,
): Score {
  const prorated = false;
  const first = bandSets[0]; // by place: taking a list apart walks it
  if (!first) return { value, prorated, answered, items };
  const band = bandOf(first, value);
  if (bandSets.length === 1) return { value, prorated, answered, items, band };
  return { value, prorated, answered, items, band, bands: bandsOf(bandSets, value) };
}

/**
 * A score that was made up for missing answers, with the bands that are certain all the same.
 *
 * Where scores are whole, so are published bands, and 10.6 lies in none. What counts nothing only for want
 * of an answer could have counted as much as `most`. Nobody is called well on the strength of that.
 */
export function madeUp(
  scale: Pick<Scale, 'bandSets'> & { readonly isWhole: boolean },
  value: number,
  most: number,
  answered: number,
  items: number,
): Score {
  if (scale.bandSets.length === 0) return { value, prorated: true, answered, items };
  const [low, high] = scale.isWhole ? [Math.floor(value), Math.ceil(most)] : [value, most];
  const certain = scale.bandSets.filter((set) => bandOf(set, low) === bandOf(set, high));
  const { band, bands, ...score } = scored(scale, value, answered, items);
  return {
    ...score,
    prorated: true,
    ...(band !== undefined && certain[0] === scale.bandSets[0] ? { band } : {}),
    ...(bands && certain.length > 0 ? { bands: bandsOf(certain, value) } : {}),
  };
}

/** The name of the band in which a score lies. */
export function bandOf(
  { bands }: { readonly bands: readonly Readonly<BandSet['bands'][number]>[] },
  value: number,
): string {
  let i = bands.length - 1;
  while (i > 0 && value < bands[i]!.from) i -= 1;
  return bands[i]!.name;
}

/** The band in each of several bandings, by the set's id. */
export function bandsOf(sets: readonly BandSet[], value: number): Record<string, string> {
  const bands: Record<string, string> = {};
  for (const set of sets) bands[set.id] = bandOf(set, value);
  return bands;
}
