import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CairnError, DefinitionError, sentence } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';

import { shippedMeasures } from './shipped.js';

/** The measures that a receiver can score, by id. A map, as an id may be `constructor`. */
export type Measures = ReadonlyMap<string, Measure>;

/**
 * The measures that come with Cairn, and those in a directory of JSON files. A file takes the
 * place of a measure of ours with the same id.
 *
 * @throws {CairnError} If a file cannot be used: names every such file and everything wrong in it.
 */
export async function loadMeasures(directory?: string): Promise<Measures> {
  const measures = new Map((await shippedMeasures()).map((measure) => [measure.id, measure]));
  if (directory === undefined) return measures;

  const faults: string[] = [];
  const origin = new Map<string, string>();
  for (const file of await jsonFiles(directory)) {
    const measure = await read(file, faults);
    if (!measure) continue;
    const other = origin.get(measure.id);
    if (other) faults.push(`${file}: id: ${other} defines "${measure.id}" too`);
    origin.set(measure.id, file);
    measures.set(measure.id, measure);
  }
  if (faults.length > 0) throw new CairnError(faults.join('\n'));
  return measures;
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

async function read(file: string, faults: string[]): Promise<Measure | undefined> {
  try {
    return parseMeasure(await readFile(file, 'utf8'));
  } catch (error) {
    const found =
      error instanceof DefinitionError ? error.issues.map(sentence) : [`cannot be read: ${error}`];
    faults.push(...found.map((fault) => `${file}: ${fault}`));
    return undefined;
  }
}
