// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0be4a2fbb4729504: `Zapytaj kogoś z pracowników szkoły. Ta osoba może to sprawdzić, a w tym czasie Ci pomóc.`,
  s13cd2ecc98ce5e2e: str`Zespół planuje zacząć ${0}.`,
  s14d443745ce8ae2c: `Zespół przygotowuje się do współpracy z tą szkołą.`,
  s187675296951e3c2: str`Znalezione szkoły: ${0}.`,
  s26973d9e263dbbab: str`Pokazane szkoły: ${0} z ${1}. Wpisz więcej, aby znaleźć swoją.`,
  s32961c20da7fdfc7: `Mojej szkoły nie ma na liście`,
  s37fdc52b854c96da: `Porozmawiaj z nauczycielem, nauczycielką lub inną dorosłą osobą, której ufasz. Ta osoba może to sprawdzić razem z Tobą.`,
  s3fd7fe20038af99f: str`Data tej listy szkół: ${0}.`,
  s42ded05acf7d9c42: `Zmień szkołę`,
  s44b638caed33d86c: `Wpisz nazwę i miasto szkoły.`,
  s4b16030d9e019cd3: `Nie znaleziono żadnej szkoły. Sprawdź pisownię albo wpisz miasto lub kod pocztowy.`,
  s4be41ed97a90a4a6: `Znaleziono 1 szkołę.`,
  s4ff691e1a68453d6: `Nie musisz wiedzieć, która to szkoła.`,
  s612a81ed44da38c2: `Nie wiemy, czy zespół współpracuje z Twoją szkołą.`,
  s64090e3efcd724b4: str`Szkoła bierze udział razem z innymi: ${0}.`,
  s70d0dc4228f0d339: `Zapytaj kogoś z pracowników szkoły, jak zespół może pomóc.`,
  s80c8176a4ca1183a: `Są inne sposoby, by uzyskać pomoc. Porozmawiaj z kimś dorosłym w szkole, komu ufasz, albo z lekarzem rodzinnym (GP).`,
  s9c97b1254689144e: `Szkoły`,
  saafa6c2bfc69c0f8: `Zespół jeszcze nie współpracuje z tą szkołą.`,
  sb3e6b25e6dc7418f: `Nie wiem na pewno, która to szkoła`,
  sc2e685ce040b2844: `Która to szkoła?`,
  sce73130e6c55e952: `Wpisz pierwsze litery nazwy albo miasto lub kod pocztowy szkoły.`,
  sd007e8f9e10354ce: `Pomoc możesz dostać wcześniej. Porozmawiaj z kimś dorosłym w szkole, komu ufasz, albo z lekarzem rodzinnym (GP).`,
  sd2a7206e191ae559: `Możliwe, że zespół jeszcze nie współpracuje z Twoją szkołą. Nie ma jej na liście.`,
  seca8cc5066d670ad: `Zespół współpracuje z tą szkołą.`,
};
