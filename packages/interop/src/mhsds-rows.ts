import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Submission } from '@cairnkit/engine/submission.js';

import { codedRatings, codedScores, type Reportable } from './coded-scores.js';
import { londonTime } from './london-time.js';
import { persScore } from './pers-score.js';

/** Who asks for it, in the Trust’s own identifiers. */
export type Mhs606Row = Readonly<
  Record<
    | 'ServiceRequestID'
    | 'CodedAssToolType'
    | 'PersScore'
    | 'AssToolCompTimestamp'
    | 'CareProfLocalID',
    string
  >
>;
export type Mhs607Row = Readonly<Record<'CareActID' | 'CodedAssToolType' | 'PersScore', string>>;

/** Rows for the system that makes the Trust’s submission, and what could not become a row. */
export interface Rows<R> {
  readonly rows: readonly R[];
  /** Scales, items and goals without a row, each with the reason; none is ever a 0. */
  readonly leftOut: Reportable['leftOut'];
  /** Scores that PersScore cannot hold as they are. */
  readonly rounded: readonly { readonly of: string; readonly from: number; readonly to: string }[];
}

/**
 * Why no row of MHS608 is ever made, in the words of the national code: it rejects every one.
 * nhsengland/Reusable-Code-Library@4009bd56ee17, src/dsp/validations/mhsds_v6/validation_messages.py.
 */
export const noAnonymousSelfAssessment = {
  rule: 'MHS60815',
  severity: 'REJECT_GROUP',
  message: '[MHS608]AnonSelfAssess has no assessment tools currently in scope.',
} as const;

/**
 * Scores as rows of MHS606, those of a referral. Flat rows, each with every field, as text.
 *
 * The moment of completion is that of England, as the data set has it.
 *
 * @param measure - The one that was asked; none for goals.
 * @throws {RangeError} If nobody is named: MHS608 takes no anonymous scores at all (MHS60815).
 */
export function mhs606Rows(
  submission: Submission | GoalsSubmission,
  measure: Measure | undefined,
  local: { readonly serviceRequest: string; readonly careProfessional?: string | undefined },
): Rows<Mhs606Row> {
  const { date = '', time = '', offset = '' } = londonTime(submission.completedAt) ?? {};
  return rowsOf(submission, measure, (code, score) => ({
    ServiceRequestID: local.serviceRequest,
    CodedAssToolType: code,
    PersScore: score,
    AssToolCompTimestamp: `${date}T${time}${offset}`,
    CareProfLocalID: local.careProfessional ?? '',
  }));
}

/** Scores as rows of MHS607, those of a care activity. Otherwise as `mhs606Rows`. */
export function mhs607Rows(
  submission: Submission | GoalsSubmission,
  measure: Measure | undefined,
  local: { readonly careActivity: string },
): Rows<Mhs607Row> {
  return rowsOf(submission, measure, (code, score) => ({
    CareActID: local.careActivity,
    CodedAssToolType: code,
    PersScore: score,
  }));
}

function rowsOf<R>(
  submission: Submission | GoalsSubmission,
  measure: Measure | undefined,
  row: (code: string, score: string) => R,
): Rows<R> {
  if (submission.person === undefined) {
    const { rule, message } = noAnonymousSelfAssessment;
    throw new RangeError(`submission.person: is absent, and ${rule} says: ${message}`);
  }
  const { scores, leftOut } = reportable(submission, measure);
  const written = scores.map((each) => ({ ...each, text: persScore(each.value) }));
  return {
    rows: written.map(({ code, text }) => row(code, text)),
    leftOut,
    rounded: written
      .filter(({ value, text }) => Number(text) !== value)
      .map(({ of, value, text }) => ({ of, from: value, to: text })),
  };
}

function reportable(
  submission: Submission | GoalsSubmission,
  measure: Measure | undefined,
): Reportable {
  if (submission.kind === 'goals-submission') return codedRatings(submission);
  if (measure && submission.measure.startsWith(`${measure.id}@`)) {
    return codedScores(submission, measure);
  }
  throw new RangeError(`measure: must be ${submission.measure}, which the submission names`);
}
