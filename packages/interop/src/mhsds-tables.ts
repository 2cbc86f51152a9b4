import { upTo, type Field, type Table } from './national-table.js';

/**
 * Tables of the Mental Health Services Data Set (MHSDS) v6, as far as a submission can fill them, with
 * the published rules of each field.
 *
 * Source: nhsengland/Reusable-Code-Library@4009bd56ee17 (BSD 3-Clause), the national processing code:
 * src/dsp/datasets/definitions/mhsds/mhsds_v6/submission_constants.py and
 * src/dsp/validations/mhsds_v6/validations.py. The published Technical Output Specification is the
 * authority; compare with it before anything is submitted.
 */
const snomed = /^\d{6,18}$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** `2026-11-21T10:15:00+00:00`: `YYYY_MM_DD_T_HH_MM_SS_OFFSET_PATTERN`. */
const timestamp = new RegExp(
  `${day.source.slice(0, -1)}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d[+-]([01]\\d|2[0-3]):[0-5]\\d$`,
);

/** An identifier of up to 20 characters that cannot be blank. */
const id = (name: string, uid: string, blank: string, format: string): Field => ({
  name,
  uid,
  blank: { rule: blank },
  format: { rule: format, pattern: upTo(20) },
});

/** Scores of a referral, with the moment at which the form was completed. */
export const mhs606: Table = {
  name: 'MHS606CodedScoreAssessmentRefer',
  fields: [
    id('ServiceRequestID', 'M606902', 'MHS60601', 'MHS60602'),
    {
      ...{ name: 'CodedAssToolType', uid: 'M606910', blank: { rule: 'MHS60603' } },
      format: { rule: 'MHS60604', pattern: snomed },
    },
    {
      ...{ name: 'PersScore', uid: 'M606911', blank: { rule: 'MHS60605' } },
      format: { rule: 'MHS60606', pattern: upTo(5) },
    },
    {
      ...{ name: 'AssToolCompTimestamp', uid: 'M606918', blank: { rule: 'MHS60608' } },
      format: { rule: 'MHS60609', pattern: timestamp },
    },
    {
      ...{ name: 'CareProfLocalID', uid: 'M606908' },
      format: { rule: 'MHS60614', pattern: upTo(20) },
    },
  ],
};

/** Scores of a care activity, which has the date. */
export const mhs607: Table = {
  name: 'MHS607CodedScoreAssessmentAct',
  fields: [
    id('CareActID', 'M607904', 'MHS60701', 'MHS60702'),
    {
      ...{ name: 'CodedAssToolType', uid: 'M607910', blank: { rule: 'MHS60703' } },
      format: { rule: 'MHS60704', pattern: snomed },
    },
    {
      ...{ name: 'PersScore', uid: 'M607911', blank: { rule: 'MHS60705' } },
      format: { rule: 'MHS60706', pattern: upTo(5) },
    },
  ],
};

/** Codes from one number to another, two digits each. */
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'));

/** Referrals. What somebody of the service decides, the host gives; nothing is made up. */
export const mhs101: Table = {
  name: 'MHS101Referral',
  fields: [
    id('ServiceRequestID', 'M101902', 'MHS10104', 'MHS10105'),
    id('LocalPatientID', 'M101901', 'MHS10106', 'MHS10107'),
    {
      ...{ name: 'OrgIDComm', uid: 'M101922', blank: { rule: 'MHS10108' } },
      format: { rule: 'MHS10109', pattern: upTo(5, 3) },
    },
    id('CareProfTeamLocalID', 'M101930', 'MHS10153', 'MHS10154'),
    {
      ...{ name: 'ReferralRequestReceivedDate', uid: 'M101010', blank: { rule: 'MHS10111' } },
      format: { rule: 'MHS10112', pattern: day },
    },
    { name: 'ReferralRequestReceivedTime', uid: 'M101020' },
    {
      ...{ name: 'SourceOfReferralMH', uid: 'M101030' },
      format: { rule: 'MHS10117', pattern: upTo(2, 2) },
      values: {
        rule: 'MHS10118',
        list: (
          'A1 A2 A3 A4 B1 B2 C1 C2 C3 D1 D2 E1 E2 E3 E4 E5 E6 F1 F2 F3 G1 G2 G3 G4 H1 H2 I1 I2 M1 ' +
          'M2 M3 M4 M5 M6 M7 M9 N3 P1 Q1 Q2'
        ).split(' '),
      },
    },
    {
      ...{ name: 'OrgIDReferringOrg', uid: 'M101180' },
      format: { rule: 'MHS10119', pattern: upTo(8, 3) },
    },
    {
      ...{ name: 'ClinRespPriorityType', uid: 'M101070' },
      format: { rule: 'MHS10123', pattern: upTo(1, 1) },
      values: { rule: 'MHS10124', list: ['1', '2', '3', '4'] },
    },
    {
      ...{ name: 'PrimReasonReferralMH', uid: 'M101080' },
      format: { rule: 'MHS10125', pattern: upTo(2, 2) },
      values: { rule: 'MHS10126', list: [...numbered(1, 16), ...numbered(18, 31)] },
    },
  ],
};

/** Who somebody is, with the school that they go to. */
export const mhs001: Table = {
  name: 'MHS001MPI',
  fields: [
    id('LocalPatientID', 'M001901', 'MHS00101', 'MHS00102'),
    {
      ...{ name: 'OrgIDLocalPatientID', uid: 'M001170', blank: { rule: 'MHS00151' } },
      format: { rule: 'MHS00152', pattern: upTo(5, 3) },
    },
    {
      ...{ name: 'OrgIDEduEstab', uid: 'M001190' },
      format: { rule: 'MHS00157', pattern: upTo(8, 5) },
    },
    {
      ...{ name: 'NHSNumber', uid: 'M001040' },
      blank: { rule: 'MHS00111', severity: 'SEV_ONE_WARNING' },
      format: { rule: 'MHS00165', pattern: /^\d{10}$/ },
    },
    {
      ...{ name: 'NHSNumberStatus', uid: 'M001050' },
      format: { rule: 'MHS00115', pattern: upTo(2, 2) },
      values: { rule: 'MHS00116', list: numbered(1, 7) },
    },
    {
      ...{ name: 'PersonBirthDate', uid: 'M001060' },
      blank: { rule: 'MHS00120', severity: 'SEV_ONE_WARNING' },
      format: { rule: 'MHS00167', pattern: day },
    },
    {
      ...{ name: 'Postcode', uid: 'M001070' },
      blank: { rule: 'MHS00123', severity: 'SEV_ONE_WARNING' },
    },
  ],
};
