// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0be4a2fbb4729504: `Gofynnwch i aelod o staff yr ysgol. Gallan nhw gael gwybod, a’ch helpu chi yn y cyfamser.`,
  s13cd2ecc98ce5e2e: str`Mae’r tîm yn bwriadu dechrau ar ${0}.`,
  s14d443745ce8ae2c: `Mae’r tîm yn paratoi i weithio gyda’r ysgol hon.`,
  s187675296951e3c2: str`Fe ddaethon ni o hyd i ${0} ysgol.`,
  s26973d9e263dbbab: str`Yn dangos ${0} o ${1} ysgol. Teipiwch fwy i ddod o hyd i’ch un chi.`,
  s32961c20da7fdfc7: `Dydy fy ysgol i ddim ar y rhestr`,
  s37fdc52b854c96da: `Siaradwch ag athro neu athrawes, neu oedolyn arall rydych chi’n ymddiried ynddo. Gallan nhw gael gwybod gyda chi.`,
  s3fd7fe20038af99f: str`Dyddiad y rhestr hon o ysgolion: ${0}.`,
  s42ded05acf7d9c42: `Newid yr ysgol`,
  s44b638caed33d86c: `Ysgrifennwch ei henw a’i thref.`,
  s4b16030d9e019cd3: `Ddaethon ni ddim o hyd i unrhyw ysgol. Gwiriwch y sillafu, neu rhowch gynnig ar y dref neu’r cod post.`,
  s4be41ed97a90a4a6: `Fe ddaethon ni o hyd i 1 ysgol.`,
  s4ff691e1a68453d6: `Does dim rhaid i chi wybod pa ysgol yw hi.`,
  s612a81ed44da38c2: `Dydyn ni ddim yn gwybod a yw’r tîm yn gweithio gyda’ch ysgol chi.`,
  s64090e3efcd724b4: str`Mae’r ysgol yn cymryd rhan gydag ysgolion eraill: ${0}.`,
  s70d0dc4228f0d339: `Gofynnwch i aelod o staff yr ysgol sut y gall y tîm helpu.`,
  s80c8176a4ca1183a: `Mae ffyrdd eraill o gael help. Siaradwch ag oedolyn rydych chi’n ymddiried ynddo yn yr ysgol, neu â meddyg teulu.`,
  s9c97b1254689144e: `Ysgolion`,
  saafa6c2bfc69c0f8: `Dydy’r tîm ddim yn gweithio gyda’r ysgol hon eto.`,
  sb3e6b25e6dc7418f: `Dydw i ddim yn siŵr pa ysgol`,
  sc2e685ce040b2844: `Pa ysgol yw hi?`,
  sce73130e6c55e952: `Teipiwch lythrennau cyntaf ei henw, neu ei thref neu ei chod post.`,
  sd007e8f9e10354ce: `Gallwch chi gael help cyn hynny. Siaradwch ag oedolyn rydych chi’n ymddiried ynddo yn yr ysgol, neu â meddyg teulu.`,
  sd2a7206e191ae559: `Efallai nad yw’r tîm yn gweithio gyda’ch ysgol chi eto. Dydy’r ysgol ddim ar y rhestr.`,
  seca8cc5066d670ad: `Mae’r tîm yn gweithio gyda’r ysgol hon.`,
};
