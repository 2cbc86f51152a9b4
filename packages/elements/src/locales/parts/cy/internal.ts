// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  'cairn-direction': `ltr`,
  'cairn-language': `cy`,
  s0311d102077a9bee: `caeth: heb ei dalgrynnu`,
  s4e6f9ba33b80eea1: `GIG Lloegr (NHS England)`,
  s61dbd6203d2f036b: `Dydy’r rhan hon o’r dudalen ddim yn gweithio.`,
  s796ad607f9164d9e: str`Rhif o ${0}, sy’n golygu:`,
  s881f9c688dfcead1: str`I ${0}, sy’n golygu:`,
  s956845cf577de94f: `Therapïau Siarad y GIG (NHS Talking Therapies)`,
};
