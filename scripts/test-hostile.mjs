/**
 * Every element on pages that are against it: resets, storms of styles, what sites really load, old
 * libraries, broken browsers, odd places. It must look as on a clean page, and be usable; nothing may
 * be thrown. `--grep` chooses.
 */
import { expect } from 'chai';

import { contents } from './cdn/contents.mjs';
import { serve } from './cdn/served.mjs';
import { engine, openEngine } from './engines/engines.mjs';
import { watchingInside } from './engines/watch.mjs';
import { bodies } from './hostile/bodies.mjs';
import { look, settle } from './hostile/look.mjs';
import { realFiles } from './hostile/real.mjs';
import { extremes, scripts, taken } from './hostile/scripts.mjs';
import { squeezes, styles } from './hostile/styles.mjs';
import { script, tags, widgets } from './hostile/widgets.mjs';

/**
 * Pages that cannot be tried in an engine. WebKit measures boxes without the zoom around them, so that
 * the test would look in the wrong places; and with `content-visibility: auto` it now and then gives
 * what was just scrolled into view no box until the script has ended.
 */
const lacking = { webkit: ['forced zoom', 'a page that is contained'] };
const itUnlessLacking = (name) => (lacking[engine]?.includes(name) ? it.skip : it);

describe(`on a page that is against it, every element (${engine})`, function () {
  let site, browser, page, clean;
  const real = realFiles();

  before(async () => {
    site = await serve(await contents());
    browser = await openEngine(site.origin);
    page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    clean = await seen({});
    expect(wrongIn(clean, clean)).to.deep.equal([]); // else the pages below would prove nothing
    expect(await errors()).to.deep.equal([]);
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  for (const [name, css] of Object.entries({ ...styles, ...real.styles })) {
    itUnlessLacking(name)(`looks the same and can be used, with ${name}`, async () => {
      const found = await seen({ head: `<style>${css}</style>` });
      expect(wrongIn(found, clean)).to.deep.equal([]);
      expect(await errors()).to.deep.equal([]);
    });
  }

  for (const [name, code] of Object.entries({ ...scripts, ...real.scripts })) {
    it(`looks the same and can be used, with ${name}`, async () => {
      const found = await seen({ code });
      expect(wrongIn(found, clean)).to.deep.equal([]);
      expect(await errors()).to.deep.equal([]);
    });
  }

  for (const [name, where] of Object.entries(bodies)) {
    it(`looks the same and can be used, in ${name}`, async () => {
      expect(wrongIn(await seen(where), clean, where.turns)).to.deep.equal([]);
      expect(await errors()).to.deep.equal([]);
    });
  }

  for (const [name, css] of Object.entries(squeezes)) {
    itUnlessLacking(name)(`can be used, with ${name}`, async () => {
      const found = await seen({ head: `<style>${css}</style>` });
      expect(complaintsIn(found)).to.deep.equal([]);
      expect(await errors()).to.deep.equal([]);
    });
  }

  for (const [name, code] of Object.entries(taken)) {
    it(`stands although others cannot, with ${name}`, async () => {
      const found = complaintsIn(await seen({ code })).join();
      expect(found).to.match(
        /^cairn-[a-z-]+ is no element of ours(,cairn-[a-z-]+ is no element of ours)*$/,
      );
      expect(await errors()).to.deep.equal([]);
    });
  }

  for (const [name, code] of Object.entries(extremes)) {
    it(`can be used, with ${name}`, async () => {
      const found = await seen({ code });
      expect(complaintsIn(found)).to.deep.equal([]);
      expect(await errors()).to.deep.equal([]);
    });
  }

  it('leaves its place to the fallback where not even Lit can run', async () => {
    // Lit writes to `Symbol` when it is loaded; a page that has frozen it gets no element.
    await open({ code: 'Object.freeze(Symbol);', body: '<cairn-goals>Call us.</cairn-goals>' });
    await site.quiet();
    expect(await page.evaluate(() => document.querySelector('cairn-goals').innerText)).to.equal(
      'Call us.',
    );
    // WebKit says nothing of a module that fails when another awaits at its top.
    const others = (await errors()).filter((each) => !/^uncaught: .*extensible/.test(each));
    expect(others).to.deep.equal([]);
  });

  /** What every element looks like on such a page, when it has all that it has on a clean one. */
  async function seen(where) {
    await open(where);
    await page.waitFor(() => globalThis.hasAllOfOurs);
    await page.evaluate(settle, { tags, wanted: clean && sizes(clean) });
    return page.evaluate(look, tags);
  }

  /** What went wrong, but for warnings. */
  async function errors() {
    return (await page.evaluate(() => globalThis.said)).filter(
      (each) => !/^(log|info|warn):/.test(each),
    );
  }

  async function open({
    html = '<!doctype html><html lang="en">',
    head = '',
    code = '',
    body = '%',
  }) {
    site.put('/watch.js', { body: watchingInside });
    site.put('/page.js', { body: script });
    site.put('/host.js', { body: code });
    site.put('/', {
      body: `${html}<head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
        <script src="${site.origin}/watch.js"></script>
        <script src="${site.origin}/host.js"></script>${head}
        <script type="module" src="${site.origin}/page.js"></script></head>
        <body><main>${body.replace('%', widgets.join('\n'))}</main></body></html>`,
    });
    await page.goto(`${site.origin}/`);
  }
});

/** Complaints of a person, and what looks otherwise than on a clean page. */
function wrongIn(found, clean, turns) {
  // A term is set like the words around it, and so is its meaning.
  const isolated = tags.filter((tag) => tag !== 'cairn-term');
  return [...complaintsIn(found), ...isolated.flatMap((tag) => drift(tag, found, clean, turns))];
}

/** How many nodes every element has inside. */
function sizes(found) {
  return tags.map((tag) => found[tag].looks.length);
}

function complaintsIn(found) {
  return tags.flatMap((tag) => found[tag].seen.map((each) => `${tag} ${each}`));
}

/** The first node that looks otherwise, and in what. */
function drift(tag, found, clean, turns) {
  const [now, before] = [found, clean].map(({ [tag]: { looks } }) =>
    looks.map((line) => without(line, turns)),
  );
  if (now.length !== before.length) return [`${tag} has ${now.length} nodes, not ${before.length}`];
  const at = now.findIndex((line, i) => line !== before[i]);
  if (at < 0) return [];
  const was = before[at].split('; ');
  const other = now[at].split('; ').filter((each, i) => each !== was[i]);
  return [`${tag} looks otherwise: ${was[0]} ${other.join('; ')}`];
}

/** A line of what a node looks like, but for one style. */
function without(line, name) {
  const values = line.split('; ');
  return values.filter((each) => !each.startsWith(`${name}: `)).join('; ');
}
