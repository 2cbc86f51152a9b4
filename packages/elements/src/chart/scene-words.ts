import type { SceneWords } from '@cairnkit/engine/chart-words.js';
import { msg, str } from '@lit/localize';

import { formatDay } from '../internal/day.js';
import { markWords } from './mark-words.js';
import { scoreWords } from './score-words.js';

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
