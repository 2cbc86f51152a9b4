/**
 * Text from a definition, as Markdown that shows it exactly as it is.
 *
 * Whatever means something in Markdown, HTML or on GitHub is escaped; addresses become links. On one
 * line, so that it fits into a list, a quotation and a cell of a table.
 *
 * @param {string} text
 * @returns {string}
 */
export function plain(text) {
  const line = text.trim().replace(/\s+/g, ' ');
  const parts = line.split(/(https?:\/\/[^\s<>|"“”]+)/);
  const shown = parts.map((part, i) => (i % 2 === 1 ? linked(part) : escaped(part))).join('');
  // At the beginning of a line these make lists and headings.
  return shown.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+=#]/, '\\$&');
}

function escaped(text) {
  return text
    .replace(/[\\`*[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'); // inside of a word it is only itself
}

/** An address without the punctuation of the sentence around it, which may itself be a bracket. */
function linked(text) {
  let end = text.length;
  for (;;) {
    const address = text.slice(0, end);
    const isOpen = address.split(')').length > address.split('(').length;
    if (!/[.,:;!?…’'\]]$/.test(address) && !(address.endsWith(')') && isOpen)) break;
    end -= 1;
  }
  return `<${text.slice(0, end)}>${escaped(text.slice(end))}`;
}

/**
 * Where a fact comes from, to be put behind it.
 *
 * @param {string} text
 * @returns {string}
 */
export function source(text) {
  return `Source: ${plain(text)}`;
}

/**
 * What somebody else has written, line by line.
 *
 * @param {string} text
 * @returns {string}
 */
export function quoted(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `> ${plain(line)}`).join('\n>\n');
}

/**
 * A table; its cells are Markdown already.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/**
 * A list; its entries are Markdown already.
 *
 * @param {readonly string[]} entries
 * @returns {string}
 */
export function bullets(entries) {
  return entries.map((entry) => `- ${entry}`).join('\n');
}

/**
 * Words as they are listed in a sentence: `a, b and c`.
 *
 * @param {readonly string[]} words
 * @returns {string}
 */
export function listed(words) {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
