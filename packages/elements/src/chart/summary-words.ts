import type { Unit } from '@cairnkit/engine/change.js';
import type { Span, SummaryWords } from '@cairnkit/engine/chart-words.js';
import { msg, str } from '@lit/localize';

import { scoreWords } from './score-words.js';
import { spanWords } from './span-words.js';

/** The sentences above a chart: what moved. How certain that is, `judgement-words.ts` says. */
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
};

/** A sentence about one of several respondents. */
export const of = (who: string | undefined, sentence: string): string =>
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
