import type { Measure } from '@cairnkit/engine/measure.js';
import type { Submission } from '@cairnkit/engine/submission.js';

import { codedScores, type CodedScore, type Reportable } from './coded-scores.js';
import { londonTime } from './london-time.js';
import { therapyScales } from './talking-therapies-codes.js';

/** A row of IDS606CodedScoreAssessmentRefer: a score of a referral. */
export type Ids606Row = Readonly<
  Record<
    'ServiceRequestId' | 'CodedAssToolType' | 'PersScore' | 'AssToolCompDate' | 'AssToolCompTime',
    string
  >
>;

/** A row of IDS607CodedScoreAssessmentAct: a score of a care activity, which has the date. */
export type Ids607Row = Readonly<Record<'CareActId' | 'CodedAssToolType' | 'PersScore', string>>;

/** Rows, and what could not become one, with the reason. */
interface TherapyRows<R> {
  readonly rows: readonly R[];
  readonly leftOut: Reportable['leftOut'];
}

/**
 * Why the Work and Social Adjustment Scale makes no rows: the national list has five codes, one for
 * each item, and none for the total; which code is which item its public copy does not say.
 */
export const wsasCaution =
  'NHS Talking Therapies takes the five items of the WSAS, each under a code of its own, and no total; ' +
  'no public source that we could read says which code is which item';

/**
 * Scores as rows of IDS606 of NHS Talking Therapies (formerly IAPT) v2.1: PHQ-9, GAD-7, and what else
 * of its list has a SNOMED CT code here. Date and time are those of England.
 *
 * @throws {RangeError} If the measure is another one than was asked.
 */
export function ids606Rows(
  submission: Submission,
  measure: Measure,
  local: { readonly serviceRequest: string },
): TherapyRows<Ids606Row> {
  const { date = '', time = '' } = londonTime(submission.completedAt) ?? {};
  return rowsOf(submission, measure, (code, score) => ({
    ServiceRequestId: local.serviceRequest,
    CodedAssToolType: code,
    PersScore: score,
    AssToolCompDate: date,
    AssToolCompTime: time,
  }));
}

/** Scores as rows of IDS607. Otherwise as `ids606Rows`. */
export function ids607Rows(
  submission: Submission,
  measure: Measure,
  local: { readonly careActivity: string },
): TherapyRows<Ids607Row> {
  return rowsOf(submission, measure, (code, score) => ({
    CareActId: local.careActivity,
    CodedAssToolType: code,
    PersScore: score,
  }));
}

function rowsOf<R>(
  submission: Submission,
  measure: Measure,
  row: (code: string, score: string) => R,
): TherapyRows<R> {
  if (!submission.measure.startsWith(`${measure.id}@`)) {
    throw new RangeError(`measure: must be ${submission.measure}, which the submission names`);
  }
  if (measure.id === 'wsas') return { rows: [], leftOut: [{ of: 'total', why: wsasCaution }] };
  const { scores, leftOut } = codedScores(submission, measure);
  const faults = scores.map((each) => ({ ...each, why: whyNot(each) }));
  return {
    rows: faults.flatMap(({ code, value, why }) => (why ? [] : [row(code, String(value))])),
    leftOut: [...leftOut, ...faults.flatMap(({ of, why }) => (why ? [{ of, why }] : []))],
  };
}

function whyNot({ code, value }: CodedScore): string | undefined {
  if (!therapyScales.has(code)) return 'NHS Talking Therapies v2.1 does not have its code';
  // Rounding would make a score that nobody has.
  return Number.isInteger(value) ? undefined : 'NHS Talking Therapies takes whole scores only';
}
