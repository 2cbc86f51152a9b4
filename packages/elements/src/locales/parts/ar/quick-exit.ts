// Written by `npm run locales` from xliff/ar.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s073ddf63abd2b41f: `انتهت مهلة الخروج من الصفحة.`,
  s0e6e1040c4fc9016: `يمكنك أيضًا الضغط على Shift أو Escape 3 مرات. هذا لا يحذف سجل التصفح.`,
  s44d6e34fc6570c0f: `Escape، اضغط 1 مرة أخرى للخروج.`,
  s765712a8d790f5de: `Shift، اضغط 1 مرة أخرى للخروج.`,
  s8be3cf68a3357e5e: `الخروج من هذه الصفحة`,
  s974f1d64a14cfb5a: str`Shift، عدد الضغطات المتبقية للخروج: \u2068${0}\u2069.`,
  sb59d68ed12d46377: `جارٍ التحميل`,
};
