import { seeded } from '../rows.mjs';

/**
 * What every contender draws: the ratings of three goals, all of them on the same days.
 *
 * @typedef {object} ThreeGoals
 * @property {string[]} days - ISO dates, the earliest first, at uneven distances.
 * @property {{ name: string, values: number[] }[]} goals - A value from 0 to 10 for each day.
 * @property {{ from: number, to: number }} band - Of the first goal: what may be ups and downs.
 */

const names = ['Sleep through the night', 'Go to the drama club', 'Walk to school'];
const firstDay = Date.UTC(2011, 0, 4);
const oneDay = 86_400_000;

/**
 * Made-up ratings that go up more often than down.
 *
 * @param {number} count - Days. About one a week; beyond 1,000, one a day.
 * @param {number} seed - Another seed, other ratings on the same days.
 * @returns {ThreeGoals}
 */
export function threeGoals(count, seed) {
  const random = seeded(seed);
  const goals = names.map((name, i) => ({ name, values: ratings(count, i + 1, random) }));
  const [first] = goals[0].values;
  return { days: days(count), goals, band: { from: Math.max(0, first - 2), to: first + 2 } };
}

function ratings(count, first, random) {
  let value = first;
  return Array.from({ length: count }, () => {
    const before = value;
    value = Math.min(10, Math.max(0, value + Math.floor(random() * 4) - 1));
    return before;
  });
}

function days(count) {
  const random = seeded(count);
  let day = firstDay;
  return Array.from({ length: count }, () => {
    const iso = new Date(day).toISOString().slice(0, 10);
    day += oneDay * (count > 1000 ? 1 : 5 + Math.floor(random() * 5));
    return iso;
  });
}
