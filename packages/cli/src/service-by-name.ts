import { DefinitionError } from '@cairnkit/engine/errors.js';
import { parseService } from '@cairnkit/engine/parse-service.js';
import type { Service } from '@cairnkit/engine/service.js';

import { closest } from './closest.js';
import { InputError, UsageError } from './command.js';
import { definitionText, issueLines } from './definition.js';
import { serviceIds, shippedService } from './services.js';

/**
 * The service that was typed: the id of one that comes with cairn, or the path of a definition, which
 * has a `/` or a `.` in it.
 *
 * @throws {UsageError} If no service has this id; says which was probably meant.
 * @throws {InputError} If the file cannot be read, or is not a right definition.
 */
export async function serviceByName(name: string): Promise<Service> {
  if (!/^[a-z][a-z0-9-]*$/i.test(name)) return parsed(name, await definitionText(name));
  const found = await shippedService(name);
  if (found) return parsed(name, JSON.stringify(found));

  const ids = await serviceIds();
  const near = closest(name.toLowerCase(), ids);
  const guess = near === undefined ? '' : ` Did you mean ${near}?`;
  const there = ids.length > 0 ? `There are ${ids.join(', ')}.` : 'None comes with cairn.';
  throw new UsageError(
    `No service is called "${name}".${guess} ${there} If it is a file, write ./${name}.`,
  );
}

function parsed(name: string, text: string): Service {
  try {
    return parseService(text);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    throw new InputError(...issueLines(name, error.issues));
  }
}
