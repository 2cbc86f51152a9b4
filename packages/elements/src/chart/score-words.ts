import type { SummaryWords } from '@cairnkit/engine/chart-words.js';
import { msg, str } from '@lit/localize';

import { dayInWords } from '../internal/day.js';
import { shown } from '../internal/shown.js';
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
