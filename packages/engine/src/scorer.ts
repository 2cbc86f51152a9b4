import type { Measure } from './measure.js';
import { pointsFor, pointsOf, type Points } from './points.js';
import { addItems, addParts, prepareScale, type Prepared } from './prepared.js';
import type { Score, Scores } from './score.js';
import type { Answers } from './session.js';
import { prepareSkips, type Skipped } from './skips.js';

/**
 * A measure made ready for scoring many forms: what can be worked out once, was.
 *
 * Answers come as a list in the order of the form. `NaN` and `undefined` are missing; so is `null`,
 * unless the item may not apply; 0 is an answer.
 */
export interface Scorer {
  /** Item ids, in the order of the form. */
  readonly items: readonly string[];
  /** Where an item stands in the form, from 0; `undefined` for an id that it does not have. */
  place(item: string): number | undefined;
  /** Whether the form has this answer to the item at that place; it has missing ones. */
  allows(place: number, answer: unknown): boolean;
  /** Answers by item id, as a list. */
  list(answers: Readonly<Record<string, unknown>>): ArrayLike<unknown>;
  /** Whether every item that counts was answered, left out as told, or does not apply. */
  isComplete(answers: ArrayLike<unknown>): boolean;
  /** Scores every scale. An answer that the form does not have leaves its scales without a score. */
  score(answers: ArrayLike<unknown>): Scores;
}

const known = new WeakMap<Measure, Scorer>();

/** The scorer of a measure: prepared at the first call, the same one at every other. */
export function scorer(measure: Measure): Scorer {
  let found = known.get(measure);
  if (!found) {
    found = prepare(measure);
    known.set(measure, found);
  }
  return found;
}

/** Scores every scale of a measure. Answers come by item id. */
export function scoreAll(measure: Measure, answers: Answers): Scores {
  const ready = scorer(measure);
  return ready.score(ready.list(answers));
}

function prepare(measure: Measure): Scorer {
  const places = new Map<string, number>();
  for (const { id } of measure.items) places.set(id, places.size);
  const items = measure.items.map(({ id }) => id);
  const printed = measure.items.map((item) => pointsOf(item));
  const scales = measure.scales.map((scale) => prepareScale(scale, measure, places));
  const order = partsFirst(scales);
  // To copy an object that has all names is quicker than to give one its names, one by one.
  const blank = Object.fromEntries<Score | undefined>(scales.map(({ id }) => [id, undefined]));
  const skips = prepareSkips(measure, places);
  const missing = missingCounter(measure, printed, places);
  const countsMissing = measure.scales.some(({ missing }) => missing.within === 'measure');

  return {
    items,
    place: (item) => places.get(item),
    allows: (place, answer) =>
      answer === null ||
      answer === undefined ||
      (typeof answer === 'number' && pointsFor(printed[place]!, answer) !== undefined),
    list: (answers) => {
      const list = new Array<unknown>(items.length);
      for (let i = 0; i < items.length; i += 1) list[i] = answers[items[i]!];
      return list;
    },
    isComplete: (answers) => missing(answers, skips(answers)) === 0,
    score: (answers) => {
      const skipped = skips(answers);
      const inAll = countsMissing ? missing(answers, skipped) : 0;
      const scores = { ...blank } as Record<string, Score>; // each is filled in below
      for (const scale of order) {
        scores[scale.id] = scale.parts
          ? addParts(scale, scores)
          : addItems(scale, answers, skipped, inAll);
      }
      return scores;
    },
  };
}

/** Counts the items that count for something, and have no answer of the form. */
function missingCounter(
  { items, scales }: Measure,
  printed: readonly Points[],
  places: ReadonlyMap<string, number>,
): (answers: ArrayLike<unknown>, skipped: Skipped | undefined) => number {
  const inScales = new Set(scales.flatMap((scale) => scale.items));
  const counted: number[] = [];
  for (const [id, place] of places) {
    // Where nothing is added up, every question of the form is what people answer it for.
    const counts = inScales.size > 0 ? inScales.has(id) : !items[place]!.supplementary;
    if (counts) counted.push(place);
  }
  const mayNotApply = items.map((item) => item.mayNotApply !== undefined);

  return (answers, skipped) => {
    let count = 0;
    for (const place of counted) {
      const answer = answers[place];
      const isGiven =
        typeof answer === 'number'
          ? pointsFor(printed[place]!, answer) !== undefined
          : answer === null && mayNotApply[place];
      if (!isGiven && !skipped?.[place]) count += 1;
    }
    return count;
  };
}

/** Scales in an order in which the parts of each come before it. */
function partsFirst(scales: readonly Prepared[]): readonly Prepared[] {
  const order = new Set<Prepared>();
  const visit = (scale: Prepared): void => {
    scales.filter(({ id }) => scale.parts?.includes(id)).forEach(visit);
    order.add(scale);
  };
  scales.forEach(visit);
  return [...order];
}
