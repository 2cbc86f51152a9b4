import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { rolldown } from 'rolldown';

import { root } from '../root.mjs';

/**
 * What a door weighs.
 *
 * @typedef {object} Weighed
 * @property {number} size - What a page loads at once, in bytes, each file gzipped alone.
 * @property {Record<string, number>} parts - What that is made of, by the folder or package it comes from:
 *   characters of code before it is minified.
 * @property {string[]} found - Words that must not be in it.
 * @property {string[]} packages - Those of others that are in it.
 * @property {{ file: string, size: number, packages: string[] }[]} later - What may be loaded later.
 */

/**
 * Weighs one door, bundled alone: no other door shares its chunks.
 *
 * @param {import('./doors.mjs').Door} door
 * @returns {Promise<Weighed>}
 */
export async function weighed({ door, only, forbidden }) {
  const chunks = await bundle(`export ${only ? `{ ${only} }` : '*'} from '${door}';`);
  const atOnce = loadedAtOnce(chunks);
  const parts = partsOf(atOnce);
  return {
    size: total(atOnce),
    parts,
    found: forbidden.filter((word) => atOnce.some(({ code }) => code.includes(word))),
    packages: packagesOf(atOnce),
    later: chunks
      .filter((chunk) => !atOnce.includes(chunk))
      .map((chunk) => ({
        file: chunk.fileName,
        size: total([chunk]),
        packages: packagesOf([chunk]),
      })),
  };
}

async function bundle(page) {
  // Rolldown itself, not Vite: Vite adds a helper of its own to every page that loads chunks later.
  const build = await rolldown({
    cwd: root,
    input: 'page.js',
    plugins: [textAsFile('page.js', page)],
    preserveEntrySignatures: 'strict',
    resolve: { conditionNames: ['source', 'production', 'browser', 'import', 'default'] },
    tsconfig: join(root, 'packages/elements/tsconfig.json'),
  });
  const { output } = await build.generate({ format: 'es', minify: true, comments: false });
  return output.filter(({ type }) => type === 'chunk');
}

/** Hands the bundler a file that is only in memory. */
function textAsFile(name, text) {
  const id = `${root}/${name}`; // at the top, where the packages are found
  return {
    name: 'text-as-file',
    resolveId: (wanted) => (wanted === name ? id : null),
    load: (wanted) => (wanted === id ? text : null),
  };
}

/** The entry and what it imports statically, and so on. */
function loadedAtOnce(chunks) {
  const found = new Set();
  function visit(chunk) {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.find(({ fileName }) => fileName === name));
  }
  visit(chunks.find(({ isEntry }) => isEntry));
  return [...found];
}

function total(chunks) {
  return chunks
    .map(({ code }) => gzipSync(code, { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

function partsOf(chunks) {
  const parts = new Map();
  for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    if (renderedLength === 0) continue;
    const part = partOf(id);
    parts.set(part, (parts.get(part) ?? 0) + renderedLength);
  }
  return Object.fromEntries([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `elements/questionnaire` for a file of ours, a package's name for one of others. */
function partOf(id) {
  const [, ours] = /\/packages\/(\w[\w-]*\/src(?:\/[^/]+(?=\/))?)/.exec(id) ?? [];
  return ours?.replace('/src', '') ?? packageOf(id) ?? 'the bundler';
}

function packageOf(id) {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function packagesOf(chunks) {
  const names = chunks.flatMap(({ modules }) => Object.keys(modules).map(packageOf));
  return [...new Set(names.filter(Boolean))].sort();
}
