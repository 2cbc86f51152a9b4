import type { Item } from './measure.js';
import { numbered } from './numbered.js';

export type Path = readonly (string | number)[];

/** A place in a definition, and what is wrong there. */
export type Contradiction = readonly [path: Path, message: string];

/** Names of items that the measure does not have. */
export function* unknown(
  ids: readonly string[],
  items: ReadonlyMap<string, Item>,
  at: Path,
): Generator<Contradiction> {
  for (const [i, id] of numbered(ids)) {
    if (!items.has(id)) yield [[...at, i], `no item is called "${id}"`];
  }
}

/** Entries that are there more than once, by some key of theirs. */
export function* doubles<T>(
  list: readonly T[],
  key: (entry: T) => string | number,
  at: Path,
  ...below: string[]
): Generator<Contradiction> {
  const seen = new Set<string | number>();
  for (const [i, entry] of numbered(list)) {
    const name = key(entry);
    if (seen.has(name)) yield [[...at, i, ...below], `"${name}" is there twice`];
    seen.add(name);
  }
}
