// Written by `npm run locales` from xliff/ur.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  s073ddf63abd2b41f: `صفحے سے نکلنے کا وقت ختم ہو گیا۔`,
  s0e6e1040c4fc9016: `آپ Shift یا Escape 3 بار بھی دبا سکتے ہیں۔ اس سے آپ کی براؤزنگ ہسٹری نہیں مٹتی۔`,
  s44d6e34fc6570c0f: `Escape، نکلنے کے لیے 1 بار اور دبائیں۔`,
  s765712a8d790f5de: `Shift، نکلنے کے لیے 1 بار اور دبائیں۔`,
  s8be3cf68a3357e5e: `اس صفحے سے نکلیں`,
  s974f1d64a14cfb5a: str`Shift، نکلنے کے لیے \u2068${0}\u2069 بار اور دبائیں۔`,
  sb59d68ed12d46377: `لوڈ ہو رہا ہے`,
};
