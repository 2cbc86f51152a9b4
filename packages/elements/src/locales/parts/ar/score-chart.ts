// Written by `npm run locales` from xliff/ar.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s0022c22ff7ea1246: str`من \u2068${0}\u2069 إلى \u2068${1}\u2069. الأقل = صعوبات أقل.`,
  s0137f0d643cea8db: `الدرجات التائية. الأقل = صعوبات أقل.`,
  s08216aefd27f9966: `الدرجات التائية. الأعلى = الأمور أفضل.`,
  s4ffb958e232f8bd1: `تعذّر تحميل الدرجات التائية. الرجاء إعادة تحميل الصفحة.`,
  s5c69bdf37deb4a6c: `لا درجات تائية: لا تتضمن هذه الصفحة معايير لهذا الاستبيان.`,
  seca45b994f9717b3: str`من \u2068${0}\u2069 إلى \u2068${1}\u2069. الأعلى = الأمور أفضل.`,
};
