// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s06bbd9d0eb63c85e: `Wybierz co najmniej jedną odpowiedź`,
  s08b05407b5565ca4: `albo`,
  s23caac3c21d5ee7f: `Wydrukuj tę stronę`,
  s2811579cf21fd031: `Wpisz wiek w pełnych latach`,
  s5e9bf7157db6d407: `Zacznij od nowa`,
  s5f2fb445ca264e12: str`Wpisz wiek w pełnych latach, od ${0} do ${1}`,
  s64ab91f1dfde19ff: `Warto też wiedzieć`,
  s6779d46b6c654400: `Twoje odpowiedzi zostają na tej stronie. Nie są zapisywane ani do nikogo wysyłane.`,
  s6bc2a928d3edbc7c: `To wskazówka, która powstała z Twoich odpowiedzi. To nie jest decyzja.`,
  s85aed41af24cfac1: `Twoje odpowiedzi`,
  s8b2d8ad312cb7b71: `Potrzebujesz pomocy teraz?`,
  s978af843841975b5: `Co znaleźliśmy`,
  sb4d61478d1c920ae: `Wybierz wszystko, co pasuje.`,
  sbc91d8ab3044998e: `Dlaczego o to pytamy`,
  sbf3d824acbd1cdb0: `Co możesz zrobić dalej`,
  sbf6e7245f2b263b7: `Podaj, która to szkoła, albo zaznacz, że nie wiesz na pewno`,
  sdb13e3f92b87f055: `Na podstawie tych odpowiedzi`,
  se105501218a8cca5: `W pełnych latach, na przykład 14.`,
  sf479b74097644c0f: `Zobacz swoje odpowiedzi albo zmień którąś`,
  sf546e015acc15f92: `Pomoc w innych miejscach`,
};
