/**
 * Words that differ from another in a few letters: one too many, one missing, one in the place of
 * another, or two neighbours swapped, each counted once (optimal string alignment).
 */

/** Longer words are compared up to here. */
const longest = 40;

/** How many letters each word shares with the one before it, from their beginning. */
export function sharedBeginnings(words: readonly string[]): Uint8Array {
  const shared = new Uint8Array(words.length);
  for (let i = 1; i < words.length; i += 1) {
    const [before, word] = [words[i - 1]!, words[i]!];
    const most = Math.min(before.length, word.length, longest);
    let same = 0;
    while (same < most && before.charCodeAt(same) === word.charCodeAt(same)) same += 1;
    shared[i] = same;
  }
  return shared;
}

/**
 * Finds the words that are at most `most` letters away from what was typed.
 *
 * Goes through the words as through a tree: what two share at the beginning is compared once, and
 * where a beginning is too far off, every word that begins so is passed over.
 *
 * @param words - In the order of their UTF-16 units, as `sort()` leaves them.
 * @param shared - Of these words, from `sharedBeginnings`.
 * @param typed - At most 40 letters count.
 * @param isOpen - More may follow: then the beginning of a word is enough.
 * @param found - Told the place and the distance of each, in the order of the words.
 */
export function similarWords(
  words: readonly string[],
  shared: Uint8Array,
  typed: string,
  most: number,
  isOpen: boolean,
  found: (place: number, distance: number) => void,
): void {
  const wanted = typed.slice(0, longest);
  const table = distances(wanted);
  // Of every depth so far, how near the word comes to what was typed, wherever it is cut.
  const nearest = new Uint8Array(longest + 1).fill(wanted.length, 0, 1);
  const width = wanted.length + 1;

  for (let i = 0, depth = 0; i < words.length;) {
    const word = words[i]!;
    const length = Math.min(word.length, longest);
    depth = Math.min(depth, shared[i]!);
    let isNear = true;
    while (isNear && depth < length) {
      depth += 1;
      isNear = nextRow(table, wanted, word, depth) <= most;
      nearest[depth] = Math.min(nearest[depth - 1]!, table[depth * width + wanted.length]!);
    }
    const whole = depth === length ? table[depth * width + wanted.length]! : Infinity;
    const distance = isOpen ? nearest[depth]! : whole;
    do {
      if (distance <= most) found(i, distance);
      i += 1;
      // Too far off: whatever else begins like this comes to the same.
    } while (!isNear && i < words.length && shared[i]! >= depth);
  }
}

/** A row for each number of letters of a word, a column for each of what was typed. */
function distances(wanted: string): Uint8Array {
  const width = wanted.length + 1;
  const table = new Uint8Array((longest + 1) * width);
  for (let column = 0; column < width; column += 1) table[column] = column;
  return table;
}

/** Fills in the row of a word’s first letters. Returns the least distance in it. */
function nextRow(table: Uint8Array, wanted: string, word: string, depth: number): number {
  const width = wanted.length + 1;
  const row = depth * width;
  const above = row - width;
  const letter = word.charCodeAt(depth - 1);
  const before = depth > 1 ? word.charCodeAt(depth - 2) : -1;
  let least = depth;
  table[row] = depth;
  for (let column = 1; column < width; column += 1) {
    const other = wanted.charCodeAt(column - 1);
    let distance = table[above + column - 1]! + (letter === other ? 0 : 1);
    distance = Math.min(distance, table[above + column]! + 1, table[row + column - 1]! + 1);
    const isSwapped = column > 1 && before === other && letter === wanted.charCodeAt(column - 2);
    if (isSwapped) distance = Math.min(distance, table[above - width + column - 2]! + 1);
    table[row + column] = distance;
    if (distance < least) least = distance;
  }
  return least;
}
