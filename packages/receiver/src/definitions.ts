import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CairnError, DefinitionError, sentence } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { parseReferral } from '@cairnkit/engine/parse-referral.js';
import { parseService } from '@cairnkit/engine/parse-service.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Service } from '@cairnkit/engine/service.js';

import { shippedDefinitions } from './shipped.js';

/** What a receiver judges by, each by its id. Maps, as an id may be `constructor`. */
export interface Definitions {
  readonly measure: ReadonlyMap<string, Measure>;
  readonly service: ReadonlyMap<string, Service>;
  /** Forms of referrals. */
  readonly referral: ReadonlyMap<string, Referral>;
}

type Definition = Measure | Service | Referral;

const parsers: Readonly<Record<string, (source: unknown) => Definition>> = {
  measure: parseMeasure,
  service: parseService,
  referral: parseReferral,
};

/**
 * The definitions that come with Cairn, and those in a directory of JSON files. A file takes the
 * place of one of ours with the same kind and id.
 *
 * @throws {CairnError} If a file cannot be used: names every such file and everything wrong in it.
 */
export async function loadDefinitions(directory?: string): Promise<Definitions> {
  const shelf = new Map<string, Definition>();
  const put = (each: Definition) => shelf.set(`${each.kind}/${each.id}`, each);
  (await shippedDefinitions()).filter(isDefinition).forEach(put);
  if (directory !== undefined) (await readAll(directory)).forEach(put);

  const of = <K extends Definition['kind']>(kind: K) => {
    type One = Extract<Definition, { kind: K }>;
    const found = [...shelf.values()].filter((each): each is One => each.kind === kind);
    return new Map(found.map((each) => [each.id, each]));
  };
  return { measure: of('measure'), service: of('service'), referral: of('referral') };
}

function isDefinition(exported: unknown): exported is Definition {
  const { kind } = (exported ?? {}) as { kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(parsers, kind);
}

async function readAll(directory: string): Promise<readonly Definition[]> {
  const faults: string[] = [];
  const origin = new Map<string, string>();
  const found: Definition[] = [];
  for (const file of await jsonFiles(directory)) {
    const definition = await read(file, faults);
    if (!definition) continue;
    const name = `${definition.kind}/${definition.id}`;
    const other = origin.get(name);
    if (other) faults.push(`${file}: id: ${other} defines "${definition.id}" too`);
    origin.set(name, file);
    found.push(definition);
  }
  if (faults.length > 0) throw new CairnError(faults.join('\n'));
  return found;
}

async function jsonFiles(directory: string): Promise<readonly string[]> {
  try {
    const names = await readdir(directory);
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(directory, name));
  } catch (cause) {
    throw new CairnError(`CAIRN_DEFINITIONS: ${directory} cannot be read: ${cause}`, { cause });
  }
}

async function read(file: string, faults: string[]): Promise<Definition | undefined> {
  try {
    return parse(await readFile(file, 'utf8'));
  } catch (error) {
    const found =
      error instanceof DefinitionError ? error.issues.map(sentence) : [`cannot be read: ${error}`];
    faults.push(...found.map((fault) => `${file}: ${fault}`));
    return undefined;
  }
}

function parse(text: string): Definition {
  const kind = kindOf(text);
  const parser = typeof kind === 'string' && Object.hasOwn(parsers, kind) && parsers[kind];
  if (parser) return parser(text);
  const kinds = Object.keys(parsers).join(', ');
  throw new DefinitionError([{ path: 'kind', message: `must be one of ${kinds}` }]);
}

/** Of a text that is no JSON, a kind all the same: its parser says best where that ends. */
function kindOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { kind?: unknown } | null)?.kind;
  } catch {
    return 'measure';
  }
}
