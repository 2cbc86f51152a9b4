// Written by `npm run locales` from xliff/ur.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

import { templates as battery } from './parts/ur/battery.js';
import { templates as chart } from './parts/ur/chart.js';
import { templates as eligibility } from './parts/ur/eligibility.js';
import { templates as glossary } from './parts/ur/glossary.js';
import { templates as goalChart } from './parts/ur/goal-chart.js';
import { templates as goals } from './parts/ur/goals.js';
import { templates as internal } from './parts/ur/internal.js';
import { templates as questionnaire } from './parts/ur/questionnaire.js';
import { templates as quickExit } from './parts/ur/quick-exit.js';
import { templates as referral } from './parts/ur/referral.js';
import { templates as result } from './parts/ur/result.js';
import { templates as schoolFinder } from './parts/ur/school-finder.js';
import { templates as scoreChart } from './parts/ur/score-chart.js';
import { templates as sending } from './parts/ur/sending.js';
import { templates as term } from './parts/ur/term.js';
import { templates as urgentHelp } from './parts/ur/urgent-help.js';
import { templates as waiting } from './parts/ur/waiting.js';

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
