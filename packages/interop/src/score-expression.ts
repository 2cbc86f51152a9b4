import { allowedValues } from '@cairnkit/engine/item.js';
import type { Item, Measure, Skip } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';

import { extensions } from './r4.js';

/** The name of the variable that holds a scale's score: `scoreTotalAnxiety`. */
export function scoreName({ id }: Scale): string {
  return `score-${id}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * A scale's score in FHIRPath, on a response: nothing where the measure's rule allows none. Or why
 * that cannot be said.
 *
 * Kept to functions that every FHIRPath has: `weight()` would be shorter.
 */
export function scoreExpression(measure: Measure, scale: Scale): string | { readonly why: string } {
  if (scale.parts) {
    const parts = scale.parts.map((id) => `%${scoreName({ id } as Scale)}`);
    const sum = parts.join(' + ');
    return reading(
      scale,
      scale.combine === 'mean' ? `((${sum}) / ${parts.length})` : `(${sum})`,
      false,
    );
  }
  const items = scale.items.map((id) => measure.items.find((item) => item.id === id)!);
  if (items.some(({ mayNotApply }) => mayNotApply)) return { why: 'an item of it may not apply' };
  const skips = (measure.skips ?? []).filter((skip) =>
    skip.items.some((id) => scale.items.includes(id)),
  );
  if (skips.some(({ zero }) => zero === 'always'))
    return { why: 'answers that were given may count nothing' };

  const { atMost, as, within } = scale.missing;
  const points = listOf(measure, scale, items, skips);
  const count = items.length;
  const isProrated = atMost > 0 && as !== 'zero';
  const whole = isProrated ? `(%points.sum() * ${count} / %points.count())` : '%points.sum()';
  const value = reading(
    scale,
    scale.combine === 'mean' ? `(${whole} / ${count})` : whole,
    isProrated,
  );
  const enough =
    within === 'measure'
      ? enoughOf(measure, atMost)
      : `${points}.count() >= ${Math.max(1, count - atMost)}`;
  if (enough === undefined) return { why: 'missing answers of items that are skipped are counted' };
  const some = within === 'measure' ? `${enough} and ${points}.exists()` : enough;
  return `iif(${some}, ${value.replaceAll('%points', points)}, {})`;
}

/** Everything that the items of a scale count, as a list. */
function listOf(
  measure: Measure,
  scale: Scale,
  items: readonly Item[],
  skips: readonly Skip[],
): string {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = turned(scale, item);
    const kind = `${item.type} ${name}`;
    groups.set(kind, [...(groups.get(kind) ?? []), item]);
  }
  const lists = [...groups].map(([kind, group]) => {
    const step = kind.slice(kind.indexOf(' ') + 1);
    return `${valuesOf(group)}${step === '$this' ? '' : `.select(${step})`}`;
  });
  const zeros = items.flatMap(({ id }) => {
    const own = skips.filter((skip) => skip.items.includes(id));
    if (own.length === 0) return [];
    const isLeft = own.map((skip) => isSkipped(measure, skip)).join(' or ');
    return `iif((${isLeft}) and %resource.item.where(linkId = '${id}').answer.empty(), 0, {})`;
  });
  const [first, ...more] = [...lists, ...zeros];
  return more.reduce((list, each) => `${list}.combine(${each})`, first!);
}

/** The numbers that were answered. */
function valuesOf(items: readonly Item[]): string {
  const ids = items.map(({ id }) => `'${id}'`).join(' | ');
  const answers = `%resource.item.where(linkId in (${ids})).answer`;
  if (items[0]!.type === 'rating') return `${answers}.value`;
  return `${answers}.value.extension.where(url = '${extensions.ordinalValue}').value`;
}

/** What an answer counts in a scale, of `$this`. */
function turned(scale: Scale, item: Item): string {
  if (scale.reversed?.items.includes(item.id)) {
    const values = allowedValues(item);
    return `${Math.min(...values) + Math.max(...values)} - $this`;
  }
  const recode = scale.recode?.find(({ items }) => items.includes(item.id));
  if (!recode) return '$this';
  return recode.points.reduceRight(
    (rest, [answer, counts]) => `iif($this = ${answer}, ${signed(counts)}, ${rest})`,
    '{}',
  );
}

const signed = (value: number) => (value < 0 ? `(${value})` : String(value));

function isSkipped(measure: Measure, { when }: Skip): string {
  const items = when.items.map((id) => measure.items.find((item) => item.id === id)!);
  const values = valuesOf(items);
  return `(${values}.count() = ${items.length} and ${values}.sum() = ${when.total})`;
}

/** Whether few enough items of the whole measure are missing. */
function enoughOf({ items, scales, skips = [] }: Measure, atMost: number): string | undefined {
  if (skips.length > 0) return undefined;
  const counted = new Set(scales.flatMap((scale) => scale.items));
  const own = items.filter(({ id }) => counted.has(id));
  const ids = own.map(({ id }) => `'${id}'`).join(' | ');
  return `%resource.item.where(linkId in (${ids})).where(answer.value.exists()).count() >= ${own.length - atMost}`;
}

/** From points to the published score: multiplied, rounded, looked up, as the engine does. */
function reading({ times, rounding, table }: Scale, points: string, isProrated: boolean): string {
  let value = times ? `(${points} * ${times.by})` : points;
  // Where nothing is missing it is whole by itself, and a half would be a half of the measure's.
  if (isProrated && rounding === 'half-up') value = `(${value} + 0.500000001).floor()`;
  if (!table) return value;
  const scores = table.rows.map(([, score]) => score).join(',');
  const lowest = table.rows[0]![0];
  return `'${scores}'.split(',').skip((${value} - ${lowest}).toInteger()).first().toDecimal()`;
}
