// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0a4e7d6096107f54: str`Cel ${0}`,
  s6f895e8ea028b222: `Od 0, jeszcze nie zaczęty, do 10, w pełni osiągnięty.`,
  s8889cc954f0a3996: str`${0}: ${1}.`,
};
