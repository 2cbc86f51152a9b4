// Written by `npm run locales` from xliff/ar.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

import { templates as battery } from './parts/ar/battery.js';
import { templates as chart } from './parts/ar/chart.js';
import { templates as eligibility } from './parts/ar/eligibility.js';
import { templates as glossary } from './parts/ar/glossary.js';
import { templates as goalChart } from './parts/ar/goal-chart.js';
import { templates as goals } from './parts/ar/goals.js';
import { templates as internal } from './parts/ar/internal.js';
import { templates as questionnaire } from './parts/ar/questionnaire.js';
import { templates as quickExit } from './parts/ar/quick-exit.js';
import { templates as referral } from './parts/ar/referral.js';
import { templates as result } from './parts/ar/result.js';
import { templates as schoolFinder } from './parts/ar/school-finder.js';
import { templates as scoreChart } from './parts/ar/score-chart.js';
import { templates as sending } from './parts/ar/sending.js';
import { templates as term } from './parts/ar/term.js';
import { templates as urgentHelp } from './parts/ar/urgent-help.js';
import { templates as waiting } from './parts/ar/waiting.js';

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
