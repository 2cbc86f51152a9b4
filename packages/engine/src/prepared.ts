import { alike, sumOfAll } from './alike.js';
import { tidy } from './difference.js';
import type { Measure } from './measure.js';
import { pointsFor, pointsOf, type Points } from './points.js';
import type { Scale } from './scale.js';
import { madeUp, scored, unscored, type Score } from './score.js';
import type { Skipped } from './skips.js';

/**
 * A scale made ready for scoring: its items and parts as places, its tables at hand.
 *
 * What is optional in a `Scale` is always here, if only as `undefined`: objects that are all made
 * alike are quick to read.
 */
export interface Prepared extends Pick<
  Scale,
  'id' | 'range' | 'bandSets' | 'rounding' | 'missing'
> {
  readonly combine: Scale['combine'];
  readonly times: number;
  /** Its items, as places in the form. */
  readonly places: readonly number[];
  readonly points: readonly Points[];
  /** The same of all its items, if they count alike and nothing but the scale decides what is enough. */
  readonly alike: Points | undefined;
  /** Whether `null` means that the item does not apply. */
  readonly mayNotApply: readonly boolean[];
  /** The parts of a composite scale, by id. */
  readonly parts: Scale['parts'];
  readonly table: ReadonlyMap<number, number> | undefined;
  /** Whether all of its scores are whole, but for what is made up for missing answers. */
  readonly isWhole: boolean;
}

export function prepareScale(
  scale: Scale,
  measure: Measure,
  places: ReadonlyMap<string, number>,
): Prepared {
  const { id, range, bandSets, rounding, missing, combine } = scale;
  const own = scale.items.map((item) => places.get(item)!);
  const points = own.map((place) => pointsOf(measure.items[place]!, scale));
  return {
    id,
    range,
    bandSets,
    rounding,
    missing,
    combine,
    times: scale.times?.by ?? 1,
    places: own,
    points,
    alike: missing.within === 'measure' ? undefined : alike(points),
    mayNotApply: own.map((place) => measure.items[place]!.mayNotApply !== undefined),
    parts: scale.parts,
    table: scale.table && new Map(scale.table.rows),
    isWhole: hasWholeScores(scale, measure),
  };
}

function hasWholeScores({ items, parts, ...scale }: Scale, measure: Measure): boolean {
  if (scale.combine === 'mean' || scale.table || !Number.isInteger(scale.times?.by ?? 1))
    return false;
  if (parts) {
    const own = measure.scales.filter(({ id }) => parts.includes(id));
    return own.every((part) => hasWholeScores(part, measure));
  }
  return items.every((id) => {
    const item = measure.items.find((each) => each.id === id)!;
    const { points } = pointsOf(item, { items, ...scale });
    return points.every((each) => each === undefined || Number.isInteger(each));
  });
}

/** Adds up the items of a scale, as the published rule says. `inAll`: missing in the measure. */
export function addItems(
  ready: Prepared,
  answers: ArrayLike<unknown>,
  skipped: Skipped | undefined,
  inAll: number,
): Score {
  const { places, points } = ready;
  if (ready.alike && !skipped) {
    const all = sumOfAll(ready.alike, places, answers);
    if (all === all) return fromAll(ready, all);
  }
  let sum = 0;
  let answered = 0;
  let zeroed = 0;
  let notApplicable: number[] | undefined;
  let isSpoilt = false;
  let open = 0; // what missing answers could have counted
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i]!;
    const answer = answers[place];
    const counts = typeof answer === 'number' ? pointsFor(points[i]!, answer) : undefined;
    if (skipped?.[place]) zeroed += 1;
    else if (counts !== undefined) {
      sum += counts;
      answered += 1;
    } else if (answer === null && ready.mayNotApply[i]) (notApplicable ??= []).push(i);
    else if (answer === undefined || answer === null || answer !== answer) open += points[i]!.most;
    else isSpoilt = true;
  }

  const items = places.length;
  if (isSpoilt) return unscored('answer-not-allowed', answered, items);
  const due = items - (notApplicable?.length ?? 0);
  const have = answered + zeroed;
  const { atMost, as, within } = ready.missing;
  const missing = within === 'measure' ? inAll : due - have;
  if (have === 0 || missing > atMost) return unscored('too-many-missing', answered, items);

  const prorated = have < due;
  const whole = as === 'zero' || !prorated ? sum : (sum * due) / have; // exact when none is missing
  const value = reading(ready, ready.combine === 'mean' ? whole / due : whole, prorated);
  if (notApplicable) {
    const range = without(notApplicable, ready);
    return { value: inside(range, value), prorated, answered, items, range }; // no band fits it
  }
  const score = inside(ready.range, value);
  if (!prorated) return scored(ready, score, answered, items);
  const most = as === 'zero' ? reading(ready, sum + open, true) : score;
  return madeUp(ready, score, most, answered, items);
}

/** The score of a scale that was answered in full. */
function fromAll(ready: Prepared, sum: number): Score {
  const items = ready.places.length;
  const value = reading(ready, ready.combine === 'mean' ? sum / items : sum, false);
  return scored(ready, inside(ready.range, value), items, items);
}

/** The range without what some items could have counted. */
function without(items: readonly number[], { range, points }: Prepared): Scale['range'] {
  let { min, max } = range;
  for (const i of items) {
    min -= points[i]!.fewest;
    max -= points[i]!.most;
  }
  return { min, max };
}

/** Adds up the scores of a composite scale's parts; without every one of them there is none. */
export function addParts(ready: Prepared, scores: Readonly<Record<string, Score>>): Score {
  const { parts = [] } = ready;
  let sum = 0;
  let answered = 0;
  let items = 0;
  let prorated = false;
  let why: Score['why'];
  for (const id of parts) {
    const part = scores[id]!;
    answered += part.answered;
    items += part.items;
    prorated ||= part.prorated;
    if (part.value !== null) sum += part.value;
    else if (why !== 'answer-not-allowed') {
      why = part.why === 'answer-not-allowed' ? part.why : 'part-not-scored';
    }
  }
  if (why) return unscored(why, answered, items);
  const value = reading(ready, ready.combine === 'mean' ? sum / parts.length : sum, prorated);
  const score = inside(ready.range, value);
  return prorated
    ? madeUp(ready, score, score, answered, items)
    : scored(ready, score, answered, items);
}

/** From points to the published score: multiplied, rounded, looked up. */
function reading({ times, rounding, table }: Prepared, points: number, prorated: boolean): number {
  let value = points * times;
  // Not quite 2.5 may be meant as 2.5: looked at closely first, and without text, which is slow.
  if (prorated && rounding === 'half-up') value = Math.floor(Math.round(value * 1e9) / 1e9 + 0.5);
  else value = tidy(value);
  return table ? table.get(value)! : value;
}

/** Where items have ranges of their own, their mean could lead beyond what the form can reach. */
function inside({ min, max }: Scale['range'], value: number): number {
  return Math.min(Math.max(value, min), max);
}
