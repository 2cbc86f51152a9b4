// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s2392a81858b6706d: str`Więcej – ${0}: ${1}`,
  s2a8ebddbbbcf7fd1: str`Pokazane słowa: ${0}`,
  s622a45f62931cc2b: `Znajdź słowo`,
  sa1ec3f14c6a68d81: `Nie ma tu takiego słowa. Spróbuj zapisać je inaczej.`,
  sedbf998ffd7d7c43: `Inne nazwy:`,
};
