import type { SceneWords, SummaryWords } from '@cairnkit/engine/chart-words.js';
import { msg, str } from '@lit/localize';

import { dayInWords, formatDay } from '../internal/day.js';
import { shown } from '../internal/shown.js';
import { markWords } from './mark-words.js';
import { respondentWords, subjectWords } from './people-words.js';

/** Words for days, scores and people, which all of a chart uses. */
export const scoreWords: Pick<SummaryWords, 'number' | 'day' | 'score' | 'respondent' | 'subject'> =
  {
    number: shown,
    day: dayInWords,
    score: ({ score, range: { min, max }, unit }) => {
      if (unit === 't') return msg(str`T-score ${score}`);
      return min === 0
        ? msg(str`${score} out of ${max}`)
        : msg(str`${score} (from ${min} to ${max})`);
    },
    respondent: respondentWords,
    subject: subjectWords,
  };

const ticks = {
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
} as const;

/** Words on the drawing itself. */
export const sceneWords: SceneWords = {
  ...scoreWords,
  tick: (on, unit) => formatDay(on, ticks[unit]),
  mark: markWords,
  notScored: () => msg('not scored'),
  ordinary: (who) =>
    who
      ? msg(str`${who}: could be ordinary ups and downs`)
      : msg('could be ordinary ups and downs'),
};
