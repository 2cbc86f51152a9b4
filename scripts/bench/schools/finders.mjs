import { findSchools } from '@cairnkit/engine/find-schools.js';
import { schoolIndex } from '@cairnkit/engine/school-index.js';

import { contender } from '../contenders.mjs';
import { median } from '../rounds.mjs';

/** Each takes the list, or records made of it, and gives a way to search: URNs, best first. */
export async function makers() {
  const { fuseSearch } = await contender('fuse-js');
  const { miniSearch } = await contender('mini-search');
  const keys = ['name', 'town', 'postcode'];
  return {
    findSchools: ({ list }) => {
      const index = schoolIndex({ ...list }); // another list each time, or it would be ready
      return (typed, limit) =>
        findSchools(index, typed, limit).schools.map(({ urn }) => Number(urn));
    },
    minisearch: ({ records }) => miniSearch(records, keys),
    'fuse.js': ({ records }) => fuseSearch(records, keys),
  };
}

/** As libraries want them. */
export const recordsOf = ({ schools }) =>
  schools.map(([urn, name, town, postcode]) => ({ urn, name, town, postcode }));

/**
 * What it takes to make a list ready: processor time in ms, the median of five; and what stays on the
 * heap, in bytes, without the list itself.
 */
export function madeReady(make, given) {
  make(given); // or the first would be compiled as well
  const rounds = Array.from({ length: 5 }, () => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const begun = process.cpuUsage();
    const find = make(given);
    const { user, system } = process.cpuUsage(begun);
    globalThis.gc?.();
    const bytes = process.memoryUsage().heapUsed - before;
    return { ms: (user + system) / 1000, bytes, find };
  });
  return {
    ms: median(rounds.map(({ ms }) => ms)),
    bytes: globalThis.gc ? median(rounds.map(({ bytes }) => bytes)) : null,
  };
}

/** The letter that takes longest: by processor time, the best of several, as others use the machine. */
export function slowestOf(find, texts) {
  const time = (text) => {
    const taken = Array.from({ length: 5 }, () => {
      const begun = process.cpuUsage();
      for (let i = 0; i < 4; i += 1) find(text);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 4000;
    });
    return Math.min(...taken);
  };
  for (const text of texts) find(text); // or the first would be the slowest
  return texts
    .map((text) => ({ text, ms: time(text) }))
    .reduce((worst, each) => (each.ms > worst.ms ? each : worst));
}
