import { checked } from './checked.js';
import { Content } from './content.js';
import { hashFault } from './content-hash.js';
import type { Contradiction } from './contradiction.js';

/**
 * Checks untrusted JSON and returns it as the wording of a measure.
 *
 * Whether it fits its measure, `worded` checks when both are there.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path (`items.q3`).
 */
export function parseContent(source: unknown): Content {
  return checked(Content, source, contradictions);
}

function* contradictions(content: Content): Generator<Contradiction> {
  const fault = hashFault(content);
  if (fault) yield [['hash'], fault];
}
