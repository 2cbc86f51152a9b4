import type { Source } from './input.js';
import { namedCells } from './named-cells.js';
import { asUtf8 } from './windows-1252.js';

/** A school as the register has it, without the names and numbers of people. */
export interface Registered {
  /** Where it stands in the file. */
  readonly line: number;
  readonly urn: string;
  readonly name: string;
  readonly town: string;
  /** In capitals, with its space; empty where the register has none, or what is none. */
  readonly postcode: string;
  readonly isOpen: boolean;
  /** It has a number already, but no pupils yet. */
  readonly isProposed: boolean;
  /** Teaches somebody aged 4 to 18 years, on this side of the sea. */
  readonly isForPupils: boolean;
  /** The local authority, by its code and by its name. */
  readonly authority: readonly [code: string, name: string];
}

/**
 * What Get Information about Schools (GIAS) calls the columns of `edubasealldata`, “Establishment
 * fields CSV”. Those of heads and telephones are not read.
 *
 * @see https://www.get-information-schools.service.gov.uk/Downloads
 */
const needed = ['URN', 'EstablishmentName', 'EstablishmentStatus (name)', 'Town', 'Postcode'];
const authorityColumns = ['LA (code)', 'LA (name)'];

/** Types of the register whose pupils live elsewhere, or are none. */
const otherTypes = [
  'Higher education institutions',
  'Offshore schools',
  "Service children's education",
  'British schools overseas',
];

/**
 * Reads the register, row by row.
 *
 * @param byAuthority - Whether the columns of the local authority are needed.
 * @throws {InputError} If it lacks a column, or a row cannot be read.
 */
export async function* registered(from: Source, byAuthority: boolean): AsyncGenerator<Registered> {
  const columns = byAuthority ? [...needed, ...authorityColumns] : needed;
  for await (const { line, cell } of namedCells(asUtf8(from), columns)) {
    const status = cell('EstablishmentStatus (name)');
    yield {
      line,
      urn: cell('URN'),
      name: oneLine(cell('EstablishmentName')),
      town: oneLine(cell('Town')),
      postcode: postcode(cell('Postcode')),
      isOpen: status === 'Open' || status === 'Open, but proposed to close',
      isProposed: status === 'Proposed to open',
      isForPupils:
        !otherTypes.includes(cell('TypeOfEstablishment (name)')) &&
        age(cell('StatutoryLowAge'), 0) <= 18 &&
        age(cell('StatutoryHighAge'), 99) >= 4,
      authority: [cell('LA (code)'), cell('LA (name)')],
    };
  }
}

/** In whole years; some schools have none. */
const age = (text: string, otherwise: number): number =>
  /^\d{1,2}$/.test(text) ? Number(text) : otherwise;

/** Without line breaks, and what else cannot be seen. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function postcode(text: string): string {
  const letters = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const spaced = `${letters.slice(0, -3)} ${letters.slice(-3)}`;
  return /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(spaced) ? spaced : '';
}
