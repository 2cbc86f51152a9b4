import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { defineConfig, type ProxyOptions, type UserConfig } from 'vite';

import { cdnFiles } from './scripts/cdn/site-files.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const docs = join(root, 'docs');

/**
 * The demo site, which is also what the development server shows. npm gets what `tsc -b` emits, and
 * pages without a build step what `scripts/build-cdn.mjs` makes.
 */
export default defineConfig(site());

function site(): UserConfig {
  return {
    // Packages are read from their sources, so nothing waits for a build.
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    publicDir: false,
    root: docs,
    plugins: [cdnFiles()],
    build: {
      outDir: '../dist/site',
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: filesIn(docs, /\.html$/),
        checks: { bundlerTimings: false }, // one plugin builds something else, and takes its time
      },
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

function filesIn(folder: string, name: RegExp): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((file) => name.test(file)).map((file) => join(folder, file));
}
