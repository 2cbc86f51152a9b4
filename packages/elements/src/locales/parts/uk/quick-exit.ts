// Written by `npm run locales` from xliff/uk.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s073ddf63abd2b41f: `Час на вихід зі сторінки минув.`,
  s0e6e1040c4fc9016: `Можна також натиснути Shift або Escape 3 рази. Це не видаляє історію переглядів.`,
  s44d6e34fc6570c0f: `Escape, натисніть ще 1 раз, щоб вийти.`,
  s765712a8d790f5de: `Shift, натисніть ще 1 раз, щоб вийти.`,
  s8be3cf68a3357e5e: `Вийти з цієї сторінки`,
  s974f1d64a14cfb5a: str`Shift, натискань до виходу: ${0}.`,
  sb59d68ed12d46377: `Завантаження`,
};
