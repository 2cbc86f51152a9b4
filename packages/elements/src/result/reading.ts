import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Result } from '@cairnkit/engine/result.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import type { Answers } from '@cairnkit/engine/session.js';
import type { BandSet } from '@cairnkit/engine/vocabulary.js';

/** What there is to tell about one set of answers. */
export interface Reading {
  readonly measure: Measure;
  readonly answers: Answers;
  /** With T-scores, where they were asked for and can be had. */
  readonly result: Result;
  /** When the answers were given, if the host knows. */
  readonly at: Date | undefined;
  /** What the scores were compared with, in words; absent where the host asked for nothing. */
  readonly beside?: Beside | undefined;
}

/** What goes with the scores where there are norms or an earlier result. */
export interface Beside {
  /** The bands of T-scores. */
  readonly bandSets: readonly BandSet[];
  /** What has changed since the earlier result, by scale id. */
  readonly changes: Readonly<Record<string, string>>;
  /** What goes for all scores: whom they are compared with, and why something is not there. */
  readonly remarks: readonly string[];
}

/** Ids of the items whose answer raises a flag, each once. */
export function toFollowUp({ result }: Reading): readonly string[] {
  return [...new Set(result.flags.map(({ item }) => item))];
}

/** Ids of the items of some scales that were not answered, though they apply; usually of all scales. */
export function missing(reading: Reading, scales = reading.measure.scales): readonly string[] {
  const { answers, result } = reading;
  if (result.complete) return []; // what the form tells this person to leave out is not missing
  return itemsOf(reading, scales)
    .filter((item) => typeof answers[item.id] !== 'number' && !isLeftOut(item, answers))
    .map(({ id }) => id);
}

/** Numbers of the questions whose answer is none that the form allows, from 1. */
export function unusable({ measure, result }: Reading): readonly number[] {
  const wrong = new Set(result.problems.map(({ path }) => path));
  return measure.items
    .map(({ id }, i) => (wrong.has(`answers.${id}`) ? i + 1 : 0))
    .filter((number) => number > 0);
}

/** Whether there are answers that were not used: wrong ones, or ones to no question of the form. */
export function hasUnused({ result }: Reading): boolean {
  return result.problems.some(({ path }) => path.startsWith('answers'));
}

/** The items that some scales count. */
export function itemsOf({ measure }: Reading, scales: readonly Scale[]): readonly Item[] {
  return measure.items.filter(({ id }) => scales.some(({ items }) => items.includes(id)));
}

/** Whether the person said that an item does not apply to them. */
export function isLeftOut({ id, mayNotApply }: Item, answers: Answers): boolean {
  return !!mayNotApply && answers[id] === null;
}

/** What a host says a moment is, as a date; `undefined` where it is none. */
export function dateOf(value: unknown): Date | undefined {
  if (!(value instanceof Date) && typeof value !== 'string') return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
