import type { Unit } from '@cairnkit/engine/change.js';
import type { Span, SummaryWords, ThresholdToTell } from '@cairnkit/engine/chart-words.js';
import { msg, str } from '@lit/localize';

import { authority } from '../internal/authority.js';
import { shown } from '../internal/shown.js';
import { cutOffWords, scoreWords } from './score-words.js';
import { spanWords } from './span-words.js';

/**
 * The sentences above a chart. They tell what moved; how certain that is, practitioners alone are
 * told, and never that it is proven.
 */
export const summaryWords: SummaryWords = {
  ...scoreWords,
  noScores: (subject) => msg(str`${subject}: no scores yet.`),
  oneScore: (subject, score, day) => msg(str`${subject}: one score so far, ${score} on ${day}.`),
  moved: ({ subject, from, to, over, unit }) =>
    msg(str`${subject} moved from ${inUnit(from, unit)} to ${to} ${overSpan(over)}.`),
  stayed: ({ subject, to, over, unit }) =>
    msg(str`${subject} stayed at ${inUnit(to, unit)} ${overSpan(over)}.`),
  isBack: ({ subject, to, unit }, way, turn) =>
    way === 'up'
      ? msg(str`${subject} is back at ${inUnit(to, unit)} after going up to ${turn}.`)
      : msg(str`${subject} is back at ${inUnit(to, unit)} after going down to ${turn}.`),
  notScoredCount: (count, who) => of(who, notScored(count)),
  madeUpCount: (count, who) => of(who, madeUp(count)),
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
      str`Only the last score has moved that far: see whether the next one does too (${orMore(threshold)}).`,
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

/** A sentence of one of several respondents. */
const of = (who: string | undefined, sentence: string): string =>
  who ? msg(str`${who}: ${sentence}`) : sentence;

function overSpan(span: Span): string {
  return span.count === 0 ? msg('within a day') : msg(str`over ${spanWords(span)}`);
}

function inUnit(score: string, unit: Unit): string {
  return unit === 't' ? msg(str`T-score ${score}`) : score;
}

function notScored(count: number): string {
  return count === 1
    ? msg('1 session was not scored.')
    : msg(str`${count} sessions were not scored.`);
}

function madeUp(count: number): string {
  return count === 1
    ? msg('In 1 score, missing answers were made up for.')
    : msg(str`In ${count} scores, missing answers were made up for.`);
}

function caseness(isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast)
    return msg('Both the first and the last score are in the range of caseness');
  if (isFirst) return msg('The first score is in the range of caseness, the last is not');
  if (isLast) return msg('The last score is in the range of caseness, the first is not');
  return msg('Neither the first nor the last score is in the range of caseness');
}

function meanOfGoals(count: number, change: number): string {
  if (change === 0) return msg(str`On average, ${count} goals did not move.`);
  const by = points(Math.abs(change), 'points');
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
