import { reliableChange, changeProblems, type Change, type Unit } from './change.js';
import type { Issue } from './errors.js';
import type { Measure } from './measure.js';
import { moment } from './moment.js';
import { notAScore } from './possible-scores.js';
import type { Scale } from './scale.js';
import { numbered } from './numbered.js';

/** One score of one young person, as a service records it. */
export interface ScoreRecord {
  /** Ids of the measure and of its scale. */
  readonly measure: string;
  readonly scale: string;
  /** Who answered; `self`, `parent` or `clinician` in the national data. */
  readonly rater: string;
  /** `null` where the form was returned and could not be scored. 0 is a score. */
  readonly value: number | null;
  /** What `value` is in; `points` where absent. RCADS thresholds are in `t`. */
  readonly unit?: Unit | undefined;
  /** Tells apart several series on one scale, such as a young person's goals. */
  readonly series?: string | undefined;
  /** How many contacts there had been by then, those of the same day included; from 0. */
  readonly contact: number;
  /** When it was filled in: `2026-03-01`, or with a time and its zone. */
  readonly at: string;
}

/** The first and the last valid score of a series. */
export interface ScorePair {
  readonly measure: string;
  readonly scale: string;
  readonly rater: string;
  readonly series?: string;
  readonly unit: Unit;
  readonly first: { readonly value: number; readonly at: string };
  readonly last: { readonly value: number; readonly at: string };
  readonly change: Change;
}

/** What all the scores of one rater come to. */
export interface RaterOutcome {
  readonly outcome: 'improved' | 'deteriorated' | 'no-change' | null;
  /** Why there is none: no pair of scores at all, or none with a published threshold. */
  readonly why?: 'no-pair' | 'no-threshold';
}

/** A referral's outcomes. Plain JSON. */
export interface CypOutcome {
  /** By rater, in the order of their first record. Raters are never put together. */
  readonly raters: Readonly<Record<string, RaterOutcome>>;
  readonly pairs: readonly ScorePair[];
  /**
   * Records that were left out, with paths such as `3.value`, and series that make no pair because
   * the order of their scores cannot be known.
   */
  readonly problems: readonly Issue[];
}

interface Valid extends ScoreRecord {
  /** Where it stands among the records, from 0. */
  readonly index: number;
  readonly value: number;
  readonly unit: Unit;
  readonly time: number;
  readonly of: Scale;
}

/**
 * NHS England's outcome of a closed referral of a young person, per rater.
 *
 * From NHSDigital/mental-health-monthly-statistics@7b4d7421838b,
 * menh_bbrb/…/05_cyp_outcomes/cyp_outcomes_prep.py:
 *
 * 1. The first valid score on or after the first contact is paired with the last valid one on or
 *    after the second, of the same measure, rater and scale. One score alone is no pair. Measures
 *    are told apart by id, so an RCADS-47 is never compared with an RCADS-25.
 * 2. A change is reliable as in `reliableChange`.
 * 3. A rater's outcome is `deteriorated` with any reliable deterioration; `improved` with at least
 *    one reliable improvement and no deterioration; `no-change` where no judged pair changed reliably.
 *
 * What is not copied from there: the one direction for the whole SDQ, prosocial included (a scale
 * has its own); RCADS points that have no norm and are compared with a T threshold all the same
 * (points and T-scores are never paired, nor judged by each other's threshold).
 *
 * Scores are put in order by their time, and at the same time by their contact. Where that does not
 * settle which came first, or the number of contacts falls, the series makes no pair, and a problem
 * says so: the order of the records is no evidence.
 *
 * @param records - Of one person and one referral, in any order.
 * @param measures - Every measure that the records name, with its scales and thresholds.
 */
export function cypOutcome(
  records: readonly ScoreRecord[],
  measures: readonly Measure[],
): CypOutcome {
  const problems: Issue[] = [];
  const series = new Map<string, Valid[]>();
  const raters = new Set<string>();
  for (const [i, record] of numbered(records)) {
    if (typeof record !== 'object' || record === null) {
      problems.push({ path: String(i), message: 'must be an object' });
      continue;
    }
    const read = valid(record, i, measures);
    problems.push(...read.problems.map(({ path, message }) => ({ path: `${i}.${path}`, message })));
    if (typeof record.rater === 'string') raters.add(record.rater);
    if (!read.record) continue;
    const key = JSON.stringify(keyOf(read.record));
    const found = series.get(key);
    if (found) found.push(read.record);
    else series.set(key, [read.record]);
  }

  const pairs: ScorePair[] = [];
  for (const found of series.values()) {
    const inOrder = found.sort((a, b) => a.time - b.time || a.contact - b.contact);
    const disorder = disorderIn(inOrder);
    problems.push(...disorder);
    const made = disorder.length > 0 ? undefined : pair(inOrder);
    if (made) pairs.push(made);
  }
  const outcomes = [...raters].map((rater) => {
    const changes = pairs.filter((each) => each.rater === rater).map(({ change }) => change);
    return [rater, outcome(changes)] as const;
  });
  return { raters: Object.fromEntries(outcomes), pairs, problems };
}

function keyOf({ measure, rater, scale, series, unit }: Valid): readonly (string | null)[] {
  return [measure, rater, scale, series ?? null, unit];
}

function valid(
  record: ScoreRecord,
  index: number,
  measures: readonly Measure[],
): { readonly record?: Valid; readonly problems: readonly Issue[] } {
  const { value, unit = 'points' } = record;
  const time = moment(record.at);
  const problems: Issue[] = [];
  const fault = (path: string, message: string) => problems.push({ path, message });

  if (typeof record.rater !== 'string') fault('rater', 'must be text such as self or parent');
  const measure = measures.find(({ id }) => id === record.measure);
  const of = measure?.scales.find(({ id }) => id === record.scale);
  if (!measure) fault('measure', 'is none of the measures given');
  else if (!of) fault('scale', `must be one of ${measure.scales.map(({ id }) => id).join(', ')}`);
  if (!Number.isInteger(record.contact) || record.contact < 0) {
    fault('contact', 'must be a whole number, from 0');
  }
  if (time === undefined) fault('at', 'must be a date such as 2026-03-01, or a time with its zone');
  if (unit !== 'points' && unit !== 't') fault('unit', 'must be points or t');
  else if (measure && of && value !== null) {
    const [wrong] = changeProblems(of, { from: value, to: value, unit });
    const message = wrong?.message ?? (unit === 'points' && notAScore(measure, of, value));
    if (message) fault('value', message);
  }
  if (problems.length > 0 || !of || time === undefined || value === null) return { problems };
  return { record: { ...record, index, value, unit, time, of }, problems };
}

/** What keeps scores from having one order, told of the later record of the list. */
function disorderIn(inOrder: readonly Valid[]): Issue[] {
  const found: Issue[] = [];
  for (const [i, now] of numbered(inOrder)) {
    const before = inOrder[i - 1];
    if (!before) continue;
    const [one, other] = [before.index, now.index].sort((a, b) => a - b) as [number, number];
    if (now.time === before.time && now.contact === before.contact) {
      const message =
        `is the time of record ${one} as well, at the same contact; ` +
        'which score came first cannot be known';
      found.push({ path: `${other}.at`, message });
    }
    if (now.contact < before.contact) {
      const message = `is ${now.contact}, but it was ${before.contact} before, in record ${before.index}`;
      found.push({ path: `${now.index}.contact`, message });
    }
  }
  return found;
}

function pair(inOrder: readonly Valid[]): ScorePair | undefined {
  const first = inOrder.find(({ contact }) => contact >= 1);
  const last = inOrder.findLast(({ contact }) => contact >= 2);
  if (!first || !last || first === last) return undefined;
  const { measure, scale, rater, series, unit } = first;
  return {
    measure,
    scale,
    rater,
    ...(series === undefined ? {} : { series }),
    unit,
    first: { value: first.value, at: first.at },
    last: { value: last.value, at: last.at },
    change: reliableChange(first.of, { from: first.value, to: last.value, unit }),
  };
}

function outcome(changes: readonly Change[]): RaterOutcome {
  if (changes.length === 0) return { outcome: null, why: 'no-pair' };
  const verdicts = new Set(changes.map(({ reliable }) => reliable));
  if (verdicts.has('deterioration')) return { outcome: 'deteriorated' };
  if (verdicts.has('improvement')) return { outcome: 'improved' };
  return verdicts.has('none') ? { outcome: 'no-change' } : { outcome: null, why: 'no-threshold' };
}
