import { parseMeasure } from '@cairnkit/engine/parse.js';
import { parseBattery } from '@cairnkit/engine/parse-battery.js';
import { parseContacts } from '@cairnkit/engine/parse-contacts.js';
import { parseContent } from '@cairnkit/engine/parse-content.js';
import { parseGlossary } from '@cairnkit/engine/parse-glossary.js';
import { parseReferral } from '@cairnkit/engine/parse-referral.js';
import { parseSchools } from '@cairnkit/engine/parse-schools.js';
import { parseService } from '@cairnkit/engine/parse-service.js';

const parsers = {
  measure: parseMeasure,
  battery: parseBattery,
  contacts: parseContacts,
  content: parseContent,
  glossary: parseGlossary,
  referral: parseReferral,
  schools: parseSchools,
  service: parseService,
};

/**
 * Reads JSON that a guide shows: a definition as our own parser reads it.
 *
 * @throws {Error} If it is not JSON, or no definition of its kind.
 */
export function readData(text) {
  const value = JSON.parse(text);
  if (value.kind === undefined) return;
  const parse = parsers[value.kind];
  if (!parse) throw new Error(`no parser for ${value.kind}`);
  parse(text);
}
