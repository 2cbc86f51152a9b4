// Written by `npm run locales` from xliff/uk.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0a4e7d6096107f54: str`Ціль ${0}`,
  s6f895e8ea028b222: `Від 0 (ще не почато) до 10 (пройдено весь шлях).`,
  s8889cc954f0a3996: str`${0} (${1}).`,
};
