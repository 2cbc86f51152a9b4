import { join, relative } from 'node:path';

import { rolldown } from 'rolldown';

import { root } from '../root.mjs';
import { doorsAsModule } from './doors.mjs';
import { ownKeys } from './own-keys.mjs';
import { sharedPolicy } from './policy.mjs';

/**
 * Bundles the doors, with the chunks that they share, in memory: nothing depends on where it goes.
 *
 * @param {import('./doors.mjs').Door[]} doors
 * @returns {Promise<{ files: Map<string, string>, chunks: import('rolldown').OutputChunk[] }>}
 *   Texts by the names of their files.
 */
export async function bundle(doors) {
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(doors.map(({ name, file }) => [name, file])),
    plugins: [virtual('cairn:doors', doorsAsModule(doors)), sharedPolicy(), ownKeys()],
    preserveEntrySignatures: 'strict',
    resolve: { conditionNames: ['source', 'production', 'browser', 'import', 'default'] },
    tsconfig: join(root, 'packages/elements/tsconfig.json'),
  });
  const { output } = await build.generate({
    format: 'es',
    dir: join(root, 'dist/cdn'),
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `${folderOf(chunk)}chunks/[name]-[hash].js`,
    codeSplitting: { groups: [{ name: 'shared', test: shared, minShareCount: 12 }] },
    sourcemap: true,
    sourcemapPathTransform: (source, map) => fromTop(join(map, '..', source)),
    minify: true,
    postBanner: ({ moduleIds }) => (moduleIds.some(isDrawn) ? readAtOnce : ''),
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await build.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const files = output.map((file) => [file.fileName, file.code ?? file.source]);
  return { files: new Map(files), chunks };
}

/** Lit, and what stands below nearly every element: one file instead of ten small ones. */
const shared = /\/node_modules\/@?lit|\/elements\/src\/(internal|styles|controllers)\//;

/**
 * Charts call nearly all their functions as soon as they are there. Told so, V8 compiles them when it
 * reads the file, and does not read them twice: https://v8.dev/blog/explicit-compile-hints. To other
 * engines it is a comment.
 */
export const readAtOnce = '//# allFunctionsCalledOnLoad\n';

const isDrawn = (id) => /\/elements\/src\/(chart|goal-chart|score-chart)\//.test(id);

/** What only measures under terms of their own use lies in their folder, which a host can delete. */
function folderOf({ moduleIds }) {
  const isApart = moduleIds.every((id) => id.replaceAll('\\', '/').includes('/instruments-nc/'));
  return isApart ? 'instruments-nc/' : '';
}

/** The same whoever builds, and wherever. */
function fromTop(path) {
  return `cairn:///${relative(root, path).replaceAll('\\', '/')}`;
}

/** Gives the bundler a module that is in no file. */
function virtual(name, code) {
  return {
    name: 'virtual',
    resolveId: (wanted) => (wanted === name ? `\0${name}` : null),
    load: (wanted) => (wanted === `\0${name}` ? code : null),
  };
}
