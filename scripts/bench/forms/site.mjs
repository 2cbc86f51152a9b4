import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { files, pathOf } from './bundles.mjs';
import { madeUp } from './made-up.mjs';

/**
 * A server with a page for each contender and size: `/surveyjs/47/`, and with scores that follow the
 * answers `/surveyjs/47-scored/`. With `?strict` it comes under a strict policy.
 *
 * @typedef {object} Site
 * @property {string} address
 * @property {Record<string, string>} files - By path.
 * @property {(name: string) => string[]} asked - What was asked for of a contender since the last
 *   call, without pages and definitions.
 * @property {() => void} close
 */

/**
 * @param {Record<string, import('./contenders.mjs').Contender>} contenders
 * @param {readonly number[]} counts - How many items a form has.
 * @returns {Promise<Site>}
 */
export async function formSite(contenders, counts) {
  const all = { '/page.js': here('page.mjs'), '/blank/': '<!doctype html><title>Bench</title>' };
  for (const [name, contender] of Object.entries(contenders)) {
    Object.assign(all, await files(name, contender), await pages(name, contender, counts));
  }
  const asked = new Set();
  const server = createServer(({ url }, response) => {
    const [path, query] = url.split('?');
    asked.add(path);
    const policy = contenders[path.split('/')[1]]?.policy ?? "'none'";
    response.writeHead(path in all ? 200 : 404, {
      'content-type': `${typeOf(path)}; charset=utf-8`,
      ...(query === 'strict' ? { 'content-security-policy': strict(policy) } : {}),
    });
    response.end(all[path]);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    files: all,
    asked(name) {
      const found = [...asked].filter((path) => path.startsWith(`/${name}/`));
      asked.clear();
      return found.filter((path) => path in all && /\.(c?js|css)$/.test(path));
    },
    close: () => server.close(),
  };
}

/** As strict as a page can be; a contender may make the one policy for Trusted Types that it names. */
const strict = (policy) =>
  [
    ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"],
    ...["require-trusted-types-for 'script'", `trusted-types ${policy}`],
  ].join('; ');

async function pages(name, contender, counts) {
  const { definition, markup } = await import(`./definitions/${contender.definition}.mjs`);
  const texts = {};
  for (const count of counts) {
    const measure = madeUp(count);
    for (const isScored of contender.scores ? [false, true] : [false]) {
      const folder = `/${name}/${count}${isScored ? '-scored' : ''}/`;
      texts[folder] = html(name, contender, isScored, markup?.(measure));
      texts[`${folder}definition.json`] = JSON.stringify(definition(measure, isScored));
    }
  }
  return texts;
}

function html(name, { scripts = [], styles = [] }, isScored, markup = '') {
  const sheets = name === 'html' ? ['/html/look.css'] : styles.map((path) => pathOf(name, path));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Bench</title>
    <script src="/page.js"></script>
    ${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}
    <link rel="modulepreload" href="/${name}/${isScored ? 'scored/' : ''}contender.js">
    ${scripts.map((path) => `<script src="${pathOf(name, path)}" defer></script>`).join('')}
    </head><body><main><h1>A form</h1><div id="form">${markup}</div></main></body></html>`;
}

function here(name) {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function typeOf(path) {
  if (/\.c?js$/.test(path)) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'text/html';
}
