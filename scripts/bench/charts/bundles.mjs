import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { rolldown } from 'rolldown';

import { readAtOnce } from '../../cdn/bundle.mjs';
import { root } from '../../root.mjs';

const folder = join(root, 'scripts/bench/charts/contenders');

/** The style sheets that contenders ask a page to link. */
const uplot = 'node_modules/uplot/dist/uPlot.min.css';
const styles = { uplot, 'uplot-panels': uplot };

/** Lit and nothing else: a page with two of our elements loads it once. */
const isLit = /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/;

/**
 * A contender as a page gets it: minified, in chunks where it asks for them, and ours with the hint
 * for the compiler that our own build writes.
 *
 * @param {string} name
 * @returns {Promise<Record<string, string>>} Text by path; the first is the module of the page.
 */
export async function bundle(name) {
  const ours = name.startsWith('cairn-') ? { postBanner: readAtOnce } : {};
  const chunks = await built(join(folder, `${name}.mjs`), {}, ours);
  return Object.fromEntries([
    ...chunks.map(({ fileName, code }) => [`/${name}/${fileName}`, code]),
    ...(name in styles ? [[styleOf(name), readFileSync(join(folder, styles[name]), 'utf8')]] : []),
  ]);
}

/** @returns {string | undefined} Where the style sheet of a contender is served. */
export function styleOf(name) {
  return name in styles ? `/${name}/style.css` : undefined;
}

/** @param {readonly string[]} texts - Of files; each is compressed alone, as a server does. */
export function gzipped(texts) {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

/**
 * What a page loads at once for one element of ours, as `npm run size` weighs it.
 *
 * @param {string} door - Such as `@cairnkit/elements/goal-chart.js`.
 * @returns {Promise<{ size: number, withoutLit: number }>} In bytes, gzipped.
 */
export async function weighDoor(door) {
  const module = join(root, 'page.js'); // at the top, where the packages are found
  const text = { resolveId: resolves(module), load: loads(module, `export * from '${door}';`) };
  const asInSize = { plugins: [{ name: 'door', ...text }], preserveEntrySignatures: 'strict' };
  const all = await built(module, asInSize);
  const ours = await built(module, { ...asInSize, external: isLit });
  return { size: atOnce(all), withoutLit: atOnce(ours) };
}

function resolves(module) {
  return (wanted) => (wanted === module ? module : null);
}

function loads(module, code) {
  return (wanted) => (wanted === module ? code : null);
}

async function built(input, options = {}, written = {}) {
  const build = await rolldown({
    cwd: root,
    input: { chart: input },
    // The page imports nothing else: what its parts share need not be chunks of their own.
    preserveEntrySignatures: 'allow-extension',
    resolve: { conditionNames: ['source', 'production', 'browser', 'import', 'default'] },
    tsconfig: join(root, 'packages/elements/tsconfig.json'),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    ...options,
  });
  const { output } = await build.generate({
    format: 'es',
    minify: true,
    comments: false,
    entryFileNames: '[name].js',
    ...written,
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** The entry, and what it imports statically, and so on. */
function atOnce(chunks) {
  const found = new Set([chunks.find(({ isEntry }) => isEntry)]);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported) found.add(imported);
    }
  }
  return gzipped([...found].map(({ code }) => code));
}
