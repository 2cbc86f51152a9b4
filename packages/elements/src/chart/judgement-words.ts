import type { Unit } from '@cairnkit/engine/change.js';
import type {
  CutOffToTell,
  JudgementWords,
  LevelWords,
  ThresholdToTell,
} from '@cairnkit/engine/chart-words.js';
import { msg, str } from '@lit/localize';

import { authority } from '../internal/authority.js';
import { shown } from '../internal/shown.js';
import { respondentWords } from './people-words.js';
import { of } from './summary-words.js';

/** On the drawing, for practitioners. */
export const levelWords: LevelWords = {
  noRoom: () => msg('no room to show a bigger change'),
  cutOff: ({ from, direction }) =>
    direction === 'higher-is-worse'
      ? msg(str`caseness: ${shown(from)} or more`)
      : msg(str`caseness: ${shown(from)} or less`),
};

/** How certain a change is: told to practitioners alone, and never that it is proven. */
export const judgementWords: JudgementWords = {
  number: shown,
  respondent: respondentWords,
  bigger: (direction, threshold) =>
    direction === 'better'
      ? msg(
          str`This is a bigger change for the better than chance alone usually explains (${orMore(threshold)}).`,
        )
      : msg(
          str`This is a bigger change for the worse than chance alone usually explains (${orMore(threshold)}).`,
        ),
  onlyOnce: (threshold) =>
    msg(
      str`The last score has moved that far, but not the one before it: see whether the next one does, too (${orMore(threshold)}).`,
    ),
  upsAndDowns: ({ threshold, unit, scheme }) =>
    msg(
      str`This could be ordinary ups and downs (less than ${points(threshold, unit)}, ${authority(scheme)}).`,
    ),
  notJudged: (scheme) =>
    msg(
      str`Not judged: no threshold for a reliable change of this score is published (${authority(scheme)}).`,
    ),
  noRoomFrom: (from, direction) =>
    direction === 'better'
      ? msg(str`From ${from}, the scale has no room to show a bigger change for the better.`)
      : msg(str`From ${from}, the scale has no room to show a bigger change for the worse.`),
  inBand: (band, who) => of(who, msg(str`The last score is in the band “${band}”.`)),
  caseness: (isFirst, isLast, cutOff) => `${caseness(isFirst, isLast)} (${cutOffWords(cutOff)}).`,
  meanOfGoals: (count, change, who) => of(who, meanOfGoals(count, change)),
};

function caseness(isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast) return msg('The first and the last score are in the range of caseness');
  if (isFirst) return msg('The first score is in the range of caseness, the last is not');
  if (isLast) return msg('The last score is in the range of caseness, the first is not');
  return msg('Neither the first nor the last score is in the range of caseness');
}

/** `10 or more, NHS Talking Therapies` */
function cutOffWords({ from, scheme, direction }: CutOffToTell): string {
  const who = authority(scheme);
  return direction === 'higher-is-worse'
    ? msg(str`${shown(from)} or more, ${who}`)
    : msg(str`${shown(from)} or less, ${who}`);
}

function meanOfGoals(count: number, change: number): string {
  if (change === 0) return msg(str`On average, ${count} goals did not move.`);
  const by = points(Math.round(Math.abs(change) * 10) / 10, 'points');
  return change > 0
    ? msg(str`On average, ${count} goals moved up by ${by}.`)
    : msg(str`On average, ${count} goals moved down by ${by}.`);
}

/** `3 points or more, NHS England` */
function orMore({ threshold, scheme, unit }: ThresholdToTell): string {
  return msg(str`${points(threshold, unit)} or more, ${authority(scheme)}`);
}

function points(count: number, unit: Unit): string {
  if (unit === 't') return msg(str`${shown(count)} T-score points`);
  return count === 1 ? msg('1 point') : msg(str`${shown(count)} points`);
}
