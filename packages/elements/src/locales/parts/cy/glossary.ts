// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s2392a81858b6706d: str`Mwy am ${0}: ${1}`,
  s2a8ebddbbbcf7fd1: str`Geiriau sy’n cael eu dangos: ${0}`,
  s622a45f62931cc2b: `Dod o hyd i air`,
  sa1ec3f14c6a68d81: `Dydy’r gair hwnnw ddim yma. Rhowch gynnig ar sillafiad arall.`,
  sedbf998ffd7d7c43: `Enwau eraill:`,
};
