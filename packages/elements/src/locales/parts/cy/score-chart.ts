// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0022c22ff7ea1246: str`O ${0} i ${1}. Is = llai o anawsterau.`,
  s0137f0d643cea8db: `Sgoriau T. Is = llai o anawsterau.`,
  s08216aefd27f9966: `Sgoriau T. Uwch = mae pethau’n well.`,
  s4ffb958e232f8bd1: `Doedd dim modd llwytho’r sgoriau T. Llwythwch y dudalen eto.`,
  s5c69bdf37deb4a6c: `Dim sgoriau T: does gan y dudalen hon ddim normau ar gyfer y mesur hwn.`,
  seca45b994f9717b3: str`O ${0} i ${1}. Uwch = mae pethau’n well.`,
};
