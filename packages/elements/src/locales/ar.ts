// Written by `npm run locales` from xliff/ar.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

import { templates as battery } from './parts/ar/battery.js';
import { templates as eligibility } from './parts/ar/eligibility.js';
import { templates as glossary } from './parts/ar/glossary.js';
import { templates as internal } from './parts/ar/internal.js';
import { templates as questionnaire } from './parts/ar/questionnaire.js';
import { templates as quickExit } from './parts/ar/quick-exit.js';
import { templates as result } from './parts/ar/result.js';
import { templates as schoolFinder } from './parts/ar/school-finder.js';
import { templates as term } from './parts/ar/term.js';
import { templates as urgentHelp } from './parts/ar/urgent-help.js';

export const templates: LocaleModule['templates'] = {
  ...battery,
  ...eligibility,
  ...glossary,
  ...internal,
  ...questionnaire,
  ...quickExit,
  ...result,
  ...schoolFinder,
  ...term,
  ...urgentHelp,
};
