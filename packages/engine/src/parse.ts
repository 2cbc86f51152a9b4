import { checked } from './checked.js';
import { contradictions } from './contradictions.js';
import { Measure } from './measure.js';
import { Submission } from './submission.js';

/**
 * Checks untrusted JSON and returns it as a measure.
 *
 * The one place where a definition is validated: everything behind it trusts the type.
 *
 * @param source - JSON text, or the value that it was parsed into. Text gives issues a line and
 *   column; at most 2,000,000 characters.
 * @throws {DefinitionError} With every issue found, each with its path (`scales.0.items.2`).
 */
export function parseMeasure(source: unknown): Measure {
  return checked(Measure, source, contradictions);
}

/**
 * Checks what a page sent.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path (`answers.q3`).
 */
export function parseSubmission(source: unknown): Submission {
  return checked(Submission, source);
}
