import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { rolldown } from 'rolldown';

import { sharedPolicy } from '../../cdn/policy.mjs';
import { root } from '../../root.mjs';
import { inFolder, ours } from './contenders.mjs';
import { look } from './contenders/look.mjs';

/**
 * A contender as a page gets it: minified, in chunks where it asks for them; and its own build,
 * where that is how it ships.
 *
 * @param {string} name
 * @param {import('./contenders.mjs').Contender} contender
 * @returns {Promise<Record<string, string>>} Texts by path.
 */
export async function files(name, { scripts = [], styles = [], alias = {}, scores }) {
  const shipped = [...scripts, ...styles].map((path) => [
    pathOf(name, path),
    readFileSync(inFolder('node_modules', path), 'utf8'),
  ]);
  const plain = await bundled(name, alias, false);
  const scored = scores ? await bundled(name, alias, true) : [];
  return Object.fromEntries([
    ...plain.map(({ fileName, code }) => [`/${name}/${fileName}`, code]),
    ...scored.map(({ fileName, code }) => [`/${name}/scored/${fileName}`, code]),
    ...shipped,
    ...(name === 'html' ? [['/html/look.css', look]] : []),
  ]);
}

/** Where a file of a contender’s own build is served. */
export const pathOf = (name, path) => `/${name}/${path.replaceAll('@', '')}`;

/** What the page imports at once is one file, as most bundlers make it. */
const atOnce = { name: 'at-once', tags: ['$initial'] };

async function bundled(name, alias, isScored) {
  const build = await rolldown({
    cwd: root,
    input: { contender: inFolder(`${name}.mjs`) },
    // The page imports nothing else: what its parts share need not be chunks of their own.
    preserveEntrySignatures: 'allow-extension',
    resolve: { alias, conditionNames: ['source', 'production', 'browser', 'import', 'default'] },
    tsconfig: join(root, 'packages/elements/tsconfig.json'),
    plugins: name === ours ? [sharedPolicy()] : [],
    transform: {
      define: {
        'process.env.NODE_ENV': '"production"',
        'globalThis.isScored': String(isScored), // a page without scores has no code for them
      },
    },
    logLevel: 'silent', // peers have warnings of their own
  });
  const { output } = await build.generate({
    format: 'es',
    minify: true,
    comments: false,
    entryFileNames: '[name].js',
    codeSplitting: { groups: [atOnce] },
  });
  await build.close();
  return output.filter(({ type }) => type === 'chunk');
}
