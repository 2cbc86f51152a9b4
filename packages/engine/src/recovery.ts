import { demand, whole, type Check } from './out-of-range.js';

/** The first and the last total score of a course of treatment, in points. */
export type Pair = readonly [pre: number, post: number];

/** What `recovery` needs. */
export interface Course {
  /** PHQ-9 totals, whole numbers from 0 to 27. */
  readonly phq: Pair;
  /** GAD-7 totals, whole numbers from 0 to 21. */
  readonly gad: Pair;
}

/** What a course of treatment comes to. Plain JSON. */
export interface Recovery {
  /** At or above the caseness score on either measure. */
  readonly caseAtStart: boolean;
  readonly caseAtEnd: boolean;
  /** A case at the start and not at the end. */
  readonly recovery: boolean;
  /** Exactly one of these three is true. */
  readonly reliableImprovement: boolean;
  readonly reliableDeterioration: boolean;
  readonly noReliableChange: boolean;
  /** Recovery and reliable improvement. */
  readonly reliableRecovery: boolean;
}

const phq = { max: 27, case: 10, reliable: 6 };
const gad = { max: 21, case: 8, reliable: 4 };

/**
 * The outcomes of NHS Talking Therapies for anxiety and depression, from PHQ-9 and GAD-7.
 *
 * **A scheme for adults.** It is not how England judges children's services; for that, see
 * `cyp-outcome.ts`. It leaves out the disorder-specific measures that Talking Therapies uses in the
 * place of the GAD-7 for some problems.
 *
 * - Caseness: PHQ-9 of 10 or more, or GAD-7 of 8 or more. Recovery: a case on either at the start,
 *   on neither at the end. (As in the trial NCT05134103: >9 on the PHQ-9 or >7 on the GAD-7.)
 * - Reliable improvement: one score falls by at least 6 (PHQ-9) or 4 (GAD-7), and the other does not
 *   rise by as much. Reliable deterioration: the mirror image. No reliable change: the rest.
 * - Reliable recovery: recovery and reliable improvement, as the two flags are joined in
 *   nhsengland/Talking-Therapies@8458b2eb99e9.
 *
 * **Opposite directions.** One score reliably better, the other reliably worse: no reliable change.
 * That this is no improvement is how others compute it: a reliable deterioration of either measure
 * rules it out (McGregor14/port@49cabcb19528, r/data_cleaning/ieso/04_ieso_merged-cleaning.R). That
 * it is no deterioration either is our reading, by symmetry, and not confirmed: neither
 * nhsengland/Talking-Therapies@8458b2eb99e9 nor
 * NHSDigital/mental-health-monthly-statistics@7b4d7421838b shows how the flags that England counts
 * (improvement, no change, deterioration) are derived; they arrive ready-made.
 *
 * @throws {OutOfRangeError} A `RangeError`, if a score is none that the form can come to.
 */
export function recovery(course: Course): Recovery {
  demand([...checks('phq', course.phq, phq.max), ...checks('gad', course.gad, gad.max)]);
  const caseAtStart = course.phq[0] >= phq.case || course.gad[0] >= gad.case;
  const caseAtEnd = course.phq[1] >= phq.case || course.gad[1] >= gad.case;

  const falls = [course.phq[0] - course.phq[1], course.gad[0] - course.gad[1]] as const;
  const better = falls[0] >= phq.reliable || falls[1] >= gad.reliable;
  const worse = -falls[0] >= phq.reliable || -falls[1] >= gad.reliable;

  const recovered = caseAtStart && !caseAtEnd;
  const reliableImprovement = better && !worse;
  return {
    caseAtStart,
    caseAtEnd,
    recovery: recovered,
    reliableImprovement,
    reliableDeterioration: worse && !better,
    noReliableChange: better === worse,
    reliableRecovery: recovered && reliableImprovement,
  };
}

function checks(name: string, pair: Pair, max: number): readonly Check[] {
  const rule = whole(0, max, 'points');
  if (Array.isArray(pair) && pair.length === 2) {
    return [
      [`${name}.0`, pair[0], rule],
      [`${name}.1`, pair[1], rule],
    ];
  }
  return [[name, pair, () => 'must be a list of the first score and the last, such as [15,8]']];
}
