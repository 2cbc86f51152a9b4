import type { Goals } from '@cairnkit/engine/goals.js';
import { parseGoals } from '@cairnkit/engine/parse-goals.js';

import { read } from '../internal/load.js';

/**
 * Gets goals that are not at hand, or says all that is wrong with those that are.
 *
 * @param origin - A JSON script in the page, an address on the same site, or goals.
 * @param named - `origin` was meant as goals, not as an address.
 * @throws {DefinitionError} With every issue.
 * @throws {Error} When it is on another site, or cannot be fetched.
 */
export async function loadGoals(origin: unknown, named: boolean): Promise<Goals> {
  if (origin instanceof Element) return parseGoals(origin.textContent ?? '');
  if (typeof origin !== 'string') {
    return parseGoals(Array.isArray(origin) ? { kind: 'goals', goals: origin as unknown } : origin);
  }
  if (!named) return parseGoals(await read(origin));
  throw new Error(
    origin.startsWith('[object')
      ? 'an object arrived as text; set the goals property once the element is defined'
      : 'goals must be set as a property; an attribute would show them to every script',
  );
}
