import { wording } from '@cairnkit/engine/item.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Result } from '@cairnkit/engine/result.js';
import type { Scale } from '@cairnkit/engine/scale.js';
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
export function scoreLine(scale: Scale, { value, prorated, band, range }: Score): string {
  if (value === null) return msg('No score');
  const { min, max } = range ?? scale.range; // its own where an item did not apply
  const parts = [
    min === 0
      ? msg(str`${shown(value)} of ${max}`)
      : msg(str`${shown(value)} (from ${min} to ${max})`),
    band,
    prorated
      ? scale.missing.as === 'zero'
        ? msg('missing answers counted as 0')
        : msg('missing answers filled with the mean')
      : undefined,
  ];
  return parts.filter(Boolean).join(', ');
}

/** At most two decimals, as published tables have them. */
const shown = (value: number): string => String(Math.round(value * 100) / 100);

/** Why there is no score, no band or a smaller range, or other bands; often nothing. */
export function remark(reading: Reading, scale: Scale): string {
  const score = reading.result.scores[scale.id]!;
  const { why, range } = score;
  if (range) return msg('Without what does not apply.');
  if (!why) return bandRemark(scale, score);
  switch (why) {
    case 'too-many-missing': {
      // Some forms count what is missing in the whole form, not in each scale.
      const scales = scale.missing.within === 'measure' ? reading.measure.scales : [scale];
      const gone = missing(reading, scales).length;
      return msg(str`${gone} of ${itemsOf(reading, scales).length} answers are missing.`);
    }
    case 'answer-not-allowed':
      return msg('An answer is not one that the form allows.');
    case 'part-not-scored':
      return msg('One of the scores that it adds up is missing.');
  }
}

/** Where there is a score: why it has no band, and what other bandings that are certain call it. */
function bandRemark({ bandSets }: Scale, { prorated, band, bands }: Score): string {
  const isOpen = prorated && bandSets.length > 0 && band === undefined;
  const named = bandSets
    .slice(1)
    .filter(({ id }) => bands?.[id] !== undefined)
    .map(({ id }) => `${id.replaceAll('-', ' ')}: ${bands![id]}`);
  return [
    isOpen ? msg('Because of missing answers, it could be in more than one band.') : '',
    named.length > 0 ? msg(str`Other bands – ${named.join('; ')}.`) : '',
  ]
    .filter(Boolean)
    .join(' ');
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
  const declined = isLeftOut(item, answers) ? msg('does not apply') : msg('not answered');
  const given = typeof answer === 'number' ? wording(item, answer) : declined;
  // Scores need no wording, so a practitioner may see them without a licence to show the questions.
  const asked = item.text ? `${index + 1}. ${item.text}` : msg(str`Question ${index + 1}`);
  return `${asked} – ${given}`;
}

/** Ids of the items whose answer raises a flag, each once. */
export function toFollowUp({ result }: Reading): readonly string[] {
  return [...new Set(result.flags.map(({ item }) => item))];
}

/** Ids of the items of some scales that were not answered, though they apply; usually of all scales. */
export function missing(reading: Reading, scales = reading.measure.scales): readonly string[] {
  const { answers, result } = reading;
  if (result.complete) return []; // what the form tells this person to leave out is not missing
  return itemsOf(reading, scales)
    .filter((item) => typeof answers[item.id] !== 'number' && !isLeftOut(item, answers))
    .map(({ id }) => id);
}

const itemsOf = ({ measure }: Reading, scales: readonly Scale[]): readonly Item[] =>
  measure.items.filter(({ id }) => scales.some(({ items }) => items.includes(id)));

const isLeftOut = ({ id, mayNotApply }: Item, answers: Answers): boolean =>
  !!mayNotApply && answers[id] === null;

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
  const line = (scale: Scale) =>
    `${scale.title}: ${scoreLine(scale, result.scores[scale.id]!)}. ${remark(reading, scale)}`.trim();
  const list = (title: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${title}:`, ...ids.map((id) => `  ${answerLine(reading, id)}`)] : [];
  const all = measure.items.map(({ id }) => id);

  return [
    [`${measure.short} (${measure.title})`, ...(at ? [day(at, lang)] : [])].join(', '),
    ...measure.scales.map(line),
    ...list(msg('Answers to follow up'), toFollowUp(reading)),
    ...list(msg('Not answered'), missing(reading)),
    ...(measure.scales.length > 0 ? [] : list(msg('All answers'), all)),
    msg(str`Scored as ${result.measure}.`),
  ].join('\n');
}
