// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s08dc43b134e915be: `Wedi’i dileu o’r ddyfais hon.`,
  s0ac509970115cb5c: str`Mae ffurflen o ${0} yn aros i gael ei hanfon. Bydd hi’n cael ei hanfon pan fydd y dudalen hon ar agor a’r rhyngrwyd yn gweithio. Os bydd hynny’n cymryd tan ${1}, bydd hi’n cael ei dileu.`,
  s147f2e96da96aad9: str`Chawson ni erioed gadarnhad bod ffurflen o ${0} wedi’i hanfon. Mae wedi’i dileu o’r ddyfais hon. Os yw hi’n bwysig, llenwch hi eto.`,
  s18049b59dc390864: `Wedi’i dileu o’r ddyfais hon`,
  s2f97b63376dea70e: `Mae ffurflen a oedd yn aros ar y ddyfais hon wedi’i hanfon.`,
  s6ead281adf0d371d: `Yn anfon…`,
  s76d9a6d98e46cd5a: str`Chafodd ffurflen o ${0} ddim ei derbyn. Efallai na fydd ei hanfon eto yn helpu. Dywedwch wrth y person a roddodd y dudalen hon i chi. Bydd hi’n cael ei dileu erbyn ${1}.`,
  s7e2a594e4346759e: `Wedi’i chadw ar y ddyfais hon, heb ei hanfon`,
  s8213840a0f7d2644: `Na, ei chadw`,
  s8fcc8a2a163cd805: `Dileu’r ffurflen hon? Fyddwch chi ddim yn gallu ei chael yn ôl.`,
  s90b6cf8f596b1554: `Cuddio’r neges hon`,
  s93cbd05afc99d25a: `Wedi’i chadw ar y ddyfais hon, yn aros i gael ei hanfon`,
  sc91b5be754f48793: `Ei dileu`,
  sed82078cc47646a0: `Does dim cadarnhad eto ei bod wedi’i hanfon. Gwiriwch eich cysylltiad â’r rhyngrwyd.`,
  sf7ff6be1bafdf100: `Ie, ei dileu`,
};
