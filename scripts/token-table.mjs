import { tokens } from '@cairnkit/elements/theme.js';

const begin = '<!-- tokens: made by `npm run themes` -->';
const end = '<!-- end of tokens -->';

/**
 * Puts the table of tokens between its two marks in a page.
 *
 * @param {string} page - Markdown.
 * @throws {Error} If the marks are not there.
 */
export function tokenTable(page) {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`the page has no ${begin} … ${end}`);
  return `${before}${begin}\n\n${rows().join('\n')}\n\n${end}${after}`;
}

function rows() {
  const head = ['| Token | Usually | What it does | Range |', '| --- | --- | --- | --- |'];
  const lines = tokens.map(
    ({ name, usual, does, range }) =>
      `| \`--cairn-${name}\` | \`${usual}\` | ${does} | ${range ? range.join(' to ') : ''} |`,
  );
  return [...head, ...lines];
}
