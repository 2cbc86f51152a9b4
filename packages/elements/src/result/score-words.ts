import { wording } from '@cairnkit/engine/item.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import type { Score } from '@cairnkit/engine/score.js';
import { msg, str } from '@lit/localize';

import { shown } from '../internal/shown.js';
import { isLeftOut, itemsOf, missing, unusable, type Reading } from './reading.js';

/** A score with its range, and the band by its authors' name: `13 of 27, moderate`. */
export function scoreLine(scale: Scale, score: Score): string {
  const { value, prorated, band, range, t, tShown } = score;
  if (value === null) return msg('No score');
  const { min, max } = range ?? scale.range; // its own where an item did not apply
  const parts = [
    min === 0
      ? msg(str`${shown(value)} of ${max}`)
      : msg(str`${shown(value)} (from ${min} to ${max})`),
    typeof t === 'number' ? msg(str`T-score ${tShown}`) : undefined,
    band,
    prorated
      ? scale.missing.as === 'zero'
        ? msg('missing answers counted as 0')
        : msg('missing answers filled with the mean')
      : undefined,
  ];
  return parts.filter(Boolean).join(', ');
}

/** Why there is no score, no band or a smaller range, or other bands; often nothing. */
export function remark(reading: Reading, scale: Scale): string {
  const score = reading.result.scores[scale.id]!;
  const { why, range } = score;
  if (range) return msg('Without what does not apply.');
  if (!why) return [noT(reading, score), bandRemark(reading, scale)].filter(Boolean).join(' ');
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

/** Where others have a T-score and this one has none; why none has one, the page says once. */
function noT({ result }: Reading, { t }: Score): string {
  return t === null && result.norm ? msg('The norms have no T-score for it.') : '';
}

/** Where there is a score: why it has no band, and what other bandings that are certain call it. */
function bandRemark({ result, beside }: Reading, { id, bandSets }: Scale): string {
  const { prorated, band, bands, t } = result.scores[id]!;
  const ofT = typeof t === 'number' ? (beside?.bandSets ?? []) : [];
  const [first, ...others] = [...ofT, ...bandSets]; // the first is beside the score
  const isOpen = prorated && first !== undefined && band === undefined;
  const named = others
    .filter((set) => bands?.[set.id] !== undefined)
    .map((set) => `${set.title ?? set.id.replaceAll('-', ' ')}: ${bands![set.id]}`);
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
export function answerLine(reading: Reading, id: string): string {
  const { measure, answers } = reading;
  const item = measure.items.find((each) => each.id === id)!;
  const answer = answers[id];
  const declined = isLeftOut(item, answers) ? msg('does not apply') : msg('not answered');
  const given = typeof answer === 'number' ? wording(item, answer) : declined;
  return `${question(reading, id)} – ${given}`;
}

/** Number and words of an item; the number alone where no licence lets us show the words. */
export function question({ measure }: Reading, id: string): string {
  const index = measure.items.findIndex((item) => item.id === id);
  const { text } = measure.items[index]!;
  return text ? `${index + 1}. ${text}` : msg(str`Question ${index + 1}`);
}

/** That some answers could not be used, and to which questions; never the answers themselves. */
export function unusedLine(reading: Reading): string {
  const line = msg('Some answers are not ones that the form allows, and were not used.');
  const numbers = unusable(reading);
  return numbers.length > 0 ? `${line} ${msg(str`Questions: ${numbers.join(', ')}.`)}` : line;
}
