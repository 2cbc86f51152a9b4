import calm4 from '@cairnkit/instruments/calm-4.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';

/** What every contender asks: items of four options, in words that measure nothing. */
const options = ['Never', 'Sometimes', 'Often', 'Always'].map((text, value) => ({ value, text }));

/** As many as RCADS-47 has, which is scored like it: six subscales and their total. */
export const scoredCount = 47;
const scales = rcads47.scales
  .filter(({ id }) => id !== 'total-anxiety')
  .map((scale) => ({ ...scale, missing: { ...scale.missing, atMost: 0 } }));

/**
 * A made-up measure. No item may be left out, so that no form has more to show than its options.
 *
 * @param {number} count - How many items it has.
 * @returns {import('@cairnkit/engine/measure.js').Measure}
 */
export function madeUp(count) {
  return {
    kind: 'measure',
    id: `made-up-${count}`,
    version: '1.0.0',
    lang: 'en',
    title: `A made-up measure of ${count} items`,
    short: `MADE-UP-${count}`,
    respondent: 'self',
    notValidated: true,
    timeFrame: 'This week',
    ages: calm4.ages,
    instructions:
      'Please choose the word that shows how often each of these things happens to you.',
    items: Array.from({ length: count }, (_, i) => ({
      type: 'choice',
      id: `q${i + 1}`,
      text: `Something that may happen to a person, and has the number ${i + 1}`,
      options,
    })),
    scales: count === scoredCount ? scales : [everything(count)],
    flags: [],
    codes: [],
    licence: calm4.licence,
    sources: ['Invented for the bench.'],
  };
}

function everything(count) {
  return {
    ...scales[0],
    items: Array.from({ length: count }, (_, i) => `q${i + 1}`),
    range: { min: 0, max: 3 * count },
    codes: [],
    reliableChange: [],
  };
}

/** What the bench answers to the item at a place, from 0, so that no two scales come to the same. */
export const answerAt = (i) => (3 * i + (i >> 2)) % 4;

/**
 * What the answers of the bench come to, added up here and by no contender.
 *
 * @param {import('@cairnkit/engine/measure.js').Measure} measure
 * @returns {Record<string, number>} By scale id.
 */
export function rightScores({ items, scales }) {
  const places = new Map(items.map(({ id }, i) => [id, i]));
  const sum = (ids) => ids.reduce((all, id) => all + answerAt(places.get(id)), 0);
  return Object.fromEntries(scales.map((scale) => [scale.id, sum(scale.items)]));
}
