// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  'cairn-direction': `ltr`,
  'cairn-language': `pl`,
  s0311d102077a9bee: `ścisły: bez zaokrąglania`,
  s4e6f9ba33b80eea1: `NHS England (Anglia)`,
  s61dbd6203d2f036b: `Ta część strony nie działa.`,
  s796ad607f9164d9e: str`Liczba od ${0}, co znaczy:`,
  s881f9c688dfcead1: str`Do ${0}, co znaczy:`,
  s956845cf577de94f: `NHS Talking Therapies (Anglia)`,
};
