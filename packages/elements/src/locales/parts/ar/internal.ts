// Written by `npm run locales` from xliff/ar.xlf.
// Draft: needs review by a speaker.

import { str } from '@lit/localize';

import type { LocaleModule } from '@lit/localize';

export const templates: LocaleModule['templates'] = {
  'cairn-direction': `rtl`,
  'cairn-language': `ar`,
  s0311d102077a9bee: `صارم: دون تقريب`,
  s4e6f9ba33b80eea1: `NHS England (إنجلترا)`,
  s61dbd6203d2f036b: `هذا الجزء من الصفحة لا يعمل.`,
  s796ad607f9164d9e: str`رقم من \u2068${0}\u2069، ومعناه:`,
  s881f9c688dfcead1: str`إلى \u2068${0}\u2069، ومعناه:`,
  s956845cf577de94f: `خدمة NHS Talking Therapies`,
};
