import { find } from '@cairnkit/engine/catalogue.js';
import type { Content } from '@cairnkit/engine/content.js';
import { DefinitionError } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { worded } from '@cairnkit/engine/worded.js';

import { patiently } from './patience.js';

/**
 * Puts the wording that the host registered into a measure that ships without.
 *
 * @throws {DefinitionError} When the wording is not the measure's, with every misfit and its path,
 *   such as `content.items.q3`.
 * @throws {Error} When none is registered, in words for the page's author.
 */
export async function withWords(measure: Measure): Promise<Measure> {
  const { id, short } = measure;
  if (!find('content', id)) await patiently();
  const content = find('content', id);
  if (content) return combined(measure, content);
  throw new Error(
    `${short} comes without its wording, which its licence does not let us pass on. Get the words ` +
      `from those who hold the rights, and register(parseContent(…)) with them, for "${id}"`,
  );
}

/** Says that it is the content that is wrong: the measure has paths such as `items.q3`, too. */
function combined(measure: Measure, content: Content): Measure {
  try {
    return worded(measure, content);
  } catch (cause) {
    if (!(cause instanceof DefinitionError)) throw cause;
    const issues = cause.issues.map((issue) => ({ ...issue, path: `content.${issue.path}` }));
    throw new DefinitionError(issues, { cause });
  }
}
