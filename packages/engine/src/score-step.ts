import { tidy } from './difference.js';
import type { Measure } from './measure.js';
import type { Scale } from './scale.js';

/**
 * The smallest difference between two scores of a scale: 1 for most, 0.1 for lines measured in
 * millimetres, 4 for percentages of 25 points. `undefined` where steps are uneven, as with a mean or
 * a table of conversion.
 */
export function scoreStep(measure: Measure, scale: Scale): number | undefined {
  const { combine, items, parts, recode = [], table, times } = scale;
  if (table || combine === 'mean') return undefined;
  if (parts) return stepOfParts(measure, parts);
  const isWhole = recode.every(({ points }) =>
    points.every(([, counts]) => Number.isInteger(counts)),
  );
  if (!isWhole) return undefined;
  const steps = measure.items
    .filter(({ id }) => items.includes(id))
    .map((item) => (item.type === 'rating' ? (item.step ?? 1) : 1));
  return tidy(Math.min(...steps) * (times?.by ?? 1));
}

function stepOfParts(measure: Measure, parts: readonly string[]): number | undefined {
  const steps = measure.scales
    .filter(({ id }) => parts.includes(id))
    .map((part) => scoreStep(measure, part));
  const [first] = steps;
  return steps.every((step) => step === first) ? first : undefined;
}
