// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0757c852269d405d: `Zostaną wysłane, gdy internet znów zacznie działać. Nie zamykaj tej strony albo wróć na nią na tym urządzeniu.`,
  s38a7272d0d1f46a3: `Możliwe, że nastąpiło wylogowanie. Zaloguj się ponownie w innej karcie, a potem wróć na tę stronę i wybierz „Wyślij teraz”.`,
  s5a059d18edeb77f0: `Wyślij moje odpowiedzi`,
  s6460374ff90302ff: `Wyślij teraz`,
  s66424f65a99ea0a7: `Nadal tu są. Wybierz „Spróbuj ponownie”, aby wysłać je jeszcze raz.`,
  s6827b6de6ecfa27a: `Nie wiemy, czy Twoje odpowiedzi dotarły`,
  s6984dc01dcd52933: `Usuń zapisaną kopię`,
  s8f497d9cad4acba8: `Twoje odpowiedzi nie zostały wysłane`,
  s977f5b7afc954d8c: `Nadal tu są. Coś poszło nie tak. Odczekaj minutę, a potem wybierz „Spróbuj ponownie”.`,
  s9b5ad2701a6ed41b: `Nadal tu są. Sprawdź połączenie z internetem, a potem wybierz „Spróbuj ponownie”.`,
  sa7e34a22352be6f9: `Nadal tu są, ale ta strona nie jest ustawiona tak, żeby je wysłać. Powiedz o tym osobie, od której ją masz.`,
  sbb79c0ecc0471807: `Zapisana kopia została usunięta z tego urządzenia.`,
  sbd022f71be89b469: `Nadal tu są, ale nie zostały przyjęte. Ponowna próba może nie pomóc. Wydrukuj je albo zapisz kopię i powiedz o tym osobie, od której masz tę stronę.`,
  sc56d38fd506d594f: `Wysyłanie odpowiedzi…`,
  scd1dd6ff53d0d01a: `Spróbuj ponownie`,
  sdcfba21d936e7cae: `Twoje odpowiedzi są zapisane na tym urządzeniu i czekają na wysłanie`,
  se14622c0754f1139: `Twoje odpowiedzi zostały wysłane`,
  se70785a75760bdb0: `Nadal tu są. Możliwe, że nastąpiło wylogowanie. Zaloguj się ponownie w innej karcie, a potem wróć na tę stronę i wybierz „Spróbuj ponownie”.`,
  sffbd1f87d07037e4: str`Jeśli nie da się ich wysłać do ${0}, zostaną usunięte z tego urządzenia.`,
};
