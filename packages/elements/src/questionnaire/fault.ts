import { personReference, personReferenceRule } from '@cairnkit/engine/person.js';

import type { Host } from './host.js';

/** What a page’s author has set that cannot be right; `undefined` when all is well. */
export function fault(host: Host): string | undefined {
  const { person, mode, age, name } = host;
  if (person && !personReference.test(person)) return `person ${personReferenceRule}`;
  if (!['pages', 'sheet', 'entry'].includes(mode)) return 'mode must be pages, sheet or entry';
  if (age !== undefined && !(age >= 0 && age <= 130)) return 'age must be 0 to 130, in years';
  if (name && !host.closest('form'))
    return 'name makes it a part of the form around it; there is none';
  return undefined;
}
