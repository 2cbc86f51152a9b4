import type { Issue } from './errors.js';

/** Says what is wrong with a value, or nothing where it will do. */
export type Rule = (value: unknown) => string | undefined;

/** One value to look at: where it stands, the value itself, and what is asked of it. */
export type Check = readonly [path: string, value: unknown, rule: Rule];

/**
 * Thrown by the statistics when a number cannot be used. Carries every issue, not the first.
 *
 * A `RangeError`, because a program that checks its data first never meets it. Where the numbers
 * come from people, `issues` is what to tell them.
 */
export class OutOfRangeError extends RangeError {
  override name = 'OutOfRangeError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
    this.issues = issues;
  }
}

/** What is wrong with these values, in their order; empty where all will do. */
export function faults(checks: readonly Check[]): readonly Issue[] {
  const found: Issue[] = [];
  for (const [path, value, rule] of checks) {
    const message = rule(value);
    if (message !== undefined) found.push({ path, message });
  }
  return found;
}

/**
 * Stops where a value will not do.
 *
 * @throws {OutOfRangeError} With every value that will not do.
 */
export function demand(checks: readonly Check[]): void {
  const found = faults(checks);
  if (found.length > 0) throw new OutOfRangeError(found);
}

/** No score is further from 0; beyond it, sums and squares would lose digits unseen. */
const million = 1_000_000;

/** Any number up to a million, either way. Text that looks like a number is none. */
export const number: Rule = (value) => between(-million, million)(value);

/** A number above `low`, up to a million. */
export function above(low: number): Rule {
  const wanted = `a number above ${low}, up to ${million}`;
  return (value) => rule(value, wanted, (given) => given > low && given <= million);
}

/** A standard deviation. A smaller one is a slip: whatever is divided by it loses all meaning. */
export const deviation: Rule = (value) => between(0.000001, million)(value);

/**
 * A number from `low` to `high`, both allowed.
 *
 * @param unit - What it is counted in, for the message.
 */
export function between(low: number, high: number, unit = ''): Rule {
  const wanted = `a number from ${low} to ${high}${unit && ` ${unit}`}`;
  return (value) => rule(value, wanted, (given) => given >= low && given <= high);
}

/** A number from `low`, which is allowed, up to `high`, which is not. */
export function below(low: number, high: number): Rule {
  const wanted = `a number from ${low} to below ${high}`;
  return (value) => rule(value, wanted, (given) => given >= low && given < high);
}

/** A whole number from `low` to `high`, both allowed. */
export function whole(low: number, high: number, unit = ''): Rule {
  const wanted = `a whole number from ${low} to ${high}${unit && ` ${unit}`}`;
  const fits = (given: number) => Number.isInteger(given) && given >= low && given <= high;
  return (value) => rule(value, wanted, fits);
}

/** `true` or `false`. */
export const yesOrNo: Rule = (value) =>
  typeof value === 'boolean' ? undefined : sentence(value, 'true or false');

function rule(value: unknown, wanted: string, fits: (given: number) => boolean) {
  const good = typeof value === 'number' && Number.isFinite(value) && fits(value);
  return good ? undefined : sentence(value, wanted);
}

function sentence(value: unknown, wanted: string): string {
  if (value === undefined) return `is missing; it must be ${wanted}`;
  return `must be ${wanted}, not ${shown(value)}`;
}

/** Numbers are repeated; text is not, for it may hold what a person wrote. */
function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
