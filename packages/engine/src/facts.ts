import type { Question } from './service.js';
import { bitOf, oldest, unanswered, unsureBit, type Code, type Reader } from './service-answers.js';

/** Answers in the person’s words: “Age: 14”. Those that were not given say nothing. */
export function facts(
  readers: readonly Reader[],
  /** Which, as bits by question. */
  which: number,
  codes: readonly Code[],
): readonly string[] {
  const found: string[] = [];
  for (let q = 0; q < readers.length; q += 1) {
    const code = codes[q]!;
    if ((which & (1 << q)) === 0 || code === unanswered) continue;
    const { question } = readers[q]!;
    if (question.type === 'choices') {
      tellList(question, code, found);
      continue;
    }
    const words = wordsOf(question)[code];
    if (words !== undefined) found.push(words);
  }
  return found;
}

const known = new WeakMap<Question, readonly (string | undefined)[]>();

/** Of every answer that is no list, by code. */
function wordsOf(
  question: Exclude<Question, { type: 'choices' }>,
): readonly (string | undefined)[] {
  let words = known.get(question);
  if (!words) {
    words = worded(question);
    known.set(question, words);
  }
  return words;
}

function worded(question: Exclude<Question, { type: 'choices' }>): (string | undefined)[] {
  const words: (string | undefined)[] = [undefined, undefined];
  if (question.type !== 'age') {
    for (const { text, fact } of question.options) words.push(fact ?? `${question.short}: ${text}`);
    return words;
  }
  if (question.notSure !== undefined) words[1] = `${question.short}: ${question.notSure}`;
  for (let years = 0; years <= oldest; years += 1) words.push(`${question.short}: ${years}`);
  return words;
}

function tellList(
  { options, short, none }: Extract<Question, { type: 'choices' }>,
  code: Code,
  found: string[],
): void {
  let listed = '';
  for (let place = 0; place < options.length; place += 1) {
    if ((code & bitOf(place)) === 0) continue;
    const { text, fact } = options[place]!;
    if (fact !== undefined) found.push(fact);
    else listed += listed === '' ? text : `, ${text}`;
  }
  if (listed !== '') found.push(`${short}: ${listed}`);
  else if (code < bitOf(0) && (code & unsureBit) === 0 && none) found.push(`${short}: ${none}`);
}
