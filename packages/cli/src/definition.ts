import type { Battery } from '@cairnkit/engine/battery.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import type { Content } from '@cairnkit/engine/content.js';
import { DefinitionError, type Issue } from '@cairnkit/engine/errors.js';
import type { Glossary } from '@cairnkit/engine/glossary.js';
import { positions, walk } from '@cairnkit/engine/json-text.js';
import { parseBattery } from '@cairnkit/engine/parse-battery.js';
import { parseContacts } from '@cairnkit/engine/parse-contacts.js';
import { parseContent } from '@cairnkit/engine/parse-content.js';
import { parseGlossary } from '@cairnkit/engine/parse-glossary.js';
import { parseNorms } from '@cairnkit/engine/parse-norms.js';
import { parseReferral } from '@cairnkit/engine/parse-referral.js';
import { parseSchools } from '@cairnkit/engine/parse-schools.js';
import { parseService } from '@cairnkit/engine/parse-service.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import type { Service } from '@cairnkit/engine/service.js';
import { isUtf8 } from 'node:buffer';

import { InputError } from './command.js';
import { fileChunks } from './input.js';
import { isObject } from './row.js';

/** What every definition has, whatever its kind. */
export interface Definition {
  readonly kind: string;
  readonly id: string;
  /** `null` for wording that has none. */
  readonly version: string | null;
  /** Where it is wording: all of it, to be compared with its measure. */
  readonly content?: Content;
  /** Where it is a battery: all of it, to see whether its measures are known. */
  readonly battery?: Battery;
  /** Where it is contacts: all of them, to be compared with the national ones. */
  readonly contacts?: Contacts;
  /** Where it is a service: all of it, to be looked at with every answer. */
  readonly service?: Service;
  /** Where it is the form of a referral: all of it, to be looked at with every answer. */
  readonly referral?: Referral;
  /** Where it is a glossary: all of it, to see whether its meanings are short. */
  readonly glossary?: Glossary;
  /** Where it is a list of schools: all of it, to see whether it is in order. */
  readonly schools?: Schools;
}

/** Wording need not have an id of its own; it goes by its measure's. */
function contentAsDefinition(text: string): Definition {
  const content = parseContent(text);
  const { kind, id, version, measure } = content;
  return { kind, id: id ?? measure, version: version ?? null, content };
}

function batteryAsDefinition(text: string): Definition {
  const battery = parseBattery(text);
  return { ...battery, battery };
}

function contactsAsDefinition(text: string): Definition {
  const contacts = parseContacts(text);
  const { kind, id, version } = contacts;
  return { kind, id, version, contacts };
}

function serviceAsDefinition(text: string): Definition {
  const service = parseService(text);
  const { kind, id, version } = service;
  return { kind, id, version, service };
}

function referralAsDefinition(text: string): Definition {
  const referral = parseReferral(text);
  const { kind, id, version } = referral;
  return { kind, id, version, referral };
}

function glossaryAsDefinition(text: string): Definition {
  const glossary = parseGlossary(text);
  const { kind, id, version } = glossary;
  return { kind, id, version, glossary };
}

function schoolsAsDefinition(text: string): Definition {
  const schools = parseSchools(text);
  const { kind, id, version } = schools;
  return { kind, id, version, schools };
}

/** The parser of each kind of definition. */
const parsers: ReadonlyMap<unknown, (text: string) => Definition> = new Map<
  unknown,
  (text: string) => Definition
>([
  ['measure', parseMeasure],
  ['norms', parseNorms],
  ['content', contentAsDefinition],
  ['contacts', contactsAsDefinition],
  ['battery', batteryAsDefinition],
  ['service', serviceAsDefinition],
  ['referral', referralAsDefinition],
  ['glossary', glossaryAsDefinition],
  ['schools', schoolsAsDefinition],
]);

const maxBytes = 8_000_000;

/**
 * Reads a definition's text without checking it.
 *
 * @throws {InputError} If the file is missing, not readable, not UTF-8, larger than 8 MB, or code.
 */
export async function definitionText(file: string): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of fileChunks(file)) {
    size += part.length;
    if (size > maxBytes) {
      throw new InputError(`${file}: is larger than ${maxBytes} bytes; no definition is`);
    }
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  if (!isUtf8(bytes)) throw new InputError(`${file}: is not UTF-8 text; save it as UTF-8`);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const [, code] = /\.[cm]?([tj])s$/i.exec(file) ?? [];
  if (code && !objectIn(text)) {
    const language = code.toLowerCase() === 't' ? 'TypeScript' : 'JavaScript';
    throw new InputError(`${file}: is ${language}; cairn reads definitions as JSON`);
  }
  return text;
}

/**
 * Checks a definition of any kind.
 *
 * @throws {DefinitionError} With every issue, each with its line and column.
 */
export function parseDefinition(text: string): Definition {
  const object = objectIn(text);
  if (!object) return parseMeasure(text); // every parser says the same of what is no object
  const parser = parsers.get(object.kind);
  if (parser) return parser(text);

  const kinds = [...parsers.keys()].map((kind) => JSON.stringify(kind)).join(' or ');
  const message = `${Object.hasOwn(object, 'kind') ? '' : 'is missing; it '}must be ${kinds}`;
  throw new DefinitionError(placed([{ path: 'kind', message }], text));
}

/** Issues with the line and column of their paths; where that is missing, of what it is missing in. */
export function placed(issues: readonly Issue[], text: string): readonly Issue[] {
  const at = positions(text);
  const offsets = new Map<string, number>();
  walk(text, (path, offset) => offsets.set(path, offset));
  return issues.map((issue) => {
    let { path } = issue;
    while (!offsets.has(path)) path = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    return { ...issue, ...at(offsets.get(path) ?? 0) };
  });
}

/** Issues as lines, each beginning with `file:line:column` as editors and terminals link it. */
export function issueLines(file: string, issues: readonly Issue[]): string[] {
  return issues.map(({ path, message, line, column }) => {
    const place = line === undefined ? [file] : [file, line, column];
    return `${place.join(':')}${path && ` ${path}`}: ${message}`;
  });
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
