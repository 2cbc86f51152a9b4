import { allowedValues } from '@cairnkit/engine/item.js';

/**
 * A scorer that works everything out anew for every row, straight from the definition: short, and
 * what the engine would be if it prepared nothing. It knows as much as RCADS-47 needs.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @param {ArrayLike<number>} list
 */
export function naive(measure, list) {
  const answers = Object.fromEntries(measure.items.map(({ id }, i) => [id, list[i]]));
  const scores = {};
  for (const scale of measure.scales) {
    scores[scale.id] = scale.parts
      ? composite(scale.parts.map((part) => scores[part]))
      : simple(scale, measure, answers);
  }
  return scores;
}

function simple(scale, { items }, answers) {
  const given = [];
  for (const id of scale.items) {
    const item = items.find((each) => each.id === id);
    const answer = answers[id];
    if (allowedValues(item).includes(answer)) given.push(answer);
    else if (!Number.isNaN(answer)) throw new Error('The bench has no such rows.');
  }
  const [answered, all] = [given.length, scale.items.length];
  if (answered === 0 || all - answered > scale.missing.atMost) {
    return { value: null, prorated: false, answered, items: all, why: 'too-many-missing' };
  }
  const sum = given.reduce((total, each) => total + each, 0);
  const value = Math.floor((sum * all) / answered + 0.5);
  return { value, prorated: answered < all, answered, items: all };
}

function composite(parts) {
  const add = (key) => parts.reduce((total, part) => total + part[key], 0);
  const [answered, items] = [add('answered'), add('items')];
  if (parts.some(({ value }) => value === null)) {
    return { value: null, prorated: false, answered, items, why: 'part-not-scored' };
  }
  return { value: add('value'), prorated: parts.some((part) => part.prorated), answered, items };
}
