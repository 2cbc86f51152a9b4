// Written by `npm run locales` from xliff/ar.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0a4e7d6096107f54: str`الهدف \u2068${0}\u2069`,
  s6f895e8ea028b222: `من 0 (لم يبدأ) إلى 10 (تحقق بالكامل).`,
  s8889cc954f0a3996: str`\u2068${0}\u2069 في \u2068${1}\u2069.`,
};
