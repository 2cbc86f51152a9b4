// Written by `npm run locales` from xliff/ur.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  'cairn-direction': `rtl`,
  'cairn-language': `ur`,
  s0311d102077a9bee: `سخت: گول نہیں کیا گیا`,
  s4e6f9ba33b80eea1: `NHS England (انگلینڈ)`,
  s61dbd6203d2f036b: `صفحے کا یہ حصہ کام نہیں کر رہا۔`,
  s796ad607f9164d9e: str`\u2068${0}\u2069 سے ایک عدد، جس کا مطلب ہے:`,
  s881f9c688dfcead1: str`\u2068${0}\u2069 تک، جس کا مطلب ہے:`,
  s956845cf577de94f: `NHS Talking Therapies سروس`,
};
