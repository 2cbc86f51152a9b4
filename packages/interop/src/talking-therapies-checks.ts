import { dayNumber } from '@cairnkit/engine/calendar-day.js';

import {
  fieldFindings,
  finding,
  repeated,
  upTo,
  type Field,
  type Finding,
  type Row,
  type Table,
} from './national-table.js';
import { therapyScales, unchecked } from './talking-therapies-codes.js';

/**
 * Tables of NHS Talking Therapies (IAPT) v2.1 with the published rules. Source:
 * nhsengland/Reusable-Code-Library@4009bd56ee17 (BSD 3-Clause),
 * src/dsp/validations/iapt/validations.py and validation_messages.py.
 */
const scoreOf = (table: string): readonly Field[] => [
  {
    ...{ name: 'CodedAssToolType', uid: `I${table}910`, blank: { rule: `IDS${table}03` } },
    format: { rule: `IDS${table}04`, pattern: /^\d{6,18}$/ },
  },
  {
    ...{ name: 'PersScore', uid: `I${table}911`, blank: { rule: `IDS${table}05` } },
    format: { rule: `IDS${table}06`, pattern: upTo(5) },
  },
];

export const ids606: Table = {
  name: 'IDS606CodedScoreAssessmentRefer',
  fields: [
    {
      ...{ name: 'ServiceRequestId', uid: 'I606902', blank: { rule: 'IDS60601' } },
      format: { rule: 'IDS60602', pattern: upTo(20) },
    },
    ...scoreOf('606'),
    {
      ...{ name: 'AssToolCompDate', uid: 'I606917', blank: { rule: 'IDS60608' } },
      format: { rule: 'IDS60609', pattern: /^\d{4}-\d\d-\d\d$/ },
    },
    {
      ...{ name: 'AssToolCompTime', uid: 'I606918' },
      format: { rule: 'IDS60614', pattern: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/ },
    },
  ],
};

export const ids607: Table = {
  name: 'IDS607CodedScoreAssessmentAct',
  fields: [
    {
      ...{ name: 'CareActId', uid: 'I607904', blank: { rule: 'IDS60701' } },
      format: { rule: 'IDS60702', pattern: upTo(20) },
    },
    ...scoreOf('607'),
  ],
};

/** Checks rows of IDS606; dates only where a reporting period is given. */
export function checkIds606(
  rows: readonly Row[],
  period?: { readonly from: string; readonly to: string },
): readonly Finding[] {
  const same = ['ServiceRequestId', 'AssToolCompDate', 'AssToolCompTime', 'CodedAssToolType'];
  const twice =
    'More than one IDS606 provided for this Service Request Identifier + Assessment Tool Completion ' +
    'Date + Assessment Tool Completion Time + Coded Assessment Tool Type (SNOMED CT) combination.';
  return [
    ...fieldFindings(ids606, rows),
    ...rows.flatMap((row, i) => [
      ...scoreFindings(row, i, { code: 'IDS60613', score: 'IDS60607', format: 'IDS60615' }),
      ...(period ? dateFindings(row, i, period) : []),
    ]),
    ...repeated(rows, same).map((i) => finding('IDS60616', 'REJECT_GROUP', i, undefined, twice)),
  ];
}

/** Checks rows of IDS607. */
export function checkIds607(rows: readonly Row[]): readonly Finding[] {
  const twice =
    'More than one IDS607 provided for this Care Activity Identifier + Coded Assessment Tool Type ' +
    '(SNOMED CT) combination.';
  return [
    ...fieldFindings(ids607, rows),
    ...rows.flatMap((row, i) =>
      scoreFindings(row, i, { code: 'IDS60710', score: 'IDS60707', format: 'IDS60711' }),
    ),
    ...repeated(rows, ['CareActId', 'CodedAssToolType']).map((i) =>
      finding('IDS60709', 'REJECT_GROUP', i, undefined, twice),
    ),
  ];
}

function scoreFindings(
  { CodedAssToolType: tool = '', PersScore: value = '' }: Row,
  i: number,
  rules: { readonly code: string; readonly score: string; readonly format: string },
): readonly Finding[] {
  const scale = therapyScales.get(tool);
  if (!scale) {
    if (!/^\d{6,18}$/.test(tool) || unchecked.includes(tool)) return [];
    const message = 'Coded Assessment Tool Type (SNOMED CT) not in reference table.';
    return [finding(rules.code, 'REJECT_RECORD', i, 'CodedAssToolType', message)];
  }
  if (value === '') return [];
  const { min, max, digits, tool: name } = scale;
  if (!new RegExp(`^\\d{1,${digits}}$`).test(value)) {
    const message =
      'Person Score has incorrect value format for the Coded Assessment Tool Type: a whole number of ' +
      `${digits} digit${digits === 1 ? '' : 's'} at most (${name}).`;
    return [finding(rules.format, 'REJECT_RECORD', i, 'PersScore', message)];
  }
  if (Number(value) >= min && Number(value) <= max) return [];
  const message = `Person Score contains an invalid Person Score: ${min} to ${max} (${name}).`;
  return [finding(rules.score, 'WARNING', i, 'PersScore', message)];
}

function dateFindings(
  { AssToolCompDate: on }: Row,
  i: number,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Finding[] {
  const [day, first, last] = [dayNumber(on), dayNumber(from), dayNumber(to)];
  if (first === undefined || last === undefined) {
    throw new RangeError(`period: must be two days such as 2026-11-01, not ${from} and ${to}`);
  }
  if (day === undefined || (day >= first && day <= last)) return [];
  const isEarly = day < first;
  const message = isEarly
    ? 'Assessment Tool Completion Date is before the Reporting Period Start Date.'
    : 'Assessment Tool Completion Date is after the Reporting Period End Date.';
  const rule = isEarly ? 'IDS60618' : 'IDS60610';
  return [finding(rule, 'REJECT_RECORD', i, 'AssToolCompDate', message)];
}
