// Written by `npm run locales` from xliff/ar.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s2392a81858b6706d: str`المزيد عن \u2068${0}\u2069: \u2068${1}\u2069`,
  s2a8ebddbbbcf7fd1: str`عدد الكلمات المعروضة: \u2068${0}\u2069`,
  s622a45f62931cc2b: `البحث عن كلمة`,
  sa1ec3f14c6a68d81: `لا توجد كلمة كهذه هنا. جرّب كتابتها بطريقة أخرى.`,
  sedbf998ffd7d7c43: `أسماء أخرى:`,
};
