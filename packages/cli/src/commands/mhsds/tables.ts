import { composed } from '@cairnkit/engine/compose.js';
import { OutOfRangeError } from '@cairnkit/engine/out-of-range.js';
import {
  checkMhs001,
  checkMhs101,
  checkMhs606,
  checkMhs607,
} from '@cairnkit/interop/mhsds-checks.js';
import { mhs001Row, mhs101Row, type LocalReferral } from '@cairnkit/interop/mhsds-referral-rows.js';
import { mhs606Rows, mhs607Rows, type Rows } from '@cairnkit/interop/mhsds-rows.js';
import { mhs001, mhs101, mhs606, mhs607 } from '@cairnkit/interop/mhsds-tables.js';
import type { Finding, Row, Table } from '@cairnkit/interop/national-table.js';
import {
  checkIds606,
  checkIds607,
  ids606,
  ids607,
} from '@cairnkit/interop/talking-therapies-checks.js';
import { ids606Rows, ids607Rows } from '@cairnkit/interop/talking-therapies-rows.js';

import type { Sent } from '../../sent.js';

export type Period = { readonly from: string; readonly to: string } | undefined;

/** A table that a submission can fill. */
export interface Fillable {
  readonly table: Table;
  /** @throws {RangeError} If the submission or what is around it does not do. */
  rows(sent: Sent): Pick<Rows<Row>, 'rows' | 'leftOut'> & Partial<Pick<Rows<Row>, 'rounded'>>;
  check(rows: readonly Row[], period: Period): readonly Finding[];
  /** Fields that no two rows may have in common; a rule of `check` says so. */
  readonly unique: readonly string[];
}

/** By the name that is typed. */
export const tables: Readonly<Record<string, Fillable>> = {
  MHS606: {
    table: mhs606,
    rows: (sent) =>
      mhs606Rows(scored(sent), measureOf(sent), {
        serviceRequest: text(sent, 'serviceRequest'),
        careProfessional: optional(sent, 'careProfessional'),
      }),
    check: (rows, period) => checkMhs606(rows, period ? { period } : {}),
    unique: mhs606.fields.map(({ name }) => name),
  },
  MHS607: {
    table: mhs607,
    rows: (sent) =>
      mhs607Rows(scored(sent), measureOf(sent), { careActivity: text(sent, 'careActivity') }),
    check: (rows) => checkMhs607(rows),
    unique: mhs607.fields.map(({ name }) => name),
  },
  MHS101: {
    table: mhs101,
    rows: (sent) => ({ rows: [mhs101Row(referral(sent), localReferral(sent))], leftOut: [] }),
    check: (rows) => checkMhs101(rows),
    unique: ['ServiceRequestID'],
  },
  MHS001: {
    table: mhs001,
    rows: (sent) => {
      const { answers, completedAt } = referral(sent);
      if (sent.madeWith?.kind !== 'referral') throw wrong('submission.form', 'must be a form');
      const { person } = composed(sent.madeWith, answers, { on: completedAt.slice(0, 10) });
      const local = { localPatient: text(sent, 'localPatient'), provider: text(sent, 'provider') };
      return { rows: [mhs001Row(person, local)], leftOut: [] };
    },
    check: (rows) => checkMhs001(rows),
    unique: ['LocalPatientID'],
  },
  IDS606: {
    table: ids606,
    rows: (sent) =>
      ids606Rows(asked(sent), measureOf(sent)!, { serviceRequest: text(sent, 'serviceRequest') }),
    check: (rows, period) => checkIds606(rows, period),
    unique: ['ServiceRequestId', 'AssToolCompDate', 'AssToolCompTime', 'CodedAssToolType'],
  },
  IDS607: {
    table: ids607,
    rows: (sent) =>
      ids607Rows(asked(sent), measureOf(sent)!, { careActivity: text(sent, 'careActivity') }),
    check: (rows) => checkIds607(rows),
    unique: ['CareActId', 'CodedAssToolType'],
  },
};

function measureOf({ madeWith }: Sent) {
  return madeWith?.kind === 'measure' ? madeWith : undefined;
}

function scored({ payload }: Sent) {
  if (payload.kind !== 'referral-submission') return payload;
  throw wrong('submission.kind', 'must be a questionnaire or goals: this table is of scores');
}

function asked({ payload }: Sent) {
  if (payload.kind === 'submission') return payload;
  throw wrong('submission.kind', 'must be a questionnaire');
}

function referral({ payload }: Sent) {
  if (payload.kind === 'referral-submission') return payload;
  throw wrong('submission.kind', 'must be a referral');
}

function localReferral(sent: Sent): LocalReferral {
  return {
    serviceRequest: text(sent, 'serviceRequest'),
    localPatient: text(sent, 'localPatient'),
    commissioner: text(sent, 'commissioner'),
    team: text(sent, 'team'),
    receivedAt: optional(sent, 'receivedAt'),
    source: optional(sent, 'source'),
    referringOrganisation: optional(sent, 'referringOrganisation'),
    priority: optional(sent, 'priority'),
    reason: optional(sent, 'reason'),
  };
}

function text(sent: Sent, name: string): string {
  const found = optional(sent, name);
  if (found === undefined) throw wrong(name, 'is missing; it must be text');
  return found;
}

function optional({ around }: Sent, name: string): string | undefined {
  const value = around[name];
  if (value === undefined || typeof value === 'string') return value;
  throw wrong(name, 'must be text');
}

const wrong = (path: string, message: string) => new OutOfRangeError([{ path, message }]);
