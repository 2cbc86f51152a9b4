import { sharedBeginnings, similarWords } from './similar-words.js';

/**
 * How the names of schools are read, and what people type for them: `St. Mary’s C of E` and `saint
 * marys church of england` are the same words.
 */

/** Letters that do not come apart into a letter and its accent. */
const whole: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
]);

/** Said in several words or in letters. */
const churchOfEngland = /\b(?:c of e|c e|ce|coe|c of england|church of england)\b/g;
const catholic = /\b(?:roman catholic|r c|rc)\b/g;

const sameWord: ReadonlyMap<string, string> = new Map([
  ['saint', 'st'],
  ['saints', 'sts'],
  ['ss', 'sts'],
  ['mount', 'mt'],
  ['jnr', 'junior'],
  ['schools', 'school'],
  ['infants', 'infant'],
  ['juniors', 'junior'],
]);

/** What somebody may be about to type who means a word: these are found by each of them. */
const otherForms: ReadonlyMap<string, readonly string[]> = new Map([
  ['st', ['saint']],
  ['sts', ['saints', 'ss']],
  ['mt', ['mount']],
  ['junior', ['jnr']],
  ['infant', ['infants']],
  ['cofe', ['c', 'ce', 'church', 'of', 'e', 'england']],
  ['catholic', ['r', 'c', 'rc', 'roman']],
]);

/** Too common to tell schools apart; they need not be there, but what has them comes first. */
const common = new Set(
  (
    'school academy college primary secondary junior infant nursery high middle community ' +
    'voluntary aided controlled foundation free and the of at in on for'
  ).split(' '),
);
const sorted = [...common].sort();
const shared = sharedBeginnings(sorted);

/** In lower case, without accents and apostrophes, and with one space between words. */
function plain(text: string): string {
  const letters = /[^ -~]/.test(text) ? withoutAccents(text) : text.toLowerCase();
  return letters.replace(/['`]/g, '').replace(/[&+]/g, ' and ').replace(separators, ' ');
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’‘´ʼ]/gu, '')
    .replace(/[æœøłđß]/g, (letter) => whole.get(letter)!);
}

const separators = /[^\p{L}\p{N}]+/gu;

/** The words of a name or of what was typed, in their order, each in its usual form. */
export function schoolWords(text: string): readonly string[] {
  const line = plain(text).replace(churchOfEngland, 'cofe').replace(catholic, 'catholic');
  const words: string[] = [];
  for (const word of line.split(' ')) {
    if (word !== '') words.push(sameWord.get(word) ?? word);
  }
  return words;
}

/** Other words by which a word is found. */
export function formsOf(word: string): readonly string[] {
  return otherForms.get(word) ?? [];
}

/**
 * Whether a school may be meant although it does not have this word.
 *
 * @param isOpen - It may be only the beginning: `prim`.
 */
export function isCommon(word: string, isOpen: boolean): boolean {
  if (common.has(word)) return true;
  let isNear = false;
  // Misspelt, as `primery`, it tells no more; but `hugh` is not `high`.
  const most = word.length < 5 ? 0 : 1;
  similarWords(sorted, shared, word, most, isOpen && word.length > 2, () => (isNear = true));
  return isNear;
}
