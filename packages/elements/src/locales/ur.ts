// Written by `npm run locales` from xliff/ur.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

import { templates as battery } from './parts/ur/battery.js';
import { templates as eligibility } from './parts/ur/eligibility.js';
import { templates as glossary } from './parts/ur/glossary.js';
import { templates as internal } from './parts/ur/internal.js';
import { templates as questionnaire } from './parts/ur/questionnaire.js';
import { templates as quickExit } from './parts/ur/quick-exit.js';
import { templates as result } from './parts/ur/result.js';
import { templates as schoolFinder } from './parts/ur/school-finder.js';
import { templates as term } from './parts/ur/term.js';
import { templates as urgentHelp } from './parts/ur/urgent-help.js';

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
