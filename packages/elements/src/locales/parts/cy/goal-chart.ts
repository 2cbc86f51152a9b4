// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0a4e7d6096107f54: str`Nod ${0}`,
  s6f895e8ea028b222: `O 0, heb ei ddechrau, i 10, wedi’i gyrraedd yn llwyr.`,
  s8889cc954f0a3996: str`${0} ar ${1}.`,
};
