// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s08dc43b134e915be: `Usunięto z tego urządzenia.`,
  s0ac509970115cb5c: str`Formularz z ${0} czeka na wysłanie. Zostanie wysłany, gdy ta strona będzie otwarta, a internet będzie działać. Jeśli nie uda się to do ${1}, zostanie usunięty.`,
  s147f2e96da96aad9: str`Wysłanie formularza z ${0} nie zostało potwierdzone. Formularz został usunięty z tego urządzenia. Jeśli jest ważny, wypełnij go jeszcze raz.`,
  s18049b59dc390864: `Usunięto z tego urządzenia`,
  s2f97b63376dea70e: `Formularz, który czekał na tym urządzeniu, został wysłany.`,
  s6ead281adf0d371d: `Wysyłanie…`,
  s76d9a6d98e46cd5a: str`Formularz z ${0} nie został przyjęty. Ponowne wysłanie może nie pomóc. Powiedz o tym osobie, od której masz tę stronę. Formularz zostanie usunięty najpóźniej ${1}.`,
  s7e2a594e4346759e: `Zapisano na tym urządzeniu, nie wysłano`,
  s8213840a0f7d2644: `Nie, zostaw go`,
  s8fcc8a2a163cd805: `Usunąć ten formularz? Nie będzie można go odzyskać.`,
  s90b6cf8f596b1554: `Ukryj tę wiadomość`,
  s93cbd05afc99d25a: `Zapisano na tym urządzeniu, czeka na wysłanie`,
  sc91b5be754f48793: `Usuń go`,
  sed82078cc47646a0: `Nie ma jeszcze potwierdzenia wysłania. Sprawdź połączenie z internetem.`,
  sf7ff6be1bafdf100: `Tak, usuń go`,
};
