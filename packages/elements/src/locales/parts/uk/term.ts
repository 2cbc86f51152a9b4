// Written by `npm run locales` from xliff/uk.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s5e8250fb85d64c23: `Закрити`,
};
