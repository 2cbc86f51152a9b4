import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { bundle, styleOf } from './bundles.mjs';
import { threeGoals } from './three-goals.mjs';

/** As strict as a page can be; Lit is allowed to make its templates. */
const policy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"],
  ...["require-trusted-types-for 'script'", 'trusted-types lit-html'],
].join('; ');

/**
 * A server of one page for each contender: `/uplot/`, and `/uplot/?strict` with a strict policy.
 *
 * @typedef {object} Site
 * @property {string} address
 * @property {Record<string, string>} files - By path.
 * @property {Set<string>} asked - Paths that were asked for since it was last cleared.
 * @property {() => void} close
 */

/**
 * @param {readonly string[]} names - Of contenders.
 * @param {readonly number[]} counts - How many days there are ratings of.
 * @returns {Promise<Site>}
 */
export async function chartSite(names, counts) {
  const files = { '/page.js': here('page.mjs'), '/page.css': here('page.css') };
  for (const name of names) Object.assign(files, { [`/${name}/`]: html(name) }, await bundle(name));
  for (const count of counts) {
    files[`/${count}-before.json`] = JSON.stringify(threeGoals(count, 1));
    files[`/${count}-after.json`] = JSON.stringify(threeGoals(count, 2));
  }

  const asked = new Set();
  const server = createServer(({ url }, response) => {
    const [path, query] = url.split('?');
    asked.add(path);
    response.writeHead(path in files ? 200 : 404, {
      'content-type': `${typeOf(path)}; charset=utf-8`,
      ...(query === 'strict' ? { 'content-security-policy': policy } : {}),
    });
    response.end(files[path]);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, files, asked, close: () => server.close() };
}

function here(name) {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function html(name) {
  const style = styleOf(name);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
    <link rel="stylesheet" href="/page.css">
    ${style ? `<link rel="stylesheet" href="${style}">` : ''}
    <script type="module" src="/page.js"></script></head>
    <body><main><h1>Goals</h1><div id="chart"></div></main></body></html>`;
}

function typeOf(path) {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'text/html';
}
