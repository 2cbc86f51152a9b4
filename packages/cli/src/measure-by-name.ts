import { DefinitionError } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';

import { closest } from './closest.js';
import { InputError, UsageError } from './command.js';
import { definitionText, issueLines } from './definition.js';
import { instrument, instruments } from './instruments.js';

/**
 * The measure that was typed: an id of the catalogue, or the path of a definition, which has a `/`
 * or a `.` in it.
 *
 * @throws {UsageError} If no measure has this id; says which was probably meant.
 * @throws {InputError} If the file cannot be read, or is not a right definition.
 */
export async function measureByName(name: string): Promise<Measure> {
  if (!/^[a-z][a-z0-9-]*$/i.test(name)) return fromFile(name);
  const found = await instrument(name);
  if (found) return found;

  const ids = (await instruments()).map(({ id }) => id);
  const near = closest(name.toLowerCase(), ids);
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(
    `No measure is called "${name}".${guess} "cairn measures" lists all ${ids.length}. ` +
      `If it is a file, write ./${name}.`,
  );
}

async function fromFile(path: string): Promise<Measure> {
  const text = await definitionText(path);
  try {
    return parseMeasure(text);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new InputError(...issueLines(path, error.issues));
  }
}
