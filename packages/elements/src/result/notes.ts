import { wording } from '@cairnkit/engine/item.js';
import type { Measure, Scale } from '@cairnkit/engine/measure.js';
import type { Result } from '@cairnkit/engine/result.js';
import type { Score } from '@cairnkit/engine/score.js';
import type { Answers } from '@cairnkit/engine/session.js';
import { msg, str } from '@lit/localize';

/** Everything that a practitioner is told about one set of answers. */
export interface Reading {
  readonly measure: Measure;
  readonly answers: Answers;
  readonly result: Result;
  /** When the answers were given, if the host knows. */
  readonly at: Date | undefined;
}

/** A score with its range, and the band by its authors' name: `13 of 27, moderate`. */
export function scoreLine({ range }: Scale, { value, prorated, band }: Score): string {
  if (value === null) return msg('No score');
  const parts = [
    range.min === 0
      ? msg(str`${value} of ${range.max}`)
      : msg(str`${value} (from ${range.min} to ${range.max})`),
    band,
    prorated ? msg('missing answers filled with the mean') : undefined,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Why there is no score, or `undefined` when there is one. */
export function whyLine({ why, answered, items }: Score): string | undefined {
  switch (why) {
    case 'too-many-missing':
      return msg(str`${items - answered} of ${items} answers are missing.`);
    case 'answer-not-allowed':
      return msg('An answer is not one that the form allows.');
    case undefined:
      return undefined;
  }
}

/** Which way is better, in words. */
export function directionLine({ direction }: Scale): string {
  return direction === 'higher-is-worse'
    ? msg('Higher scores mean more difficulty.')
    : msg('Higher scores mean things are better.');
}

/** Number, words and answer of an item: `9. Thoughts that … – Several days`. */
export function answerLine({ measure, answers }: Reading, id: string): string {
  const index = measure.items.findIndex((item) => item.id === id);
  const item = measure.items[index]!;
  const answer = answers[id];
  const given = typeof answer === 'number' ? wording(item, answer) : msg('not answered');
  return `${index + 1}. ${item.text} – ${given}`;
}

/** Ids of the items that count towards a scale and were not answered. */
export function missing({ measure, answers }: Reading): readonly string[] {
  const counted = new Set(measure.scales.flatMap(({ items }) => items));
  return [...counted].filter((id) => typeof answers[id] !== 'number');
}

/** A date in words, in the page's language where the browser knows it. */
export function day(at: Date, lang: string): string {
  const format: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
  try {
    return new Intl.DateTimeFormat(lang.replace('_', '-'), format).format(at);
  } catch {
    return new Intl.DateTimeFormat('en-GB', format).format(at); // pages say lang="en_GB", and worse
  }
}

/** The reading as plain text, for a record system that takes no more than that. */
export function notes(reading: Reading, lang: string): string {
  const { measure, result, at } = reading;
  const line = (scale: Scale) => {
    const score = result.scores[scale.id]!;
    return [`${scale.title}: ${scoreLine(scale, score)}.`, whyLine(score)]
      .filter(Boolean)
      .join(' ');
  };
  const list = (title: string, ids: readonly string[]) =>
    ids.length > 0 ? [title, ...ids.map((id) => `  ${answerLine(reading, id)}`)] : [];

  return [
    [`${measure.short} (${measure.title})`, ...(at ? [day(at, lang)] : [])].join(', '),
    ...measure.scales.map(line),
    ...list(msg('Answers to follow up:'), [...new Set(result.flags.map(({ item }) => item))]),
    ...list(msg('Not answered:'), missing(reading)),
    msg(str`Scored as ${result.measure}.`),
  ].join('\n');
}
