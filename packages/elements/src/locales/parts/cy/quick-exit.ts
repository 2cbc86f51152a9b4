// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s073ddf63abd2b41f: `Mae’r amser i adael y dudalen wedi dod i ben.`,
  s0e6e1040c4fc9016: `Gallwch chi hefyd bwyso Shift neu Escape 3 gwaith. Dydy hyn ddim yn dileu eich hanes pori.`,
  s44d6e34fc6570c0f: `Escape, pwyswch 1 waith eto i adael.`,
  s765712a8d790f5de: `Shift, pwyswch 1 waith eto i adael.`,
  s8be3cf68a3357e5e: `Gadael y dudalen hon`,
  s974f1d64a14cfb5a: str`Shift, pwyswch ${0} gwaith eto i adael.`,
  sb59d68ed12d46377: `Yn llwytho`,
};
