import { allowedValues } from './item.js';
import type { Item, Measure } from './measure.js';
import { pointsFor, pointsOf } from './points.js';
import type { Scale } from './scale.js';
import { scoreAll } from './scorer.js';
import type { Answer, Answers } from './session.js';

/** Between which two scores a scale will end, both included, in its own points. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/**
 * How far the scores of a form that is being filled in are settled: with every open item answered
 * in the way that counts least, and in the way that counts most.
 *
 * @param answers - By item id. An item that is absent or `null` is open.
 * @returns By scale id. Without a scale whose answers are not ones that the form allows.
 */
export function soFar(measure: Measure, answers: Answers): Readonly<Record<string, Bounds>> {
  const found: Record<string, Bounds> = {};
  for (const scale of measure.scales) {
    const ends = ([least, most] as const).map((pick) => {
      const filled = fill(measure, scale, answers, pick);
      return scoreAll(measure, filled)[scale.id]!.value;
    });
    const [one, other] = ends as [number | null, number | null];
    if (one === null || other === null) continue;
    // A table may turn a scale round.
    found[scale.id] = { from: Math.min(one, other), to: Math.max(one, other) };
  }
  return found;
}

type Pick = (points: readonly number[]) => number;

const least: Pick = (points) => points.indexOf(Math.min(...points));
const most: Pick = (points) => points.indexOf(Math.max(...points));

/** The answers, and one for each open item of a scale. */
function fill(measure: Measure, scale: Scale, answers: Answers, pick: Pick): Answers {
  const filled: Record<string, Answer> = { ...answers };
  for (const item of measure.items) {
    if (!scale.items.includes(item.id) || typeof answers[item.id] === 'number') continue;
    filled[item.id] = answerThatCounts(item, counting(measure, scale, item), pick);
  }
  return filled;
}

/** The scale that says what an item counts: of a composite scale, the part that has it. */
function counting(measure: Measure, scale: Scale, item: Item): Scale {
  const parts = measure.scales.filter(({ id }) => scale.parts?.includes(id));
  const part = parts.find(({ items }) => items.includes(item.id));
  return part ? counting(measure, part, item) : scale;
}

function answerThatCounts(item: Item, scale: Scale, pick: Pick): number {
  const values = allowedValues(item);
  const table = pointsOf(item, scale);
  return values[pick(values.map((value) => pointsFor(table, value) ?? 0))]!;
}
