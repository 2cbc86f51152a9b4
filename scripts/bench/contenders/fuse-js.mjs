import Fuse from 'fuse.js';

/** Wherever in a name the letters are: its own way would look at the beginning only. */
const options = { ignoreLocation: true };

/** @returns {(typed: string, limit: number) => number[]} URNs, best first. */
export function fuseSearch(records, keys) {
  const fuse = new Fuse(records, { keys, ...options });
  return (typed, limit) => fuse.search(typed, { limit }).map(({ item }) => item.urn);
}
