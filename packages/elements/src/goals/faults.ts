import { personReference, personReferenceRule } from '@cairnkit/engine/person.js';
import { respondents } from '@cairnkit/engine/respondents.js';

import type { Host } from './view.js';

/**
 * What a page's author has set that cannot be right; `undefined` when all is well.
 *
 * @param whose - Whose goals they are, as the goals say.
 */
export function fault(host: Host, whose: string | undefined): string | undefined {
  const { person, mode, by, sessionNumber } = host;
  if (person && !personReference.test(person)) return `person ${personReferenceRule}`;
  if (person && whose !== undefined && whose !== person) {
    return 'person must be whose goals they are';
  }
  if (!['agree', 'rate', 'both'].includes(mode)) return 'mode must be agree, rate or both';
  if (!respondents.includes(by)) return `by must be one of ${respondents.join(', ')}`;
  const isNumber = Number.isInteger(sessionNumber) && sessionNumber! >= 1 && sessionNumber! <= 9999;
  if (sessionNumber !== undefined && sessionNumber !== null && !isNumber) {
    return 'session-number must be a whole number from 1 to 9999';
  }
  return undefined;
}
