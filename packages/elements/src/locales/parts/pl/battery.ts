// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0b45125d6dc82cc8: `Tak, pomiń go`,
  s17a0a9d864568271: `Wypełnione, ale do nikogo nie wysłane`,
  s193e2407555a0a15: `Twoje odpowiedzi zostały wysłane.`,
  s1daf241c903f7ad4: `Pominięte`,
  s3f6a50401d5dfd76: `Wypełnia nauczyciel lub nauczycielka`,
  s42dc59c1c23a88bf: `Twoje odpowiedzi w tym formularzu zostaną usunięte. Lista na końcu pokaże, że został pominięty.`,
  s57ade424d57c6edf: `Wysłane`,
  s58abba84928c40f6: `Następny formularz:`,
  s612b67b3fd3e521a: `W tej chwili nie można pokazać tego formularza`,
  s6ac7a8f79049705a: `Nie udało się pokazać tego formularza`,
  s780a0955466203e8: `1 pytanie`,
  s839fa4650e4b9ac6: `Ten formularz jest gotowy`,
  s930fc4e5a754a868: `Ten formularz został pominięty`,
  s9cc074fd08f0639b: `pominięty z Twojego wyboru`,
  sa17f83b361cb7d1e: str`Pytań razem: ${0}`,
  saaeac8c3981068b4: str`Formularz ${0} z ${1}`,
  sae1c7f13b7c0c47f: `Zacznij`,
  saf63e17ee2983abb: `1 formularz do wypełnienia`,
  saf8b48e2ef4507bf: `Nie, wróć do formularza`,
  sb018cee99c145c73: `Jest na liście na końcu.`,
  sb9e25dc9eca68d8a: `Tym razem nie ma nic do wypełnienia`,
  sbbe33552559bd832: `Pomiń ten formularz`,
  sc57e70a4338c9d34: `Wypełnia rodzic lub opiekun`,
  sc67f5d96c4b04e8a: `Przejdź dalej bez tego formularza`,
  sc9b77745ae4e7287: str`Formularze do wypełnienia: ${0}`,
  sccce0aac591e6a6e: `Nie wypełniono żadnego formularza`,
  sd7f548a491f35968: `nie udało się go pokazać`,
  sdabd0eb8376e673b: `Nie można pokazać tego formularza. To nie Twoja wina.`,
  sdeeba7e777d01e17: `Pominąć ten formularz?`,
  se0e9ad09e6bf6552: `Wypełnia specjalista lub specjalistka`,
};
