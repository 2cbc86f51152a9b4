// Written by `npm run locales` from xliff/cy.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

import { templates as battery } from './parts/cy/battery.js';
import { templates as chart } from './parts/cy/chart.js';
import { templates as eligibility } from './parts/cy/eligibility.js';
import { templates as glossary } from './parts/cy/glossary.js';
import { templates as goalChart } from './parts/cy/goal-chart.js';
import { templates as goals } from './parts/cy/goals.js';
import { templates as internal } from './parts/cy/internal.js';
import { templates as questionnaire } from './parts/cy/questionnaire.js';
import { templates as quickExit } from './parts/cy/quick-exit.js';
import { templates as referral } from './parts/cy/referral.js';
import { templates as result } from './parts/cy/result.js';
import { templates as schoolFinder } from './parts/cy/school-finder.js';
import { templates as scoreChart } from './parts/cy/score-chart.js';
import { templates as sending } from './parts/cy/sending.js';
import { templates as term } from './parts/cy/term.js';
import { templates as urgentHelp } from './parts/cy/urgent-help.js';
import { templates as waiting } from './parts/cy/waiting.js';

export const templates: LocaleModule['templates'] = {
  ...battery,
  ...chart,
  ...eligibility,
  ...glossary,
  ...goalChart,
  ...goals,
  ...internal,
  ...questionnaire,
  ...quickExit,
  ...referral,
  ...result,
  ...schoolFinder,
  ...scoreChart,
  ...sending,
  ...term,
  ...urgentHelp,
  ...waiting,
};
