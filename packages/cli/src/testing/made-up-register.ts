import type { Schools } from '@cairnkit/engine/schools.js';

import { cairn, fileWith } from './shell.js';

/** The columns of the register of schools that matter here, and some that must not get out. */
const columns = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentNumber',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'PhaseOfEducation (name)',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'Street',
  'Town',
  'Postcode',
  'TelephoneNum',
  'HeadTitle (name)',
  'HeadFirstName',
  'HeadLastName',
];

type Cells = Readonly<Record<string, string>>;

const usual: Cells = {
  'LA (code)': '991',
  'LA (name)': 'Anyshire',
  EstablishmentNumber: '2001',
  'TypeOfEstablishment (name)': 'Community school',
  'EstablishmentStatus (name)': 'Open',
  'PhaseOfEducation (name)': 'Primary',
  StatutoryLowAge: '4',
  StatutoryHighAge: '11',
  Street: '1 Elm Road',
  Town: 'Anytown',
  TelephoneNum: '01632960001',
  'HeadTitle (name)': 'Mx',
  HeadFirstName: 'Ash',
  HeadLastName: 'Headteacher',
};

const closed = { 'EstablishmentStatus (name)': 'Closed' };

/**
 * Schools that do not exist, as Get Information about Schools would have them: no URN begins with 99
 * there, no postcode area is called ZZ, and 01632 960 is kept for drama.
 */
export const madeUpRegister: readonly Cells[] = [
  { URN: '990001', EstablishmentName: 'Ashgrove Primary School', Postcode: 'ZZ1 1AA' },
  { URN: '990002', EstablishmentName: "St Mary's, The Old School", Postcode: 'zz11ab' },
  { URN: '990003', EstablishmentName: 'Éclair “Free” School', Postcode: 'ZZ1 1AC' },
  { URN: '990004', EstablishmentName: 'Kingsmead High School', Postcode: 'ZZ1 1AD', ...closed },
  {
    URN: '990005',
    EstablishmentName: 'Kingsmead Academy',
    Postcode: 'ZZ1 1AD',
    'TypeOfEstablishment (name)': 'Academy converter',
    StatutoryHighAge: '18',
  },
  {
    URN: '990006',
    EstablishmentName: 'Harbour View',
    Postcode: '',
    'EstablishmentStatus (name)': 'Open, but proposed to close',
  },
  {
    URN: '990007',
    EstablishmentName: 'New Meadow School',
    Postcode: 'ZZ1 1AG',
    'EstablishmentStatus (name)': 'Proposed to open',
  },
  {
    URN: '990008',
    EstablishmentName: 'Anyshire University',
    Postcode: 'ZZ1 1AH',
    'TypeOfEstablishment (name)': 'Higher education institutions',
  },
  {
    URN: '990009',
    EstablishmentName: 'Evening College',
    Postcode: 'ZZ1 1AJ',
    StatutoryLowAge: '19',
    StatutoryHighAge: '99',
  },
  {
    URN: '990010',
    EstablishmentName: 'Hillvale School',
    Postcode: 'ZZ2 1AA',
    Town: 'Hillvale',
    'LA (code)': '992',
    'LA (name)': 'Hillshire',
    StatutoryLowAge: '',
    StatutoryHighAge: '',
  },
];

/** The register as CSV, every cell in quotes. */
export function registerCsv(rows: readonly Cells[] = madeUpRegister): string {
  const lines = rows.map((row) => columns.map((name) => row[name] ?? usual[name] ?? ''));
  return [columns, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n');
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** What `cairn schools` reads; the register is made up where none is given. */
export interface Files {
  readonly list?: string;
  readonly links?: string;
  readonly register?: string | Uint8Array;
}

/** Calls `cairn schools`, with the register from standard input. */
export async function schools(files: Files, ...args: string[]) {
  const given = [...args];
  if (files.list !== undefined) given.push('--urn-list', await fileWith(files.list, 'list.csv'));
  if (files.links !== undefined) given.push('--links', await fileWith(files.links, 'links.csv'));
  return cairn(['schools', ...given], files.register ?? registerCsv());
}

export const made = (out: string) => JSON.parse(out) as Schools;

/** Messages without the folder of their file. */
export const told = (err: string) =>
  err
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\/\S+\//, ''));
