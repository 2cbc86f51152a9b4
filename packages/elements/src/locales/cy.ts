// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

import { templates as battery } from './parts/cy/battery.js';
import { templates as eligibility } from './parts/cy/eligibility.js';
import { templates as glossary } from './parts/cy/glossary.js';
import { templates as internal } from './parts/cy/internal.js';
import { templates as questionnaire } from './parts/cy/questionnaire.js';
import { templates as quickExit } from './parts/cy/quick-exit.js';
import { templates as result } from './parts/cy/result.js';
import { templates as schoolFinder } from './parts/cy/school-finder.js';
import { templates as term } from './parts/cy/term.js';
import { templates as urgentHelp } from './parts/cy/urgent-help.js';

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
