import { checked } from './checked.js';
import { serviceContradictions } from './service-contradictions.js';
import { Service } from './service.js';

/**
 * Checks untrusted JSON and returns it as a service.
 *
 * What can only be seen by trying all answers, `analyse` finds.
 *
 * @param source - JSON text, or the value that it was parsed into.
 * @throws {DefinitionError} With every issue found, each with its path (`rules.2.when.question`).
 */
export function parseService(source: unknown): Service {
  return checked(Service, source, serviceContradictions);
}
