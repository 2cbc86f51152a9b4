// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0022c22ff7ea1246: str`Od ${0} do ${1}. Niżej = mniej trudności.`,
  s0137f0d643cea8db: `Wyniki T. Niżej = mniej trudności.`,
  s08216aefd27f9966: `Wyniki T. Wyżej = jest lepiej.`,
  s4ffb958e232f8bd1: `Nie udało się wczytać wyników T. Wczytaj stronę jeszcze raz.`,
  s5c69bdf37deb4a6c: `Brak wyników T: ta strona nie ma norm dla tego narzędzia.`,
  seca45b994f9717b3: str`Od ${0} do ${1}. Wyżej = jest lepiej.`,
};
