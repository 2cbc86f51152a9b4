// Written by `npm run locales` from xliff/uk.xlf.
// Draft: needs review by a speaker.

import type { LocaleModule } from '@lit/localize';

import { templates as battery } from './parts/uk/battery.js';
import { templates as chart } from './parts/uk/chart.js';
import { templates as eligibility } from './parts/uk/eligibility.js';
import { templates as glossary } from './parts/uk/glossary.js';
import { templates as goalChart } from './parts/uk/goal-chart.js';
import { templates as goals } from './parts/uk/goals.js';
import { templates as internal } from './parts/uk/internal.js';
import { templates as questionnaire } from './parts/uk/questionnaire.js';
import { templates as quickExit } from './parts/uk/quick-exit.js';
import { templates as referral } from './parts/uk/referral.js';
import { templates as result } from './parts/uk/result.js';
import { templates as schoolFinder } from './parts/uk/school-finder.js';
import { templates as scoreChart } from './parts/uk/score-chart.js';
import { templates as sending } from './parts/uk/sending.js';
import { templates as term } from './parts/uk/term.js';
import { templates as urgentHelp } from './parts/uk/urgent-help.js';
import { templates as waiting } from './parts/uk/waiting.js';

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
