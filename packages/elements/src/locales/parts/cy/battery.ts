// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0b45125d6dc82cc8: `Ie, ei gadael allan`,
  s17a0a9d864568271: `Wedi’u llenwi, ond heb eu hanfon at neb`,
  s193e2407555a0a15: `Mae eich atebion wedi’u hanfon.`,
  s1daf241c903f7ad4: `Wedi’u gadael allan`,
  s3f6a50401d5dfd76: `I athro neu athrawes ei llenwi`,
  s42dc59c1c23a88bf: `Bydd eich atebion i’r ffurflen hon yn cael eu dileu. Bydd y rhestr ar y diwedd yn dweud eich bod chi wedi’i gadael allan.`,
  s57ade424d57c6edf: `Wedi’u hanfon`,
  s58abba84928c40f6: `Nesaf:`,
  s612b67b3fd3e521a: `Does dim modd dangos y ffurflen hon ar hyn o bryd`,
  s6ac7a8f79049705a: `Doedd dim modd dangos y ffurflen honno`,
  s780a0955466203e8: `1 cwestiwn`,
  s839fa4650e4b9ac6: `Mae’r ffurflen honno wedi’i gwneud`,
  s930fc4e5a754a868: `Fe wnaethoch chi adael y ffurflen honno allan`,
  s9cc074fd08f0639b: `fe wnaethoch chi ddewis ei gadael allan`,
  sa17f83b361cb7d1e: str`Cwestiynau i gyd: ${0}`,
  saaeac8c3981068b4: str`Ffurflen ${0} o ${1}`,
  sae1c7f13b7c0c47f: `Dechrau`,
  saf63e17ee2983abb: `1 ffurflen i’w llenwi`,
  saf8b48e2ef4507bf: `Na, mynd yn ôl i’r ffurflen`,
  sb018cee99c145c73: `Mae hi yn y rhestr ar y diwedd.`,
  sb9e25dc9eca68d8a: `Does dim byd i’w lenwi y tro hwn`,
  sbbe33552559bd832: `Gadael y ffurflen hon allan`,
  sc57e70a4338c9d34: `I riant neu ofalwr ei llenwi`,
  sc67f5d96c4b04e8a: `Mynd ymlaen heb y ffurflen hon`,
  sc9b77745ae4e7287: str`${0} ffurflen i’w llenwi`,
  sccce0aac591e6a6e: `Chafodd dim ffurflen ei llenwi`,
  sd7f548a491f35968: `doedd dim modd ei dangos`,
  sdabd0eb8376e673b: `Does dim modd dangos y ffurflen hon. Wnaethoch chi ddim byd o’i le.`,
  sdeeba7e777d01e17: `Gadael y ffurflen hon allan?`,
  se0e9ad09e6bf6552: `I ymarferydd ei llenwi`,
};
