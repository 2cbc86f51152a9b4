import { wording } from '@cairnkit/engine/item.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import { msg, str } from '@lit/localize';

/** Something to be read aloud, by a voice of its language. */
export interface Part {
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/**
 * What is read aloud of a question, in the order in which it stands on the page: the question, then
 * its answers. Of a rating, what the lowest and the highest number mean; nobody needs to hear the
 * numbers between. Never the answer that was given.
 *
 * @param page - Whether the instructions come first: once is enough.
 */
export function spoken(
  measure: Measure,
  item: Item,
  page: { readonly isFirst: boolean },
): readonly Part[] {
  const { lang, instructions, timeFrame } = measure;
  const own = (text: string): Part => ({ text, lang });
  return [
    ...(page.isFirst ? [own(instructions ?? timeFrame)] : []),
    own(item.text!), // there: a form is asked only with all of its words
    ...answers(item, own),
  ];
}

function answers(item: Item, own: (text: string) => Part): readonly Part[] {
  if (item.type === 'choice') return item.options.map(({ value }) => own(wording(item, value)));
  // Each in its own language: a Welsh voice for Welsh words, also on an English page.
  const lang = msg('en', { id: 'cairn-language' });
  const ours = (text: string): Part => ({ text, lang });
  const [lowest, highest] = item.ends!;
  return [
    ours(msg(str`A number from ${item.min}, meaning:`)),
    own(lowest),
    ours(msg(str`To ${item.max}, meaning:`)),
    own(highest),
  ];
}
