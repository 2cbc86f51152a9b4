// Written by `npm run locales` from xliff/ur.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0022c22ff7ea1246: str`\u2068${0}\u2069 سے \u2068${1}\u2069 تک۔ کم = کم مشکلات۔`,
  s0137f0d643cea8db: `T سکور۔ کم = کم مشکلات۔`,
  s08216aefd27f9966: `T سکور۔ زیادہ = حالات بہتر۔`,
  s4ffb958e232f8bd1: `T سکور لوڈ نہیں ہو سکے۔ صفحہ دوبارہ لوڈ کریں۔`,
  s5c69bdf37deb4a6c: `T سکور نہیں: اس صفحے پر اس سوالنامے کے معیارات نہیں ہیں۔`,
  seca45b994f9717b3: str`\u2068${0}\u2069 سے \u2068${1}\u2069 تک۔ زیادہ = حالات بہتر۔`,
};
