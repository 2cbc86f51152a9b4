import { later as laterPackages } from './doors.mjs';

/**
 * What was agreed of a door: more than this it may not weigh.
 *
 * @typedef {object} Agreed
 * @property {number} budget - In bytes, gzipped, Lit included; 1 kB is 1,000 bytes here, the strict reading.
 * @property {Record<string, number>} parts - What it was made of when that was agreed.
 */

/**
 * What is wrong with a door, and where to go from there.
 *
 * @param {import('./doors.mjs').Door} door
 * @param {import('./weighed.mjs').Weighed} weight
 * @param {Agreed | undefined} agreed
 * @returns {string[]}
 */
export function complaints({ door, packages }, weight, agreed) {
  const strangers = weight.packages.filter((name) => !packages.includes(name));
  const laterOnes = weight.later.flatMap((chunk) =>
    chunk.packages.filter((name) => !laterPackages.includes(name)),
  );
  return [
    ...weight.found.map((word) => `${door} contains ${word}, which it must not.`),
    ...strangers.map((name) => `${door} brings ${name}, which it may not load at once.`),
    ...laterOnes.map((name) => `${door} brings ${name} later, which no page of ours may load.`),
    ...tooHeavy(door, weight, agreed),
  ];
}

function tooHeavy(door, { size, parts }, agreed) {
  if (agreed && size <= agreed.budget) return [];
  const remedy = `npm run size -- --agree ${door}`;
  if (!agreed) return [`${door} has no budget: ${remedy}`];
  return [
    [
      `${door} is ${size} bytes gzipped; its budget is ${agreed.budget}.`,
      ...grown(agreed.parts, parts),
      `  If that is worth it to those who load it, say why in the changeset, and then: ${remedy}`,
    ].join('\n'),
  ];
}

/** Line by line, what has changed since the budget was agreed; what grew most first. */
function grown(before, now) {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .map((part) => ({ part, by: (now[part] ?? 0) - (before[part] ?? 0) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => b.by - a.by)
    .map(
      ({ part, by }) =>
        `  ${by > 0 ? '+' : '−'}${Math.abs(by)} characters before minifying: ${part}`,
    );
}

/**
 * A budget for what a door weighs now: a little more, so that a word does not break it.
 *
 * @param {import('./weighed.mjs').Weighed} weight
 * @returns {Agreed}
 */
export function agreement({ size, parts }) {
  return { budget: Math.ceil((size + 50) / 50) * 50, parts };
}
