import { personReference, personReferenceRule } from '@cairnkit/engine/person.js';

import type { Host } from './host.js';

/** What a page’s author has set that cannot be right; `undefined` when all is well. */
export function fault({ person, mode, age }: Host): string | undefined {
  if (person && !personReference.test(person)) return `person ${personReferenceRule}`;
  if (!['pages', 'sheet', 'entry'].includes(mode)) return 'mode must be pages, sheet or entry';
  if (age !== undefined && !(age >= 0 && age <= 130)) return 'age must be 0 to 130, in years';
  return undefined;
}
