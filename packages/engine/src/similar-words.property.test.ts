import { expect } from 'chai';
import fc from 'fast-check';

import { sharedBeginnings, similarWords } from './similar-words.js';

/** Few letters, so that many words are near one another. */
const word = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 9 })
  .map((letters) => letters.join(''));

/**
 * The distance by its definition, with no table and no short cut: the fewest single letters left
 * out, put in, replaced, or swapped with their neighbour, where no letter is touched twice.
 */
function distance(a: string, b: string, known = new Map<string, number>()): number {
  if (a === '' || b === '') return a.length + b.length;
  const key = `${a} ${b}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const ways = [
    distance(a.slice(1), b, known) + 1,
    distance(a, b.slice(1), known) + 1,
    distance(a.slice(1), b.slice(1), known) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    ways.push(distance(a.slice(2), b.slice(2), known) + 1);
  }
  const least = Math.min(...ways);
  known.set(key, least);
  return least;
}

const beginnings = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));

function similar(words: readonly string[], typed: string, most: number, isOpen: boolean) {
  const found: [string, number][] = [];
  similarWords(words, sharedBeginnings(words), typed, most, isOpen, (place, away) => {
    found.push([words[place]!, away]);
  });
  return found;
}

describe('similarWords', () => {
  const setting = [
    fc.uniqueArray(word, { maxLength: 30 }).map((words) => words.sort()),
    word,
    fc.integer({ min: 0, max: 3 }),
  ] as const;

  it('finds the words within a distance, all of them and no other', () => {
    fc.assert(
      fc.property(...setting, (words, typed, most) => {
        const expected = words
          .map((each): [string, number] => [each, distance(each, typed)])
          .filter(([, away]) => away <= most);
        expect(similar(words, typed, most, false)).to.deep.equal(expected);
      }),
    );
  });

  it('finds the words of which some beginning is within a distance, while somebody types', () => {
    fc.assert(
      fc.property(...setting, (words, typed, most) => {
        const nearest = (each: string) =>
          Math.min(...beginnings(each).map((start) => distance(start, typed)));
        const expected = words
          .map((each): [string, number] => [each, nearest(each)])
          .filter(([, away]) => away <= most);
        expect(similar(words, typed, most, true)).to.deep.equal(expected);
      }),
    );
  });

  for (const [typed, meant, away] of [
    ['jospeh', 'joseph', 1],
    ['elizebeth', 'elizabeth', 1],
    ['ca', 'abc', 3], // no letter is touched twice, or it would be 2
    ['a', 'a', 0],
  ] as const) {
    it(`counts ${away} from “${typed}” to “${meant}”`, () => {
      expect(similar([meant], typed, 9, false)).to.deep.equal([[meant, away]]);
    });
  }

  it('compares the first 40 letters of words that are longer', () => {
    const long = 'a'.repeat(60);
    expect(similar([long, `${long}b`], `${'a'.repeat(40)}c`, 0, false)).to.have.length(2);
  });
});
