import { isCommon, schoolWords } from './school-words.js';

/** One thing that was typed: a word, a postcode or a URN; often it may be one or another. */
export interface Part {
  readonly word?: string;
  /** More letters may follow. */
  readonly isOpen: boolean;
  /** The beginning of a postcode, without its space. */
  readonly postcode?: string;
  /** How many characters come before the space, where one was typed. */
  readonly outward?: number;
  readonly urn?: number;
  /** A school without it is not meant. */
  readonly isNeeded: boolean;
}

/** Nobody’s school has a longer name; a text that was pasted by mistake may be. */
const mostCharacters = 200;
const mostParts = 16;

const outward = /^[a-z]{1,2}\d[a-z\d]?$/;
const inward = /^\d[a-z]{0,2}$/;
const unspaced = /^[a-z]{1,2}\d[a-z\d]?(?:\d[a-z]{0,2})?$/;
const area = /^[a-z]{1,2}$/;
const urn = /^\d{6}$/;

/** Reads what was typed. Empty where there is no letter and no digit in it. */
export function partsOf(typed: string): readonly Part[] {
  const text = typed.slice(0, mostCharacters);
  const words = schoolWords(text);
  const isOpen = /[\p{L}\p{M}\p{N}'’]$/u.test(text);
  const parts: Part[] = [];
  for (let i = 0; i < words.length && parts.length < mostParts; i += 1) {
    const [word, next] = [words[i]!, words[i + 1]];
    if (next !== undefined && outward.test(word) && inward.test(next)) {
      const postcode = word + next;
      parts.push({ postcode, outward: word.length, isOpen: true, isNeeded: true });
      i += 1;
      continue;
    }
    const isLast = isOpen && i === words.length - 1;
    parts.push({
      word,
      isOpen: isLast,
      ...(unspaced.test(word) || (isLast && area.test(word)) ? { postcode: word } : {}),
      ...(urn.test(word) ? { urn: Number(word) } : {}),
      isNeeded: !isCommon(word, isLast),
    });
  }
  if (parts.some(({ isNeeded }) => isNeeded)) return parts;
  return parts.map((part) => ({ ...part, isNeeded: true }));
}
