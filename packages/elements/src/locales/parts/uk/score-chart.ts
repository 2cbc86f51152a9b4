// Written by `npm run locales` from xliff/uk.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0022c22ff7ea1246: str`Від ${0} до ${1}. Нижче = менше труднощів.`,
  s0137f0d643cea8db: `T-бали. Нижче = менше труднощів.`,
  s08216aefd27f9966: `T-бали. Вище = справи кращі.`,
  s4ffb958e232f8bd1: `Не вдалося завантажити T-бали. Завантажте сторінку ще раз.`,
  s5c69bdf37deb4a6c: `T-балів немає: на цій сторінці немає норм для цього опитувальника.`,
  seca45b994f9717b3: str`Від ${0} до ${1}. Вище = справи кращі.`,
};
