import lodash from 'lodash';
import { z } from 'zod';

const { isNil, mapValues, sum } = lodash;

/**
 * A calculation in the style of awell-health/awell-score (MIT; read at c37843e50576, not copied; it
 * is not on npm): each item is a zod union of literals, a payload is looked through for what is
 * missing, cast to numbers, parsed as one zod object, and then added up with lodash. That repository
 * has a PHQ-9; it has no RCADS.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @returns {(payload: object, options?: { strictMode?: boolean }) => Record<string, number>} Throws
 *   where an answer is missing or is not on the form.
 */
export function awellStyle({ items, scales }) {
  const counted = items.filter(({ id }) => scales.some((scale) => scale.items.includes(id)));
  const inputs = Object.fromEntries(
    counted.map(({ id, options }) => [id, z.union(options.map(({ value }) => z.literal(value)))]),
  );
  const schema = z.object(inputs);

  const calculate = (data) => {
    const scores = {};
    for (const { id, items: own, parts } of scales) {
      scores[id] = sum((parts ?? own).map((each) => (parts ? scores : data)[each]));
    }
    return scores;
  };

  return (payload, { strictMode = false } = {}) => {
    const missing = Object.keys(schema.shape).filter(
      (id) => schema.shape[id] instanceof z.ZodUnion && isNil(payload[id]),
    );
    const cast = strictMode
      ? payload
      : mapValues(payload, (value, id) => (inputs[id] ? asNumber(value) : value));
    const parsed = schema.safeParse(cast);
    if (!parsed.success) throw new Error(`${missing.join(', ')}: ${parsed.error.message}`);
    return calculate(parsed.data);
  };
}

function asNumber(value) {
  if (typeof value === 'number' && !Number.isNaN(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const number = Number(value.replaceAll(',', '.'));
  return Number.isNaN(number) ? value : number;
}
