import { doubles, unknown, type Contradiction, type Path } from './contradiction.js';
import { allowedValues } from './item.js';
import type { Item, Measure, Pattern, Skip } from './measure.js';
import { pointsOf } from './points.js';
import { numbered } from './numbered.js';

type Items = ReadonlyMap<string, Item>;

/** What cannot be true of a rule about items that are left out. */
export function* inSkip(
  { items: ids, when }: Skip,
  { scales }: Measure,
  items: Items,
  at: Path,
): Generator<Contradiction> {
  yield* unknown(ids, items, [...at, 'items']);
  yield* unknown(when.items, items, [...at, 'when', 'items']);
  yield* doubles(when.items, (id) => id, [...at, 'when', 'items']);
  for (const [i, id] of numbered(ids)) {
    const item = items.get(id);
    const counting = scales.filter((scale) => !scale.parts && scale.items.includes(id));
    for (const scale of item ? counting : []) {
      const { fewest, most } = pointsOf(item!, scale);
      if (fewest <= 0 && most >= 0) continue;
      yield [[...at, 'items', i], `cannot count 0 in ${scale.id}: it counts ${fewest} to ${most}`];
    }
  }
  if (!when.items.every((id) => items.has(id))) return;
  const [lowest, highest] = [Math.min, Math.max].map((end) => {
    let sum = 0;
    for (const id of when.items) sum += end(...allowedValues(items.get(id)!));
    return sum;
  }) as [number, number];
  if (when.total < lowest || when.total > highest) {
    yield [[...at, 'when', 'total'], `must be ${lowest} to ${highest}, which its items add up to`];
  }
}

/** What cannot be true of a pattern of symptoms. */
export function* inPattern(
  { symptoms, requires }: Pattern,
  items: Items,
  at: Path,
): Generator<Contradiction> {
  const known = new Set<string>();
  for (const [s, { items: ids, from }] of numbered(symptoms)) {
    yield* unknown(ids, items, [...at, 'symptoms', s, 'items']);
    for (const [i, id] of numbered(ids)) {
      if (known.has(id)) yield [[...at, 'symptoms', s, 'items', i], `"${id}" is there twice`];
      known.add(id);
      const item = items.get(id);
      if (item && from > Math.max(...allowedValues(item))) {
        yield [[...at, 'symptoms', s, 'from'], `no answer to ${id} is that high`];
      }
    }
  }
  for (const [r, { items: ids, atLeast, atMost }] of numbered(requires)) {
    const here = [...at, 'requires', r];
    yield* doubles(ids, (id) => id, [...here, 'items']);
    for (const [i, id] of numbered(ids)) {
      if (!known.has(id)) yield [[...here, 'items', i], `"${id}" is no symptom here`];
    }
    if (atLeast > ids.length) yield [[...here, 'atLeast'], `there are only ${ids.length} items`];
    if (atMost !== undefined && atMost < atLeast) {
      yield [[...here, 'atMost'], `must be ${atLeast} or more`];
    }
  }
}
