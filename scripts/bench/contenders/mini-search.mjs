import MiniSearch from 'minisearch';

/** As its documentation has it for a search while somebody types, with mistakes. */
const how = { prefix: true, fuzzy: 0.2, combineWith: 'AND' };

/** @returns {(typed: string, limit: number) => number[]} URNs, best first. */
export function miniSearch(records, fields) {
  const index = new MiniSearch({ fields, idField: 'urn' });
  index.addAll(records);
  return (typed, limit) =>
    index
      .search(typed, how)
      .slice(0, limit)
      .map(({ id }) => id);
}
