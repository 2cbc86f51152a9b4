// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s06bbd9d0eb63c85e: `Dewiswch o leiaf un ateb`,
  s08b05407b5565ca4: `neu`,
  s23caac3c21d5ee7f: `Argraffu’r dudalen hon`,
  s2811579cf21fd031: `Rhowch yr oed mewn blynyddoedd cyfan`,
  s5e9bf7157db6d407: `Dechrau eto`,
  s5f2fb445ca264e12: str`Rhowch yr oed mewn blynyddoedd cyfan, o ${0} i ${1}`,
  s64ab91f1dfde19ff: `Da gwybod hefyd`,
  s6779d46b6c654400: `Mae eich atebion yn aros ar y dudalen hon. Dydyn nhw ddim yn cael eu cadw, nac yn cael eu hanfon at neb.`,
  s6bc2a928d3edbc7c: `Canllaw yw hwn, wedi’i wneud o’ch atebion chi. Nid penderfyniad yw hwn.`,
  s85aed41af24cfac1: `Eich atebion`,
  s8b2d8ad312cb7b71: `Angen help nawr?`,
  s978af843841975b5: `Beth ddaethon ni o hyd iddo`,
  sb4d61478d1c920ae: `Dewiswch bob un sy’n berthnasol.`,
  sbc91d8ab3044998e: `Pam rydyn ni’n gofyn`,
  sbf3d824acbd1cdb0: `Beth allwch chi ei wneud nesaf`,
  sbf6e7245f2b263b7: `Dywedwch pa ysgol yw hi, neu nad ydych chi’n siŵr`,
  sdb13e3f92b87f055: `Oherwydd i chi ddweud`,
  se105501218a8cca5: `Mewn blynyddoedd cyfan, er enghraifft 14.`,
  sf479b74097644c0f: `Gweld eich atebion, neu newid un`,
  sf546e015acc15f92: `Gwasanaethau mewn lleoedd eraill`,
};
