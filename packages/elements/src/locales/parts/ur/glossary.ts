// Written by `npm run locales` from xliff/ur.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s2392a81858b6706d: str`\u2068${0}\u2069 کے بارے میں مزید: \u2068${1}\u2069`,
  s2a8ebddbbbcf7fd1: str`دکھائے گئے الفاظ: \u2068${0}\u2069`,
  s622a45f62931cc2b: `لفظ تلاش کریں`,
  sa1ec3f14c6a68d81: `یہاں ایسا کوئی لفظ نہیں ہے۔ دوسرے ہجے لکھ کر دیکھیں۔`,
  sedbf998ffd7d7c43: `دوسرے نام:`,
};
