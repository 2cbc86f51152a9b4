import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

import { root } from './root.mjs';

/** The one that was built last for the site, or else for the tests. */
const folders = ['dist/site/storybook', 'dist/storybook'];

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const missing = `<!doctype html><html lang="en-GB"><meta charset="utf-8" />
<title>Storybook</title><h1>Storybook has not been built</h1>
<p>Run <code>npm run build -- --storybook</code>, then load this page again; or
<code>npm run storybook</code>, which has an address of its own.</p></html>`;

/**
 * Shows at `/storybook/` of the development server what has been built of it, as the published site
 * does; or how to build it.
 *
 * @returns {import('vite').Plugin}
 */
export function builtStorybook() {
  return {
    name: 'built-storybook',
    configureServer: ({ middlewares }) => void middlewares.use('/storybook', show),
  };
}

async function show({ originalUrl }, response) {
  const { pathname } = new URL(originalUrl, 'http://localhost');
  if (pathname === '/storybook') return response.writeHead(301, { location: '/storybook/' }).end();
  const path = normalize(decodeURIComponent(pathname.slice('/storybook'.length)));
  const name = path.endsWith('/') ? 'index.html' : path;
  for (const folder of folders) {
    const content = await readFile(join(root, folder, name)).catch(() => undefined);
    if (!content) continue;
    response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
    return response.end(content);
  }
  if (name !== 'index.html') return response.writeHead(404).end();
  response.writeHead(404, { 'content-type': types['.html'] });
  return response.end(missing);
}
