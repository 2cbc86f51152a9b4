// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnBatteryTag } from './tags/battery.js';
import type { CairnEligibilityTag } from './tags/eligibility.js';
import type { CairnGlossaryTag } from './tags/glossary.js';
import type { CairnGoalChartTag } from './tags/goal-chart.js';
import type { CairnGoalsTag } from './tags/goals.js';
import type { CairnQuestionnaireTag } from './tags/questionnaire.js';
import type { CairnQuickExitTag } from './tags/quick-exit.js';
import type { CairnReferralTag } from './tags/referral.js';
import type { CairnResultTag } from './tags/result.js';
import type { CairnSchoolFinderTag } from './tags/school-finder.js';
import type { CairnScoreChartTag } from './tags/score-chart.js';
import type { CairnTermTag } from './tags/term.js';
import type { CairnUrgentHelpTag } from './tags/urgent-help.js';
import type { CairnWaitingTag } from './tags/waiting.js';
/** Each tag: its class, which properties may be set, under which attributes, and its events. */
export interface CairnTags {
  'cairn-battery': CairnBatteryTag;
  'cairn-eligibility': CairnEligibilityTag;
  'cairn-glossary': CairnGlossaryTag;
  'cairn-goal-chart': CairnGoalChartTag;
  'cairn-goals': CairnGoalsTag;
  'cairn-questionnaire': CairnQuestionnaireTag;
  'cairn-quick-exit': CairnQuickExitTag;
  'cairn-referral': CairnReferralTag;
  'cairn-result': CairnResultTag;
  'cairn-school-finder': CairnSchoolFinderTag;
  'cairn-score-chart': CairnScoreChartTag;
  'cairn-term': CairnTermTag;
  'cairn-urgent-help': CairnUrgentHelpTag;
  'cairn-waiting': CairnWaitingTag;
}
