// Written by `npm run locales` from xliff/ur.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0a4e7d6096107f54: str`مقصد \u2068${0}\u2069`,
  s6f895e8ea028b222: `0 (شروع نہیں ہوا) سے 10 (پوری طرح حاصل ہو گیا) تک۔`,
  s8889cc954f0a3996: str`\u2068${0}\u2069 (\u2068${1}\u2069)۔`,
};
