import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../root.mjs';

/**
 * A fenced block of a page.
 *
 * @typedef {object} Block
 * @property {string} at - `docs/guides/embed.md:14`.
 * @property {string} file
 * @property {string} lang - `html`, `js`, …
 * @property {string | undefined} same - A file that it must be the text of: `file=…`.
 * @property {string | undefined} of - The type that it is a part of: `of=Scale`.
 * @property {string | undefined} reason - Why it is not tried: `not tried: …`.
 * @property {string} text
 */

/** The pages whose samples are tried. */
export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...['guides', 'evidence'].flatMap((folder) =>
    readdirSync(join(root, 'docs', folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${folder}/${name}`),
  ),
];

/** @returns {Block[]} */
export function blocks() {
  return pages.flatMap((file) => blocksIn(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * @param {string} file
 * @param {string} page - Markdown.
 * @returns {Block[]}
 */
export function blocksIn(file, page) {
  return [...page.matchAll(/^( *)```(\w+)([^\n]*)\n(.*?)^\1```$/gms)].map((match) => {
    const [, indent, lang, info, text] = match;
    return {
      at: `${file}:${page.slice(0, match.index).split('\n').length}`,
      file,
      lang,
      same: /\bfile=(\S+)/.exec(info)?.[1],
      of: /\bof=(\w+)/.exec(info)?.[1],
      reason: /\bnot tried: (.+)/.exec(info)?.[1],
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}
