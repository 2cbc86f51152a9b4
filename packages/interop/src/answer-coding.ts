import { wording } from '@cairnkit/engine/item.js';
import type { Item } from '@cairnkit/engine/measure.js';

import { extensions, type Coding } from './r4.js';
import type { ResponseAnswer } from './r4-resources.js';

/**
 * An option of a measure, in a Questionnaire and in a response alike: its code is the number printed
 * beside it, which `ordinalValue` says once more for whoever adds up.
 */
export function answerCoding(item: Item, value: number): Coding {
  const display = wording(item, value);
  return {
    extension: [{ url: extensions.ordinalValue, valueDecimal: value }],
    code: String(value),
    display: display === String(value) ? undefined : display,
  };
}

/** An answer to an item that it allows: an option, or a number of a rating. */
export function responseAnswer(item: Item, value: number): ResponseAnswer {
  if (item.type === 'choice') return { valueCoding: answerCoding(item, value) };
  return item.step === undefined ? { valueInteger: value } : { valueDecimal: value };
}
