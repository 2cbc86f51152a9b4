import { fields, type SchoolIndex } from './school-index.js';
import type { Part } from './school-query.js';
import { similarWords } from './similar-words.js';

/** Told the place of a school and how well it fits; more than once, where it fits in several ways. */
export type Hit = (school: number, points: number) => void;

/** How well a word was met. */
const quality = {
  exactly: 10,
  begun: 8,
  beginning: 6,
  nearly: 5,
  roughly: 4,
  /** The letters of a postcode, which may as well begin a name. */
  barely: 1,
} as const;

/** By field: a name says more than a town. */
const weights = [10, 9, 8] as const;

/** For the first word of a name that was typed first. */
const firstWord = 5;

/** A beginning that nobody is about to finish has to say at least this much. */
const fewestLetters = 3;

/**
 * Finds the schools that one part of what was typed may mean.
 *
 * @param isLoose - Words may differ in a letter or two, and be written apart or together.
 */
export function match(
  index: SchoolIndex,
  parts: readonly Part[],
  at: number,
  isLoose: boolean,
  hit: Hit,
): void {
  const { word, isOpen, postcode, outward, urn } = parts[at]!;
  if (postcode !== undefined) matchPostcode(index, postcode, outward, hit);
  if (urn !== undefined)
    for (const school of index.byUrn.get(urn) ?? []) hit(school, quality.exactly * weights[0]);
  if (word === undefined) return;
  const isFirst = at === 0;
  matchBeginning(index, word, isOpen, isFirst, hit);
  if (!isLoose) return;
  const most = lettersOff(word);
  if (most > 0) {
    similarWords(index.words, index.shared, word, most, isOpen, (place, distance) => {
      tell(index, place, distance > 1 ? quality.roughly : quality.nearly, isFirst, hit);
    });
  }
  matchTogether(index, parts[at - 1], parts[at], hit);
  matchTogether(index, parts[at], parts[at + 1], hit);
  matchApart(index, word, hit);
}

/** Longer words have room for more mistakes; numbers have room for none. */
function lettersOff(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

function matchBeginning(
  index: SchoolIndex,
  word: string,
  isOpen: boolean,
  isFirst: boolean,
  hit: Hit,
): void {
  const { words } = index;
  let place = firstFrom(words, word);
  if (words[place] === word) {
    tell(index, place, quality.exactly, isFirst, hit);
    place += 1;
  }
  if (!isOpen && word.length < fewestLetters) return;
  const how = isOpen ? quality.begun : quality.beginning;
  for (; place < words.length && words[place]!.startsWith(word); place += 1) {
    tell(index, place, how, isFirst, hit);
  }
}

/** `Ash Grove`, where a school is called Ashgrove. */
function matchTogether(
  index: SchoolIndex,
  before: Part | undefined,
  after: Part | undefined,
  hit: Hit,
): void {
  if (before?.word === undefined || after?.word === undefined) return;
  const word = before.word + after.word;
  const { words } = index;
  for (let place = firstFrom(words, word); words[place]?.startsWith(word); place += 1) {
    if (!after.isOpen && words[place] !== word) return;
    tell(index, place, quality.nearly, false, hit);
  }
}

/** `Ashgrove`, where a school is called Ash Grove. */
function matchApart(index: SchoolIndex, word: string, hit: Hit): void {
  const { words, starts, posts } = index;
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const [start, end] = [word.slice(0, cut), word.slice(cut)];
    const [one, other] = [firstFrom(words, start), firstFrom(words, end)];
    if (words[one] !== start || words[other] !== end) continue;
    let o = starts[other]!;
    for (let p = starts[one]!; p < starts[one + 1]!; p += 1) {
      const school = posts[p]! >> 2;
      while (o < starts[other + 1]! && posts[o]! >> 2 < school) o += 1;
      if (o < starts[other + 1]! && posts[o]! >> 2 === school) {
        hit(school, quality.nearly * weights[posts[p]! & 3]!);
      }
    }
  }
}

function matchPostcode(
  { postcodes, atPostcode }: SchoolIndex,
  typed: string,
  outward: number | undefined,
  hit: Hit,
): void {
  for (let i = firstFrom(postcodes, typed); postcodes[i]?.startsWith(typed); i += 1) {
    const code = postcodes[i]!;
    const before = code.length - 3; // what stands after the space always has three characters
    if (outward !== undefined && outward !== before) continue;
    const isWhole = code === typed || typed.length === before;
    const how = isWhole ? quality.exactly : /\d/.test(typed) ? quality.begun : quality.barely;
    hit(atPostcode[i]!, how * weights[0]);
  }
}

function tell(
  { starts, posts, first }: SchoolIndex,
  place: number,
  how: number,
  isFirst: boolean,
  hit: Hit,
): void {
  const end = starts[place + 1]!;
  for (let p = starts[place]!; p < end; p += 1) {
    const school = posts[p]! >> 2;
    const field = posts[p]! & 3;
    const more = isFirst && field === fields.name && first[school] === place ? firstWord : 0;
    hit(school, how * weights[field]! + more);
  }
}

/** The place of the first text that does not come before a text. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
