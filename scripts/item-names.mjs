import { listed } from './markdown.mjs';

/**
 * The name of an item on the form: the number in `q7`, or an id that holds none.
 *
 * @param {string} id
 * @returns {string}
 */
export const nameOf = (id) => /^q(\d+)$/.exec(id)?.[1] ?? `\`${id}\``;

/**
 * Items as a sentence names them: `item 9`, `items 1, 2 and 5–9`.
 *
 * @param {readonly string[]} ids
 * @returns {string}
 */
export function itemsInWords(ids) {
  return `${ids.length === 1 ? 'item' : 'items'} ${listed(runs(ids.map(nameOf)))}`;
}

/** Three and more numbers that follow each other are a range. */
function runs(names) {
  const found = [];
  for (let i = 0; i < names.length;) {
    let end = i;
    while (Number(names[end + 1]) === Number(names[end]) + 1) end += 1;
    if (end - i >= 2) {
      found.push(`${names[i]}–${names[end]}`);
      i = end + 1;
    } else {
      found.push(names[i]);
      i += 1;
    }
  }
  return found;
}

/**
 * The same at the beginning of a sentence.
 *
 * @param {string} words
 * @returns {string}
 */
export const capital = (words) => words[0].toUpperCase() + words.slice(1);
