import type { Issue } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { respondents, type Respondent } from '@cairnkit/engine/respondents.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import type { Score } from '@cairnkit/engine/score.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { StoredResult } from '@cairnkit/engine/stored-scores.js';

/** A score of one scale on one day, as a host may write it down itself. */
export interface GivenScore {
  /** The calendar day, such as `2026-03-12`; or a moment, whose day is that of the time zone. */
  readonly on?: string;
  readonly at?: Date | string;
  /** Whose form it is of; that of the first measure, unless set. */
  readonly by?: Respondent;
  /** Number of the session, from 1. */
  readonly session?: number;
  /** `null` where a session passed without a score. */
  readonly value?: number | null;
  /** Of which scale; not needed where one is drawn. */
  readonly scale?: string;
  /** Scores of several scales, by their ids, instead of `value`. */
  readonly scores?: Readonly<Record<string, number | null>>;
}

/** Scores of the right shape, and what was left out because it has none. */
export interface Given {
  readonly results: readonly StoredResult[];
  readonly problems: readonly Issue[];
}

const respondentOf: Readonly<Record<Measure['respondent'], Respondent>> = {
  self: 'young-person',
  parent: 'parent-or-carer',
  teacher: 'teacher',
  practitioner: 'practitioner',
};

/**
 * Makes results of what a host gives: results as a back end stores them are taken as they are, and
 * scores written down one by one are put in the same shape.
 *
 * @param list - Untrusted.
 * @param usual - Which scale a bare `value` is of.
 */
export function givenScores(
  list: readonly unknown[],
  measures: readonly Measure[],
  usual: Scale,
): Given {
  const problems: Issue[] = [];
  const results: StoredResult[] = [];
  list.forEach((each, i) => {
    const found = isObject(each) ? resultOf(each, measures, usual) : 'must be a score or a result';
    if (typeof found === 'string') problems.push({ path: `scores.${i}`, message: found });
    // In the place of what was left out, one of no measure: places tell which one is wrong.
    results.push(typeof found === 'string' ? { measure: '', scores: {} } : found);
  });
  return { results, problems };
}

type Loose = Readonly<Record<string, unknown>>;

function resultOf(given: Loose, measures: readonly Measure[], usual: Scale): StoredResult | string {
  const { scores } = given;
  if (typeof given['measure'] === 'string') {
    return isObject(scores) && Object.values(scores).every(isScore)
      ? (given as unknown as StoredResult)
      : 'must have scores, each with its value';
  }
  const { on, at, by, session, value, scale = usual.id } = given as GivenScore;
  const measure = by
    ? measures.find(({ respondent }) => respondentOf[respondent] === by)
    : measures[0];
  if (!measure) {
    const known = measures.map(({ respondent }) => respondentOf[respondent]).join(' or ');
    return respondents.includes(by!)
      ? `by must be ${known}, whose forms are drawn`
      : `by must be ${known}`;
  }
  const plain = isObject(scores) ? scores : { [scale]: value };
  const found: Record<string, Score> = {};
  for (const [id, points] of Object.entries(plain)) {
    if (points !== null && typeof points !== 'number') return 'must have a number, or null';
    const items = measure.scales.find((each) => each.id === id)?.items.length;
    if (items === undefined) return `${measure.id} has no scale of that id`;
    found[id] = { value: points, prorated: false, answered: items, items };
  }
  const completedAt = at instanceof Date ? inText(at) : at;
  return { measure: stamp(measure), on, completedAt, session, scores: found };
}

const inText = (at: Date) => (Number.isNaN(at.getTime()) ? undefined : at.toISOString());

const isScore = (score: unknown) => isObject(score) && isPoints(score['value']);
const isPoints = (value: unknown) => value === null || typeof value === 'number';

const isObject = (given: unknown): given is Loose => typeof given === 'object' && given !== null;
