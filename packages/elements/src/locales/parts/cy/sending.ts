// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0757c852269d405d: `Byddan nhw’n cael eu hanfon pan fydd y rhyngrwyd yn gweithio eto. Cadwch y dudalen hon ar agor, neu dewch yn ôl iddi ar y ddyfais hon.`,
  s38a7272d0d1f46a3: `Efallai eich bod chi wedi cael eich allgofnodi. Mewngofnodwch eto mewn tab arall, yna dewch yn ôl i’r dudalen hon a dewis “Anfon nawr”.`,
  s5a059d18edeb77f0: `Anfon fy atebion`,
  s6460374ff90302ff: `Anfon nawr`,
  s66424f65a99ea0a7: `Maen nhw yma o hyd. Dewiswch “Ceisiwch eto” i’w hanfon unwaith eto.`,
  s6827b6de6ecfa27a: `Dydyn ni ddim yn gwybod a wnaeth eich atebion gyrraedd`,
  s6984dc01dcd52933: `Dileu’r copi sydd wedi’i gadw`,
  s8f497d9cad4acba8: `Dydy eich atebion ddim wedi’u hanfon`,
  s977f5b7afc954d8c: `Maen nhw yma o hyd. Aeth rhywbeth o’i le. Arhoswch funud, yna dewiswch “Ceisiwch eto”.`,
  s9b5ad2701a6ed41b: `Maen nhw yma o hyd. Gwiriwch eich cysylltiad â’r rhyngrwyd, yna dewiswch “Ceisiwch eto”.`,
  sa7e34a22352be6f9: `Maen nhw yma o hyd, ond dydy’r dudalen hon ddim wedi’i gosod i’w hanfon. Dywedwch wrth y person a’i rhoddodd i chi.`,
  sbb79c0ecc0471807: `Mae’r copi oedd wedi’i gadw wedi’i ddileu o’r ddyfais hon.`,
  sbd022f71be89b469: `Maen nhw yma o hyd, ond chawson nhw ddim eu derbyn. Efallai na fydd ceisio eto yn helpu. Argraffwch nhw neu cadwch gopi, a dywedwch wrth y person a roddodd y dudalen hon i chi.`,
  sc56d38fd506d594f: `Yn anfon eich atebion…`,
  scd1dd6ff53d0d01a: `Ceisiwch eto`,
  sdcfba21d936e7cae: `Mae eich atebion wedi’u cadw ar y ddyfais hon, yn aros i gael eu hanfon`,
  se14622c0754f1139: `Mae eich atebion wedi’u hanfon`,
  se70785a75760bdb0: `Maen nhw yma o hyd. Efallai eich bod chi wedi cael eich allgofnodi. Mewngofnodwch eto mewn tab arall, yna dewch yn ôl i’r dudalen hon a dewis “Ceisiwch eto”.`,
  sffbd1f87d07037e4: str`Os nad oes modd eu hanfon erbyn ${0}, byddan nhw’n cael eu dileu o’r ddyfais hon.`,
};
