// Written by `npm run locales` from xliff/uk.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  'cairn-direction': `ltr`,
  'cairn-language': `uk`,
  s0311d102077a9bee: `суворий: без округлення`,
  s4e6f9ba33b80eea1: `NHS England (Англія)`,
  s61dbd6203d2f036b: `Ця частина сторінки не працює.`,
  s796ad607f9164d9e: str`Число від ${0}, що означає:`,
  s881f9c688dfcead1: str`До ${0}, що означає:`,
  s956845cf577de94f: `служба NHS Talking Therapies`,
};
