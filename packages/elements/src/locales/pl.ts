// Written by `npm run locales` from xliff/pl.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

import { templates as battery } from './parts/pl/battery.js';
import { templates as chart } from './parts/pl/chart.js';
import { templates as eligibility } from './parts/pl/eligibility.js';
import { templates as glossary } from './parts/pl/glossary.js';
import { templates as goalChart } from './parts/pl/goal-chart.js';
import { templates as goals } from './parts/pl/goals.js';
import { templates as internal } from './parts/pl/internal.js';
import { templates as questionnaire } from './parts/pl/questionnaire.js';
import { templates as quickExit } from './parts/pl/quick-exit.js';
import { templates as referral } from './parts/pl/referral.js';
import { templates as result } from './parts/pl/result.js';
import { templates as schoolFinder } from './parts/pl/school-finder.js';
import { templates as scoreChart } from './parts/pl/score-chart.js';
import { templates as sending } from './parts/pl/sending.js';
import { templates as term } from './parts/pl/term.js';
import { templates as urgentHelp } from './parts/pl/urgent-help.js';
import { templates as waiting } from './parts/pl/waiting.js';

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
