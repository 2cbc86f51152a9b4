import { contents, version } from '../cdn/contents.mjs';
import { serve } from '../cdn/served.mjs';
import { whole } from './typed.mjs';

/** What the servers in the guides answer. */
const answers = {
  '/api/people/ref-1001/goals': {
    person: 'ref-1001',
    goals: [
      {
        ...{
          id: 'goal-1',
          text: 'Go to school by bus',
          owner: 'young-person',
          setOn: '2026-03-02',
        },
        ...{ status: 'active', history: [] },
        ratings: [{ on: '2026-03-05', value: 3, by: 'young-person', session: 1 }],
      },
    ],
  },
  '/api/people/ref-1001/scores': { scores: [] },
};

/** Elements that show nothing for a while, or until something happens elsewhere. */
const quiet = ['cairn-waiting'];

/** A site with the files for pages without a build step, on which guides' pages can be put. */
export async function siteForSamples() {
  const files = await contents();
  const { imports } = JSON.parse(Buffer.from(files.get('importmap.json')).toString());
  const there = Object.entries(imports).map(([name, path]) => [
    name,
    path.replace(/^\./, '/cairn'),
  ]);
  const versioned = [...files].map(([name, bytes]) => [`${version}/${name}`, bytes]);
  const site = await serve(new Map([...files, ...versioned]));
  return { site, map: JSON.stringify({ imports: Object.fromEntries(there) }) };
}

/**
 * Shows a block in a page, and waits until its elements are there.
 *
 * @param {import('./blocks.mjs').Block} block
 * @param {import('./blocks.mjs').Block[]} sameFile
 * @returns {Promise<string[]>} What is wrong.
 */
export async function shownFaults({ text }, sameFile, { site, map }, browser) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  await page.addInitScript(() => {
    globalThis[Symbol.for('cairn.roots')] = 'open';
    globalThis.faults = [];
    addEventListener('cairn-error', ({ message }) => globalThis.faults.push(message));
  });
  // Addresses of others in a guide are made up, and nobody is asked for them.
  await page.route(
    ({ origin }) => origin !== site.origin,
    (route) => route.fulfill({ body: '' }),
  );
  site.reset();
  put(site, sameFile);
  const body = whole(text).replaceAll(/\s(integrity="sha384-…"|crossorigin)/g, '');
  const loader = '<script type="module" src="/cairn/cairn.js"></script>';
  site.put('/', {
    body: `<!doctype html><html lang="en"><title>A page</title>
      <script type="importmap">${map}</script>${body}${body.includes('/cairn.js') ? '' : loader}`,
  });
  try {
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    faults.push(...(await page.evaluate(lookAround, quiet)));
  } finally {
    await page.close();
  }
  return faults;
}

/** In the page: what has been said, and which elements are not there or not to be seen. */
async function lookAround(quiet) {
  const all = [...document.querySelectorAll('*')].filter(({ localName }) =>
    /^cairn-/.test(localName),
  );
  for (const element of all) await element.updateComplete;
  return [
    ...globalThis.faults,
    ...all.flatMap((element) => {
      const { localName } = element;
      if (!customElements.get(localName)) return [`<${localName}> is not defined`];
      if (element.shadowRoot?.querySelector('[part~="refusal"]')) return [`<${localName}> refuses`];
      const isSeen = quiet.includes(localName) || element.getBoundingClientRect().height > 0;
      return isSeen ? [] : [`<${localName}> shows nothing`];
    }),
  ];
}

function put(site, sameFile) {
  const json = (value) => ({ body: value, headers: { 'content-type': 'application/json' } });
  for (const [path, value] of Object.entries(answers)) site.put(path, json(JSON.stringify(value)));
  const definition = sameFile.find(({ lang, text }) => lang === 'json' && text.includes('"kind"'));
  for (const block of sameFile) {
    for (const [, path] of block.text.matchAll(/(?:fetch\('|src=")(\/[\w.-]+\.json)/g)) {
      if (definition) site.put(path, json(definition.text));
    }
  }
}
