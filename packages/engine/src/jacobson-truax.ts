import { difference, exceeds } from './difference.js';
import { below, demand, deviation, number, yesOrNo, type Check } from './out-of-range.js';

/** Two scores of one person, and how precise the scale is. All in the scale's own points. */
export interface Retest {
  readonly pre: number;
  readonly post: number;
  /** Standard deviation of the scores before treatment; from 0.000001. */
  readonly sd: number;
  /** From 0 to below 1. Internal consistency is the usual choice. */
  readonly reliability: number;
}

/** The reliable change index, and what it is made of. */
export interface ReliableChangeIndex {
  /** Standard error of measurement, in points. */
  readonly sem: number;
  /** Standard error of the difference between two scores, in points. */
  readonly sdiff: number;
  /** (post − pre) / sdiff, in standard errors; negative where the score has fallen. */
  readonly rci: number;
  /** 1.96 × sdiff, in points: what a change must exceed. */
  readonly minReliableChange: number;
  readonly reliable: boolean;
}

/** Mean and standard deviation of a group of people, in points. */
export interface Group {
  readonly mean: number;
  readonly sd: number;
}

/** What `cutoffs` needs. */
export interface Groups {
  readonly higherIsBetter: boolean;
  readonly clinical: Group;
  /** People who do not need help; without them only `a` can be told. */
  readonly functional?: Group | null | undefined;
}

/** Where the functional range begins, three ways, in points. */
export interface Cutoffs {
  readonly a: number;
  readonly b: number | null;
  readonly c: number | null;
}

/** What `classify` needs. */
export interface Case extends Retest {
  /** The score between the clinical and the functional range; see `cutoffs`. */
  readonly cutoff: number;
  readonly higherIsBetter: boolean;
}

/** What a person's two scores come to. */
export type ChangeClass = 'recovered' | 'improved' | 'unchanged' | 'deteriorated';

/** Two-sided 5% of the normal distribution. */
const critical = 1.96;

/**
 * The reliable change index of Jacobson & Truax (1991), Journal of Consulting and Clinical
 * Psychology 59:12–19, page 14: SE = SD × √(1 − r), Sdiff = √(2 × SE²), RC = (post − pre) / Sdiff.
 *
 * Reliable when |RC| is above 1.96, as the paper says; 1.96 itself is not enough. (The published
 * thresholds of NHS England count from the threshold on: `change.ts`.)
 *
 * @throws {OutOfRangeError} A `RangeError`, naming what cannot be used.
 */
export function rci(retest: Retest): ReliableChangeIndex {
  demand(retestChecks(retest));
  const { pre, post, sd, reliability } = retest;
  const sem = sd * Math.sqrt(1 - reliability);
  const sdiff = Math.SQRT2 * sem;
  const index = difference(post, pre) / sdiff;
  return {
    sem,
    sdiff,
    rci: index,
    minReliableChange: critical * sdiff,
    reliable: exceeds(Math.abs(index), critical),
  };
}

/**
 * The three cut-offs of Jacobson & Truax (1991), page 13.
 *
 * - `a`: two standard deviations from the clinical mean, towards health.
 * - `b`: two standard deviations of the functional group from its mean, towards illness.
 * - `c`: where a score is equally far from both means, each in standard deviations of its own.
 *
 * `b` takes the functional group's standard deviation, as the paper does. The R package
 * `clinicalsignificance` takes the clinical one there (benediktclaus/clinicalsignificance@7b2f20b,
 * R/calc_cutoff.R), so its `b` differs wherever the two standard deviations do.
 *
 * @throws {OutOfRangeError} A `RangeError`, naming what cannot be used.
 */
export function cutoffs({ higherIsBetter, clinical, functional }: Groups): Cutoffs {
  demand([
    ['higherIsBetter', higherIsBetter, yesOrNo],
    ...groupChecks('clinical', clinical),
    ...(isAbsent(functional) ? [] : groupChecks('functional', functional)),
  ]);
  const towardsHealth = higherIsBetter ? 1 : -1;
  const a = clinical.mean + towardsHealth * 2 * clinical.sd;
  if (isAbsent(functional)) return { a, b: null, c: null };
  const b = functional.mean - towardsHealth * 2 * functional.sd;
  const c =
    (functional.sd * clinical.mean + clinical.sd * functional.mean) / (functional.sd + clinical.sd);
  return { a, b, c };
}

/**
 * Sorts a person into one of four classes, after Jacobson & Truax (1991), pages 12 to 16.
 *
 * - `recovered`: reliably better, and moved from the clinical side of the cut-off to the functional.
 * - `improved`: reliably better otherwise.
 * - `deteriorated`: reliably worse.
 * - `unchanged`: everybody else.
 *
 * A score on the cut-off itself is on neither side, as in the R package `clinicalsignificance`
 * (`direction * pre < direction * cutoff`, `direction * post > direction * cutoff`;
 * benediktclaus/clinicalsignificance@7b2f20b, R/calc_cutoff.R). That package splits people who
 * deteriorate within the functional range off as “harmed”; the paper has no such class.
 *
 * @throws {OutOfRangeError} A `RangeError`, naming what cannot be used.
 */
export function classify(person: Case): ChangeClass {
  demand([
    ...retestChecks(person),
    ['cutoff', person.cutoff, number],
    ['higherIsBetter', person.higherIsBetter, yesOrNo],
  ]);
  const { pre, post, cutoff, higherIsBetter } = person;
  const { rci: index, reliable } = rci(person);
  if (!reliable) return 'unchanged';
  if (index > 0 !== higherIsBetter) return 'deteriorated';
  const crossed = higherIsBetter
    ? exceeds(cutoff, pre) && exceeds(post, cutoff)
    : exceeds(pre, cutoff) && exceeds(cutoff, post);
  return crossed ? 'recovered' : 'improved';
}

function retestChecks({ pre, post, sd, reliability }: Retest): readonly Check[] {
  return [
    ['pre', pre, number],
    ['post', post, number],
    ['sd', sd, deviation],
    ['reliability', reliability, below(0, 1)],
  ];
}

/** From JSON, `0` and `false` may stand in the place of a group; they are slips, and no absence. */
function isAbsent(group: Group | null | undefined): group is null | undefined {
  return group === undefined || group === null;
}

function groupChecks(name: string, group: Group): readonly Check[] {
  // From JSON, anything may stand here.
  const { mean, sd } = (group ?? {}) as Partial<Group>;
  return [
    [`${name}.mean`, mean, number],
    [`${name}.sd`, sd, deviation],
  ];
}
