import { doubles, type Contradiction, type Path } from './contradiction.js';
import { allowedValues } from './item.js';
import type { Item, Measure } from './measure.js';
import { pointsOf } from './points.js';
import type { Scale } from './scale.js';
import { numbered } from './numbered.js';

type Items = ReadonlyMap<string, Item>;
type Range = Scale['range'];

/** What cannot be true of a scale, though each of its fields may be. */
export function* inScale(
  scale: Scale,
  measure: Measure,
  items: Items,
  at: Path,
): Generator<Contradiction> {
  yield* doubles(scale.items, (id) => id, [...at, 'items']);
  for (const [i, id] of numbered(scale.items)) {
    const item = items.get(id);
    if (!item) yield [[...at, 'items', i], `no item is called "${id}"`];
    else if (item.supplementary) yield [[...at, 'items', i], `"${id}" is supplementary`];
  }
  if (scale.parts) yield* inParts(scale, scale.parts, measure, at);
  else yield* inPoints(scale, items, at);

  if (scale.range.max <= scale.range.min) {
    yield [[...at, 'range', 'max'], `must be above min (${scale.range.min})`];
  }
  if (scale.missing.atMost >= scale.items.length && scale.missing.within !== 'measure') {
    yield [[...at, 'missing', 'atMost'], 'would score a person who answered nothing'];
  }
  yield* doubles(scale.bandSets, ({ id }) => id, [...at, 'bandSets'], 'id');
  for (const [b, { bands }] of numbered(scale.bandSets)) {
    yield* inBands(bands, scale.range, [...at, 'bandSets', b, 'bands']);
  }
  yield* inJudgements(scale, at);
}

/** Thresholds and cases lie within what the scale can come to. */
function* inJudgements({ range, reliableChange, caseness = [] }: Scale, at: Path) {
  yield* doubles(reliableChange, ({ scheme }) => scheme, [...at, 'reliableChange'], 'scheme');
  for (const [r, { points, unit }] of numbered(reliableChange)) {
    if (unit === 't' || points <= range.max - range.min) continue;
    yield [[...at, 'reliableChange', r, 'points'], 'is more than the scale can move'] as const;
  }
  yield* doubles(caseness, ({ scheme }) => scheme, [...at, 'caseness'], 'scheme');
  for (const [c, { from }] of numbered(caseness)) {
    if (from >= range.min && from <= range.max) continue;
    yield [[...at, 'caseness', c, 'from'], `must be ${range.min} to ${range.max}`] as const;
  }
}

/** A composite scale counts the items of its parts, each once, and adds nothing of its own. */
function* inParts(
  scale: Scale,
  ids: readonly string[],
  { scales, items }: Measure,
  at: Path,
): Generator<Contradiction> {
  yield* doubles(ids, (id) => id, [...at, 'parts']);
  const parts = new Map(scales.map((each) => [each.id, each]));
  let isKnown = true;
  for (const [i, id] of numbered(ids)) {
    if (!parts.has(id)) yield [[...at, 'parts', i], `no scale is called "${id}"`];
    else if (within(id, scale.id, parts)) yield [[...at, 'parts', i], 'leads back to this scale'];
    else continue;
    isKnown = false;
  }
  if (!isKnown) return;

  const own = ids.map((id) => parts.get(id)!);
  const all = own.flatMap(({ items }) => items);
  if (all.length !== scale.items.length || !all.every((id) => scale.items.includes(id))) {
    yield [[...at, 'items'], 'must be the items of its parts'];
  }
  const range = total(own.map((part) => part.range));
  yield* inRange(scale, range, 'its parts', at);
  if (scale.missing.atMost !== 0) {
    yield [[...at, 'missing', 'atMost'], 'must be 0: its parts have rules of their own'];
  }
  for (const part of own) {
    if (part.missing.as === 'zero' && part.missing.atMost > 0 && scale.bandSets.length > 0) {
      yield [[...at, 'bandSets'], `cannot be told: ${part.id} counts missing answers as 0`];
    }
  }
  for (const id of scale.items) {
    const item = items.find((each) => each.id === id);
    if (item?.mayNotApply) yield [[...at, 'parts'], `"${id}" may not apply, so they have no range`];
  }
  for (const field of ['reversed', 'recode', 'table'] as const) {
    if (scale[field]) yield [[...at, field], 'belongs to its parts'];
  }
}

/** Whether a scale is another one, or has it among its parts, at any depth. */
function within(id: string, whole: string, scales: ReadonlyMap<string, Scale>): boolean {
  const seen = new Set<string>();
  const visit = (each: string): boolean => {
    if (each === whole) return true;
    if (seen.has(each)) return false;
    seen.add(each);
    return (scales.get(each)?.parts ?? []).some(visit);
  };
  return visit(id);
}

function* inPoints(scale: Scale, items: Items, at: Path): Generator<Contradiction> {
  const { reversed, recode = [] } = scale;
  const own = new Set(scale.items);
  yield* doubles(reversed?.items ?? [], (id) => id, [...at, 'reversed', 'items']);
  for (const [i, id] of numbered(reversed?.items ?? [])) {
    if (!own.has(id)) yield [[...at, 'reversed', 'items', i], `"${id}" is not in this scale`];
  }
  const recoded = new Set<string>();
  for (const [r, { items: ids, points }] of numbered(recode)) {
    const here = [...at, 'recode', r];
    yield* doubles(points, ([answer]) => answer, [...here, 'points']);
    for (const [i, id] of numbered(ids)) {
      if (!own.has(id)) yield [[...here, 'items', i], `"${id}" is not in this scale`];
      if (recoded.has(id)) yield [[...here, 'items', i], `"${id}" is there twice`];
      recoded.add(id);
      const item = items.get(id);
      const left = item && allowedValues(item).find((v) => !points.some(([from]) => from === v));
      if (left !== undefined) yield [[...here, 'points'], `says nothing of ${left}, for ${id}`];
      const more = item && points.find(([from]) => !allowedValues(item).includes(from))?.[0];
      if (more !== undefined) yield [[...here, 'points'], `${more} is no answer to ${id}`];
      if (reversed?.items.includes(id)) yield [[...here, 'items', i], `"${id}" is reversed too`];
    }
  }
  if (!scale.items.every((id) => items.has(id))) return;
  yield* inSimple(scale, items, at);
  const ranges = scale.items.map((id) => {
    const { fewest, most } = pointsOf(items.get(id)!, scale);
    return { min: fewest, max: most };
  });
  yield* inRange(scale, total(ranges), 'its items', at);
}

/** Rules that only plain sums can have: what else they would mean, nobody has published. */
function* inSimple(scale: Scale, items: Items, at: Path): Generator<Contradiction> {
  const { missing, combine, times, table } = scale;
  const points = scale.items.map((id) => pointsOf(items.get(id)!, scale));
  for (const [i, { fewest, most, step, points: each }] of numbered(points)) {
    const here = [...at, 'items', i];
    if (missing.as === 'zero' && missing.atMost > 0 && (fewest > 0 || most < 0)) {
      yield [here, `cannot count 0 when missing: it counts ${fewest} to ${most}`];
    }
    if (items.get(scale.items[i]!)?.mayNotApply && (combine === 'mean' || times || table)) {
      yield [here, 'may not apply, which only a plain sum allows for'];
    }
    if (table && (step !== 1 || each.some((p) => p !== undefined && !Number.isInteger(p)))) {
      yield [here, 'has decimals, which the table has no rows for'];
    }
  }
  if (table && (combine === 'mean' || !Number.isInteger(times?.by ?? 1))) {
    yield [[...at, 'table'], 'has whole raw scores only, which a mean or a part is not'];
  }
}

/** The range of a scale against what its items or parts come to; and its table likewise. */
function* inRange(scale: Scale, sum: Range, of: string, at: Path): Generator<Contradiction> {
  const share = scale.combine === 'mean' ? (scale.parts ?? scale.items).length : 1;
  const by = scale.times?.by ?? 1;
  let [min, max] = [(sum.min / share) * by, (sum.max / share) * by];
  if (scale.table) {
    const raw = scale.table.rows.map(([each]) => each);
    for (let i = 0; min + i <= max; i += 1) {
      if (raw[i] === min + i) continue;
      yield [[...at, 'table', 'rows', i], `must be for a raw score of ${min + i}`];
      return;
    }
    if (raw.length > max - min + 1) {
      yield [[...at, 'table', 'rows', max - min + 1], 'is for a raw score that cannot be'];
    }
    if (scale.missing.atMost > 0 && scale.rounding === 'none') {
      yield [[...at, 'rounding'], 'must be half-up: the table has whole raw scores only'];
    }
    const scores = scale.table.rows.map(([, score]) => score);
    const up = scores.at(-1)! > scores[0]!;
    const turn = scores.findIndex(
      (each, i) => i > 0 && each !== scores[i - 1]! && each > scores[i - 1]! !== up,
    );
    if (turn > 0) yield [[...at, 'table', 'rows', turn], 'turns round: scores must rise, or fall'];
    [min, max] = [Math.min(...scores), Math.max(...scores)];
  }
  if (Math.abs(scale.range.min - min) > 1e-9 || Math.abs(scale.range.max - max) > 1e-9) {
    const what = scale.table ? 'its table runs from' : `${of} add up to`;
    yield [[...at, 'range'], `${what} ${min} to ${max}`];
  }
}

function total(ranges: readonly Range[]): Range {
  let [min, max] = [0, 0];
  for (const range of ranges) {
    min += range.min;
    max += range.max;
  }
  return { min, max };
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
