import { tidy } from './difference.js';
import type { Issue } from './errors.js';
import type { Norms } from './norms.js';

/** Who was asked, as far as norms need to know. */
export interface Context {
  /** Whole years. */
  readonly age?: number;
  readonly sex?: 'female' | 'male';
  /** School grade of the United States. Where it is known, `age` is not needed. */
  readonly grade?: number;
  /** How an age becomes a grade, by the name of the authority: `nhs-england` or `ucla`. */
  readonly ageRule?: string;
}

/** With whom a person is compared. */
export interface Place {
  readonly sex: 'female' | 'male';
  readonly grade: number;
  /** The rule that made the grade of an age; absent where the grade itself was known. */
  readonly ageRule?: string;
}

type Group = Norms['scales'][number]['groups'][number];

/**
 * Finds out with whom a person is to be compared.
 *
 * Never a guess: authorities differ on the grade of an age, so the rule must be named.
 *
 * @returns The place, or what is missing or impossible, one issue for each.
 */
export function placeIn(
  norms: Norms,
  context: Readonly<Record<string, unknown>>,
): Place | readonly Issue[] {
  const { sex } = context;
  const issues: Issue[] = [];
  if (sex !== 'female' && sex !== 'male') {
    issues.push(wrong('sex', sex, 'a T-score needs it, and its norms know "female" and "male"'));
  }
  const grade = gradeIn(norms, context);
  if ('path' in grade) issues.push(grade);
  else if (!hasGrade(norms, grade.grade)) issues.push(outside(norms, context, grade.grade));
  if (issues.length > 0 || 'path' in grade) return issues;
  return { sex: sex as Place['sex'], ...grade };
}

function gradeIn(
  { ageRules }: Norms,
  { age, grade, ageRule }: Readonly<Record<string, unknown>>,
): Omit<Place, 'sex'> | Issue {
  const isGrade = Number.isInteger(grade) && (grade as number) >= 0 && (grade as number) <= 13;
  if (isGiven(grade) && !isGrade) {
    return wrong('grade', grade, 'must be a whole number from 0 to 13');
  }
  const isAge = Number.isInteger(age) && (age as number) >= 0;
  if (isGiven(age) ? !isAge : !isGrade) {
    return wrong('age', age, 'a T-score needs it (or a grade), in whole years');
  }
  const rules = ageRules.map(({ id, minus }) => ({ grade: (age as number) - minus, ageRule: id }));
  const named = rules.find((rule) => rule.ageRule === ageRule);
  const says = () => rules.map((rule) => `${rule.ageRule} (grade ${rule.grade})`).join(' or ');
  if (!named && isAge && (isGiven(ageRule) || !isGrade)) {
    return wrong('ageRule', ageRule, `at age ${String(age)} it must be ${says()}`);
  }
  if (!isGrade) return named!;
  // A year up or down is a school's business; more is a slip, and which of the two, nobody knows.
  const fits = rules.some((rule) => Math.abs(rule.grade - (grade as number)) <= 1);
  if (isAge && !fits)
    return wrong('grade', grade, `does not go with age ${String(age)}: ${says()}`);
  return { grade: grade as number };
}

/**
 * The T-score of a raw one: T = 50 + 10 × (raw − mean) / SD, or as printed in a table.
 *
 * Not rounded: reliable change is judged on it. Round it for show with `shownT`.
 *
 * @param raw - In the scale's points; `null` where it has no score.
 * @param lowest - The scale's lowest raw score, at which printed tables begin.
 * @returns `null` where the norms have nobody to compare with, or a printed table no such raw score;
 *   `undefined` where they do not cover the scale at all.
 */
export function tScore(
  norms: Norms,
  scale: string,
  raw: number | null,
  place: Place,
  lowest = 0,
): number | null | undefined {
  const groups = norms.scales.find((each) => each.scale === scale)?.groups;
  const group = groups?.find((each) => each.sex === place.sex && holds(each, place.grade));
  if (!groups) return undefined;
  if (!group || raw === null) return null;
  if ('t' in group) return group.t[raw - lowest] ?? null;
  return 50 + (10 * (raw - group.mean)) / group.sd;
}

/** A T-score as people print it: whole, half up, and capped (`>80`) where the authors say so. */
export function shownT({ shownUpTo }: Norms, t: number): string {
  const whole = roundedT(t);
  return shownUpTo && whole > shownUpTo.t ? `>${shownUpTo.t}` : String(whole);
}

/** Whole T-scores, as in printed tables; bands are read off these. */
export const roundedT = (t: number): number => Math.floor(tidy(t) + 0.5);

function holds({ grades: { from = -Infinity, to = Infinity } }: Group, grade: number): boolean {
  return from <= grade && grade <= to;
}

const hasGrade = ({ scales }: Norms, grade: number) =>
  scales.some(({ groups }) => groups.some((group) => holds(group, grade)));

function outside(
  { scales }: Norms,
  { grade: given, age }: Readonly<Record<string, unknown>>,
  grade: number,
): Issue {
  const groups = scales.flatMap((scale) => scale.groups);
  const from = Math.min(...groups.map(({ grades }) => grades.from ?? -Infinity));
  const to = Math.max(...groups.map(({ grades }) => grades.to ?? Infinity));
  const is = isGiven(given) ? `${grade} is outside` : `${String(age)} is grade ${grade}, outside`;
  const path = isGiven(given) ? 'context.grade' : 'context.age';
  return { path, message: `${is} the norms, which have grades ${from} to ${to}` };
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

function wrong(field: string, value: unknown, message: string): Issue {
  const path = `context.${field}`;
  return { path, message: isGiven(value) ? message : `is missing; ${message}` };
}
