import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { defineConfig, type ProxyOptions, type UserConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const elements = join(root, 'packages/elements/src');
const packages = join(root, 'packages');
const docs = join(root, 'docs');

/** Packages are read from their sources, so nothing waits for a build. */
const shared: UserConfig = {
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  publicDir: false,
};

/**
 * Two builds from one file: the demo site, which is also what the development server shows, and
 * with `--mode cdn` the bundles for pages that have no build step. npm gets what `tsc -b` emits.
 */
export default defineConfig(({ mode }) => (mode === 'cdn' ? cdn() : site()));

function site(): UserConfig {
  return {
    ...shared,
    root: docs,
    build: {
      outDir: '../dist/site',
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: filesIn(docs, /\.html$/) },
    },
    server: { proxy: { '/api': receiver() } },
    // Vite would reload the page whenever it meets a dependency for the first time, and the answers
    // on it would be gone. Ours are modules already, and need no bundling beforehand.
    optimizeDeps: { noDiscovery: true, include: [] },
  };
}

/** Sends `/api/…` to the receiver, and says so in JSON when there is none. */
function receiver(): ProxyOptions {
  const port = process.env['CAIRN_RECEIVER_PORT'] ?? '4100';
  return {
    target: `http://127.0.0.1:${port}`,
    rewrite: (path) => path.replace(/^\/api/, ''),
    configure(proxy) {
      proxy.on('error', (_error, _request, response) => {
        if (!('writeHead' in response) || response.headersSent) return;
        response.writeHead(503, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ ok: false, error: 'The receiver is not running.' }));
      });
    },
  };
}

/** One ES module per element and per instrument, and the chunks that they share. */
function cdn(): UserConfig {
  return {
    ...shared,
    root,
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: true,
      // Not `build.lib`: its ES output keeps all white space.
      rolldownOptions: {
        input: { ...elementDoors(), ...languageDoors(), ...instrumentDoors() },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
        },
      },
    },
  };
}

/** The folders that register a tag: a new element needs no line here. */
function elementDoors(): Record<string, string> {
  const doors = readdirSync(elements)
    .map((name) => [name, join(elements, name, `${name}.ts`)] as const)
    .filter(([, file]) => existsSync(file) && /^define\('cairn-/m.test(readFileSync(file, 'utf8')));
  return Object.fromEntries(doors);
}

/** What makes elements speak the page's language. */
function languageDoors(): Record<string, string> {
  return Object.fromEntries(
    ['localization', 'draft-translations'].map((name) => [
      name,
      join(elements, name, `${name}.ts`),
    ]),
  );
}

/** The files that export a measure or norms: a new instrument needs no line here either. */
function instrumentDoors(): Record<string, string> {
  const doors = ['instruments', 'instruments-nc'].flatMap((name) => {
    const folder = join(packages, name, 'src');
    return filesIn(folder, /(?<!\.test)\.ts$/)
      .filter((file) => /^} satisfies (?:Measure|Norms)\b/m.test(readFileSync(file, 'utf8')))
      .map((file) => [`${name}${file.slice(folder.length, -'.ts'.length)}`, file] as const);
  });
  return Object.fromEntries(doors);
}

function filesIn(folder: string, name: RegExp): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((file) => name.test(file)).map((file) => join(folder, file));
}
