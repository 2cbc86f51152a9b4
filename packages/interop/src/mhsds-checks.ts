import { dayNumber } from '@cairnkit/engine/calendar-day.js';
import { nhsNumber } from '@cairnkit/engine/nhs-number.js';

import { mhsdsCodes } from './mhsds-codes.js';
import { mhs001, mhs101, mhs606, mhs607 } from './mhsds-tables.js';
import { fieldFindings, finding, repeated, type Finding, type Row } from './national-table.js';
import { isPersScore } from './pers-score.js';
import { isSnomedConcept } from './verhoeff.js';

/** The days that a submission of the data set is about, both included: `2026-11-01`. */
export interface ReportingPeriod {
  readonly from: string;
  readonly to: string;
}

/**
 * Checks rows of MHS606 by the published rules.
 *
 * @param about - The reporting period, and the referrals (ServiceRequestID) that go with the rows:
 *   what is not given is not checked.
 */
export function checkMhs606(
  rows: readonly Row[],
  about: { readonly period?: ReportingPeriod; readonly referrals?: readonly string[] } = {},
): readonly Finding[] {
  const { period, referrals } = about;
  const fields = mhs606.fields.map(({ name }) => name);
  return inOrder([
    ...fieldFindings(mhs606, rows),
    ...rows.flatMap((row, i) => [
      ...scoreFindings(row, i, { code: 'MHS60613', score: 'MHS60607', uid: 'M6069' }),
      ...(period ? periodFindings(row, i, period) : []),
      ...(referrals ? referralFindings(row, i, referrals) : []),
    ]),
    ...repeated(rows, fields).map((i) => {
      const message = 'is there twice: national figures count it once.';
      return finding('cairn', 'NOTE', i, undefined, message);
    }),
  ]);
}

/** Checks rows of MHS607 by the published rules. Its rows have no date of their own. */
export function checkMhs607(rows: readonly Row[]): readonly Finding[] {
  const fields = mhs607.fields.map(({ name }) => name);
  const twice =
    'More than one [MHS607]CodedScoreAssessmentAct submitted for this [M607904]CareActID + ' +
    '[M607910]CodedAssToolType + [M607911]PersScore combination.';
  return inOrder([
    ...fieldFindings(mhs607, rows),
    ...rows.flatMap((row, i) =>
      scoreFindings(row, i, { code: 'MHS60710', score: 'MHS60707', uid: 'M6079' }),
    ),
    ...repeated(rows, fields).map((i) => finding('MHS60709', 'REJECT_GROUP', i, undefined, twice)),
  ]);
}

/** Checks rows of MHS101, as far as its fields are filled here. */
export function checkMhs101(rows: readonly Row[]): readonly Finding[] {
  const twice = 'More than one [MHS101]Referral submitted for this [M101902]ServiceRequestID.';
  return inOrder([
    ...fieldFindings(mhs101, rows),
    ...repeated(rows, ['ServiceRequestID']).map((i) =>
      finding('MHS10103', 'REJECT_GROUP', i, 'ServiceRequestID', twice),
    ),
  ]);
}

/** Checks rows of MHS001, as far as its fields are filled here. */
export function checkMhs001(rows: readonly Row[]): readonly Finding[] {
  const twice = 'More than one [MHS001]MPI submitted for this [M001901]LocalPatientID.';
  return inOrder([
    ...fieldFindings(mhs001, rows),
    ...rows.flatMap((row, i) => {
      const typed = row.NHSNumber ?? '';
      if (!/^\d{10}$/.test(typed) || nhsNumber(typed).status === 'right') return [];
      const message = '[M001040]NHSNumber fails its check digit.';
      return [finding('cairn', 'WARNING', i, 'NHSNumber', message)];
    }),
    ...repeated(rows, ['LocalPatientID']).map((i) =>
      finding('MHS00144', 'REJECT_GROUP', i, 'LocalPatientID', twice),
    ),
  ]);
}

function scoreFindings(
  row: Row,
  i: number,
  { code, score, uid }: { readonly code: string; readonly score: string; readonly uid: string },
): readonly Finding[] {
  const { CodedAssToolType: tool = '', PersScore: value = '' } = row;
  if (!/^\d{6,18}$/.test(tool)) return [];
  const codes = mhsdsCodes();
  if (!codes.has(tool)) {
    const [field, said] = ['CodedAssToolType', `[${uid}10]CodedAssToolType`];
    // A digit that a spreadsheet has rounded is worth knowing of.
    const why = isSnomedConcept(tool) ? '' : ' Its last digit does not check the others.';
    const message = `${said} contains an invalid national code value.${why}`;
    return [finding(code, 'WARNING', i, field, message)];
  }
  if (value === '' || value.length > 5 || isPersScore(value, codes.get(tool))) return [];
  const range = codes.get(tool);
  const from = range ? ` from ${range.min} to ${range.max}` : '';
  const message =
    `[${uid}11]PersScore contains an invalid national code value. It must be${from ? '' : ' a number'}` +
    `${from} with one decimal place at most and no leading zero.`;
  return [finding(score, 'WARNING', i, 'PersScore', message)];
}

/**
 * By the date as it is written: the national code does not turn it into UTC
 * (src/dsp/validations/mhsds_v6/validations_tests.py).
 */
function periodFindings(row: Row, i: number, { from, to }: ReportingPeriod): readonly Finding[] {
  const field = 'AssToolCompTimestamp';
  const day = dayNumber(row[field]?.slice(0, 10));
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === undefined || last === undefined) {
    throw new RangeError(`period: must be two days such as 2026-11-01, not ${from} and ${to}`);
  }
  if (day === undefined) return [];
  const said = '[M606918]AssToolCompTimestamp is';
  if (day < first) {
    const message = `${said} before the [M000050]ReportingPeriodStartDate.`;
    return [finding('MHS60618', 'REJECT_RECORD', i, field, message)];
  }
  if (day <= last) return [];
  const message = `${said} after the [M000060]ReportingPeriodEndDate.`;
  return [finding('MHS60616', 'REJECT_RECORD', i, field, message)];
}

function referralFindings(row: Row, i: number, referrals: readonly string[]): readonly Finding[] {
  const { ServiceRequestID: request = '' } = row;
  if (request === '' || referrals.includes(request)) return [];
  const message = 'No valid [MHS101]Referral submitted for this [M606902]ServiceRequestID.';
  return [finding('MHS60612', 'REJECT_GROUP', i, 'ServiceRequestID', message)];
}

/** By row; what was found first of a row comes first. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.row - b.row);
}
