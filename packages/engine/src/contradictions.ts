import { allowedValues } from './item.js';
import type { Item, Measure, Scale } from './measure.js';

type Path = readonly (string | number)[];

/** A place in a definition, and what is wrong there. */
export type Contradiction = readonly [path: Path, message: string];

/**
 * What no single field shows: names that match nothing, doubles, and ranges that cannot be.
 *
 * Comes after the schema, so it may trust the shape.
 */
export function* contradictions(measure: Measure): Generator<Contradiction> {
  const items = new Map(measure.items.map((item) => [item.id, item]));
  yield* doubles(measure.items, ({ id }) => id, ['items'], 'id');
  yield* doubles(measure.scales, ({ id }) => id, ['scales'], 'id');
  for (const [i, item] of numbered(measure.items)) yield* inItem(item, ['items', i]);
  for (const [s, scale] of numbered(measure.scales)) yield* inScale(scale, items, ['scales', s]);

  for (const [f, flag] of numbered(measure.flags)) {
    const item = items.get(flag.item);
    if (!item) {
      yield [['flags', f, 'item'], `no item is called "${flag.item}"`];
    } else if (flag.from > highest(item)) {
      yield [['flags', f, 'from'], `no answer to ${flag.item} is that high`];
    }
  }

  const { from, to } = measure.ages;
  if (to !== undefined && to < from) yield [['ages', 'to'], `must be ${from} or more`];
}

function* inItem(item: Item, at: Path): Generator<Contradiction> {
  if (item.type === 'choice') {
    yield* doubles(item.options, ({ value }) => value, [...at, 'options'], 'value');
  } else if (item.min >= item.max) {
    yield [[...at, 'max'], `must be above min (${item.min})`];
  }
}

function* inScale(
  scale: Scale,
  items: ReadonlyMap<string, Item>,
  at: Path,
): Generator<Contradiction> {
  yield* doubles(scale.items, (id) => id, [...at, 'items']);
  const parts: Item[] = [];
  for (const [i, id] of numbered(scale.items)) {
    const item = items.get(id);
    if (!item) yield [[...at, 'items', i], `no item is called "${id}"`];
    else if (item.supplementary) yield [[...at, 'items', i], `"${id}" is supplementary`];
    if (item) parts.push(item);
  }

  if (parts.length === scale.items.length) {
    let [min, max] = [0, 0];
    for (const item of parts) {
      min += lowest(item);
      max += highest(item);
    }
    if (scale.range.min !== min || scale.range.max !== max) {
      yield [[...at, 'range'], `its items add up to ${min} to ${max}`];
    }
  }
  if (scale.missing.atMost >= scale.items.length) {
    yield [[...at, 'missing', 'atMost'], 'would score a person who answered nothing'];
  }
  for (const [b, { bands }] of numbered(scale.bandSets)) {
    yield* inBands(bands, scale.range, [...at, 'bandSets', b, 'bands']);
  }
}

function* inBands(
  bands: Scale['bandSets'][number]['bands'],
  range: Scale['range'],
  at: Path,
): Generator<Contradiction> {
  for (const [i, band] of numbered(bands)) {
    const before = bands[i - 1];
    if (!before && band.from !== range.min) {
      yield [[...at, i, 'from'], `must be ${range.min}, the lowest score`];
    }
    if (before && before.from >= band.from) {
      yield [[...at, i, 'from'], `must be above ${before.from}, where the band before begins`];
    }
    if (band.from > range.max) {
      yield [[...at, i, 'from'], `is above ${range.max}, the highest score`];
    }
  }
}

function* doubles<T>(
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

/** As `entries()` does; on pages with old Prototype.js, that is something else. */
function* numbered<T>(list: readonly T[]): Generator<readonly [number, T]> {
  let i = 0;
  for (const entry of list) yield [i++, entry];
}

const lowest = (item: Item): number => Math.min(...allowedValues(item));
const highest = (item: Item): number => Math.max(...allowedValues(item));
