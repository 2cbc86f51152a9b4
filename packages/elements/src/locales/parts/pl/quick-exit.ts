// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s073ddf63abd2b41f: `Czas na opuszczenie strony minął.`,
  s0e6e1040c4fc9016: `Możesz też nacisnąć Shift lub Escape 3 razy. Nie usuwa to historii przeglądania.`,
  s44d6e34fc6570c0f: `Escape, naciśnij jeszcze 1 raz, aby wyjść.`,
  s765712a8d790f5de: `Shift, naciśnij jeszcze 1 raz, aby wyjść.`,
  s8be3cf68a3357e5e: `Opuść tę stronę`,
  s974f1d64a14cfb5a: str`Shift, liczba naciśnięć do wyjścia: ${0}.`,
  sb59d68ed12d46377: `Wczytywanie`,
};
