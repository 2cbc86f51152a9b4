import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

import { root } from '../root.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/**
 * Puts the files for pages without a build step into the site, under `cdn/<version>/`, so that the
 * embed builder can show what it writes. The development server makes them when they are first asked
 * for: most of the time nobody does.
 *
 * @returns {import('vite').Plugin}
 */
export function cdnFiles() {
  // A folder of its own: `npm run build` may be writing the other at this moment.
  const folder = join(root, 'dist/site-cdn');
  const args = ['--conditions=source', '--import', 'tsx', 'scripts/build-cdn.mjs', '--out', folder];
  let made;

  return {
    name: 'cdn-files',

    configureServer(server) {
      const make = () =>
        new Promise((done, failed) => {
          execFile(process.execPath, args, { cwd: root }, (error) =>
            error ? failed(error) : done(undefined),
          );
        });
      server.middlewares.use('/cdn', async (request, response, next) => {
        try {
          await (made ??= make());
          const path = new URL(request.url, 'http://site').pathname;
          const text = readFileSync(join(folder, path));
          response.setHeader('content-type', types[extname(path)] ?? 'application/json');
          response.end(text);
        } catch (error) {
          next(error.code === 'ENOENT' ? undefined : error);
        }
      });
    },

    generateBundle() {
      const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
      if (status !== 0) throw new Error('the files for pages without a build step did not build');
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const file = join(folder, name);
        if (!statSync(file).isFile() || name.endsWith('.map')) continue;
        const fileName = `cdn/${name.replaceAll('\\', '/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      }
    },
  };
}
