import type { Scale } from '@cairnkit/engine/scale.js';
import { msg, str } from '@lit/localize';

import { dayInWords } from '../internal/day.js';
import { hasUnused, missing, toFollowUp, type Reading } from './reading.js';
import { answerLine, remark, scoreLine, unusedLine } from './score-words.js';

/** What a practitioner is told, as plain text, for a record system that takes no more than that. */
export function notes(reading: Reading): string {
  const { measure, result, at, beside } = reading;
  const list = (title: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${title}:`, ...ids.map((id) => `  ${answerLine(reading, id)}`)] : [];
  const all = measure.items.map(({ id }) => id);

  return [
    [`${measure.short} (${measure.title})`, ...(at ? [dayInWords(at)] : [])].join(', '),
    ...list(msg('Answers to follow up'), toFollowUp(reading)),
    ...measure.scales.map((scale) => line(reading, scale)),
    ...(hasUnused(reading) ? [unusedLine(reading)] : []),
    ...list(msg('Not answered'), missing(reading)),
    ...(measure.scales.length > 0 ? [] : list(msg('All answers'), all)),
    ...(beside?.remarks ?? []),
    result.norm
      ? msg(str`Scored as ${result.measure}, with the norms ${result.norm.id}.`)
      : msg(str`Scored as ${result.measure}.`),
  ].join('\n');
}

function line(reading: Reading, scale: Scale): string {
  const score = `${scale.title}: ${scoreLine(scale, reading.result.scores[scale.id]!)}.`;
  const parts = [score, remark(reading, scale), reading.beside?.changes[scale.id]];
  return parts.filter(Boolean).join(' ');
}
