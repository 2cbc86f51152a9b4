import type { Measure } from '@cairnkit/engine/measure.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import { scoreAll } from '@cairnkit/engine/scorer.js';

import type { AskedItem } from './questionnaire-measure.js';
import type { Change, Row, Trials } from './questionnaire-trials.js';

/** The measure so far, with which scales are tried out. */
type Draft = Omit<Measure, 'scales'>;

type Named = Pick<Scale, 'id' | 'title' | 'codes' | 'source' | 'direction'>;

/** A scale that scores as a questionnaire's expression does; or why there is none. */
export type Found = { readonly scale: Scale; readonly onlyComplete: boolean } | string;

/**
 * The scale of a calculated item: its expression is tried out, and where it adds up answers, that is
 * said as data. It is made only where it comes to the same for every set of answers that was tried.
 */
export function scaleFor(
  linkId: string,
  named: Named,
  asked: readonly AskedItem[],
  trials: Trials,
  draft: Draft,
): Found {
  const of = (trial: { readonly outcome: ReadonlyMap<string, number | null> }) =>
    trial.outcome.get(linkId) ?? null;
  const base = of(trials.base);
  if (base === null) return 'comes to no number, even when everything is answered';
  if (trials.others.some((each) => of(each) !== base))
    return 'counts a question that cannot be asked';
  const isCounted = ({ outcome, before }: Change) =>
    (outcome.get(linkId) ?? null) !== (before.outcome.get(linkId) ?? null);
  const seen = new Map<number, number | null>();
  const variesAlone = (each: Tried) => {
    const value = of(each);
    if (!seen.has(each.place)) seen.set(each.place, value);
    return seen.get(each.place) !== value;
  };
  const changes = [...trials.single.filter(isCounted), ...trials.alone.filter(variesAlone)];
  const places = [...new Set(changes.map(({ place }) => place))].sort((a, b) => a - b);
  if (places.length === 0) return 'counts no answer';
  const items = places.map((place) => asked[place]!.item.id);
  const left = new Set((draft.skips ?? []).flatMap((skip) => skip.items));
  for (const counts of waysToCount(linkId, asked, places, trials, base)) {
    for (const rule of missingRules(places.length, linkId, trials, places)) {
      const scale = scaleWith(named, items, asked, places, counts, rule, left);
      if (!scale) continue;
      const is = sameAs(scale, linkId, asked, trials, draft);
      if (is === 'same') return { scale, onlyComplete: false };
      if (is === 'stricter' && rule.missing.atMost === 0) return { scale, onlyComplete: true };
    }
  }
  return 'is no sum of answers';
}

type Tried = Trials['alone'][number];

/** What an answer counts, by place and value. */
interface Counts {
  readonly points: (place: number, value: number) => number | undefined;
  readonly times?: number;
  readonly combine?: 'mean';
}

function* waysToCount(
  linkId: string,
  asked: readonly AskedItem[],
  places: readonly number[],
  { single, alone, base: { row } }: Trials,
  base: number,
): Generator<Counts> {
  const own = (place: number, value: number) => asked[place]!.points.get(value);
  const rise = (each: Tried) => (each.outcome.get(linkId) ?? NaN) - base;
  const first = single.find((each) => places.includes(each.place) && Math.abs(rise(each)) > 1e-9);
  const step = first && own(first.place, first.value)! - own(first.place, row[first.place]!)!;
  const ratio = first && step ? rise(first) / step : NaN;
  if (Math.abs(ratio - 1) < 1e-9) yield { points: own };
  else if (Math.abs(ratio - 1 / places.length) < 1e-6) yield { points: own, combine: 'mean' };
  else if (ratio > 0) yield { points: own, times: Number(ratio.toPrecision(12)) };

  const table = (of: readonly Tried[], value: (each: Tried) => number) => {
    const found = new Map(of.map((each) => [`${each.place} ${each.value}`, value(each)]));
    return (place: number, answer: number) => found.get(`${place} ${answer}`);
  };
  // Each item by itself: right where missing answers count nothing.
  yield { points: table(alone, (each) => each.outcome.get(linkId) ?? NaN) };
  // Against the first answers of all: right where all are needed; what those count goes to the first.
  const [start] = places;
  const risen = table(single, rise);
  yield { points: (place, value) => (risen(place, value) ?? 0) + (place === start ? base : 0) };
}

interface Rule {
  readonly missing: Omit<Scale['missing'], 'source'>;
  readonly rounding: Scale['rounding'];
}

/** Ways to treat missing answers, the most lenient that the expression allows first. */
function* missingRules(
  count: number,
  linkId: string,
  { missing }: Trials,
  places: readonly number[],
): Generator<Rule> {
  const allowed = missing
    .filter(({ outcome }) => (outcome.get(linkId) ?? null) !== null)
    .map(({ row }) => places.filter((place) => row[place] === undefined).length);
  const most = Math.min(Math.max(0, ...allowed), count - 1);
  if (most > 0) {
    yield { missing: { atMost: most, as: 'zero' }, rounding: 'none' };
    yield { missing: { atMost: most, as: 'mean' }, rounding: 'none' };
    yield { missing: { atMost: most, as: 'mean' }, rounding: 'half-up' };
  }
  yield { missing: { atMost: 0 }, rounding: 'none' };
}

function scaleWith(
  named: Named,
  items: readonly string[],
  asked: readonly AskedItem[],
  places: readonly number[],
  { points, times, combine }: Counts,
  { missing, rounding }: Rule,
  left: ReadonlySet<string>,
): Scale | undefined {
  const recode: NonNullable<Scale['recode']> = [];
  let [min, max] = [0, 0];
  const byPoints = new Map<string, { items: string[]; points: [number, number][] }>();
  for (const [i, place] of places.entries()) {
    const values = [...asked[place]!.answers.keys()];
    const counted = values.map((value) => points(place, value));
    if (!counted.every((each) => each !== undefined && Number.isFinite(each))) return undefined;
    const exact = counted.map((each) => Number(each!.toPrecision(12)));
    min += Math.min(...exact);
    max += Math.max(...exact);
    const mayBeLeft = missing.as === 'zero' || left.has(items[i]!);
    if (mayBeLeft && (Math.min(...exact) > 0 || Math.max(...exact) < 0)) return undefined;
    if (exact.every((each, v) => each === values[v])) continue;
    const pairs = values.map((value, v): [number, number] => [value, exact[v]!]);
    const name = JSON.stringify(pairs);
    const same = byPoints.get(name);
    if (same) same.items.push(items[i]!);
    else byPoints.set(name, { items: [items[i]!], points: pairs });
  }
  const { source } = named;
  for (const each of byPoints.values()) recode.push({ ...each, source });
  const share = combine === 'mean' ? places.length : 1;
  const by = times ?? 1;
  return {
    ...named,
    items: [...items],
    ...(recode.length > 0 && { recode }),
    ...(combine && { combine }),
    ...(times !== undefined && { times: { by: times, source } }),
    range: { min: tidy((min / share) * by), max: tidy((max / share) * by) },
    missing: { ...missing, source },
    rounding,
    bandSets: [],
    reliableChange: [],
  };
}

const tidy = (value: number) => Number(value.toPrecision(12));

/** How a scale and the expression compare over everything that was tried. */
function sameAs(
  scale: Scale,
  linkId: string,
  asked: readonly AskedItem[],
  trials: Trials,
  draft: Draft,
): 'same' | 'stricter' | 'other' {
  const measure: Measure = { ...draft, scales: [scale] };
  const own = new Set(scale.items);
  let isStricter = false;
  const { single, alone, missing, random } = trials;
  for (const { row, outcome } of [...single, ...alone, ...missing, ...random]) {
    const wanted = outcome.get(linkId) ?? null;
    const value = scoreAll(measure, answersBy(asked, row))[scale.id]!.value;
    if (value === null && wanted !== null) {
      // With nothing answered there is no score, whatever the expression makes of it.
      const isBlank = asked.every(
        ({ item }, place) => !own.has(item.id) || row[place] === undefined,
      );
      if (!isBlank) isStricter = true;
    } else if (value === null || wanted === null) {
      if (value !== wanted) return 'other';
    } else if (Math.abs(value - wanted) > 1e-6) return 'other';
  }
  return isStricter ? 'stricter' : 'same';
}

function answersBy(asked: readonly AskedItem[], row: Row): Record<string, number> {
  return Object.fromEntries(
    asked.flatMap(({ item }, place) => (row[place] === undefined ? [] : [[item.id, row[place]]])),
  );
}
