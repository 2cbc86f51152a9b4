// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

import { templates as battery } from './parts/pl/battery.js';
import { templates as eligibility } from './parts/pl/eligibility.js';
import { templates as glossary } from './parts/pl/glossary.js';
import { templates as internal } from './parts/pl/internal.js';
import { templates as questionnaire } from './parts/pl/questionnaire.js';
import { templates as quickExit } from './parts/pl/quick-exit.js';
import { templates as result } from './parts/pl/result.js';
import { templates as schoolFinder } from './parts/pl/school-finder.js';
import { templates as term } from './parts/pl/term.js';
import { templates as urgentHelp } from './parts/pl/urgent-help.js';

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
