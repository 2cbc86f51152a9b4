import { compared, type Node } from './compiled-condition.js';
import { notSure } from './outcome-kinds.js';
import {
  answeredBit,
  bitOf,
  firstCode,
  oldest,
  unsureBit,
  type Code,
  type Reader,
} from './service-answers.js';

/** More ways to tick a list than this cannot be looked through; see `cairn check`. */
export const mostClasses = 4096;

/**
 * Answers to a question, one for each way in which some comparisons can turn out. Two answers of one
 * class lead to the same, so that trying one of each is as good as trying all.
 *
 * Only what can really be answered: being sure and not sure at once cannot.
 */
export function classes(reader: Reader, nodes: readonly Node[]): readonly Code[] {
  const found = new Map<string, Code>();
  const add = (code: Code): void => {
    const key = nodes.map((node) => compared(node, code)).join('');
    if (!found.has(key)) found.set(key, code);
  };
  const { question, unsure } = reader;
  if (question.type === 'age') {
    const { from = 0, to = oldest } = question;
    for (let years = from; years <= to; years += 1) add(firstCode + years);
    if (question.notSure !== undefined) add(unsure);
  } else if (question.type !== 'choices') {
    for (let place = 0; place < question.options.length; place += 1) add(firstCode + place);
  } else {
    for (let place = 0; place < question.options.length; place += 1) {
      if (question.options[place]!.value === notSure) continue;
      const before = [...found.values()];
      add(answeredBit | bitOf(place));
      // Whatever was ticked before, with this one more.
      for (const code of before) if (found.size < mostClasses) add(code | bitOf(place));
    }
    if (question.none !== undefined) add(answeredBit);
    if (reader.codes.has(notSure)) add(answeredBit | unsureBit | reader.codes.get(notSure)!);
  }
  return [...found.values()];
}
