// Written by `npm run locales` from xliff/uk.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s2392a81858b6706d: str`Докладніше – ${0}: ${1}`,
  s2a8ebddbbbcf7fd1: str`Показано слів: ${0}`,
  s622a45f62931cc2b: `Знайти слово`,
  sa1ec3f14c6a68d81: `Тут немає такого слова. Спробуйте написати його інакше.`,
  sedbf998ffd7d7c43: `Інші назви:`,
};
