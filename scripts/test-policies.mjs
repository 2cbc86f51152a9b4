/**
 * What a page's policy allows and refuses, in any engine: every element under the strictest policy that
 * has a place for ours, two copies together, and the fallback wherever an element cannot come.
 */
import { expect } from 'chai';

import { contents } from './cdn/contents.mjs';
import { integrityOf } from './cdn/manifest.mjs';
import { serve, strict as withoutIcon } from './cdn/served.mjs';
import { engine, openEngine } from './engines/engines.mjs';
import { watchingInside } from './engines/watch.mjs';
import { script, tags, widgets } from './hostile/widgets.mjs';
import { useAll } from './policies/use.mjs';

/** What stays when an element does not come. */
const phq9 =
  '<cairn-questionnaire measure="phq-9"><p>Call us on 01632 960000.</p></cairn-questionnaire>';
const loader = '<script type="module" src="/cairn/cairn.js"></script>';
const strict = `${withoutIcon}; img-src 'self'`; // for the page’s own icon
const withoutOurs = strict.replace('types cairn', "types 'none'");

describe(`under a policy (${engine})`, () => {
  let files, site, browser, page;

  before(async () => {
    files = await contents();
    site = await serve(files);
    browser = await openEngine(site.origin);
    page = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    site?.close();
  });

  beforeEach(() => site.reset());

  it('which is strict, every element comes and can be used, and nothing is refused', async () => {
    await openAll('/page.js');
    expect(await page.evaluate(useAll, tags)).to.be.above(40); // things pressed or chosen
    await site.quiet();
    expect(await said()).to.deep.equal([]);
  });

  it('which allows each name once, two copies of everything come, and the first one counts', async () => {
    await openAll('/page.js', '/copy.js');
    await page.waitFor(() => globalThis.hasCopy);
    expect(await page.evaluate(useAll, tags)).to.be.above(40);
    const others = (await said()).filter(
      (each) => !/^warn: <[a-z-]+> is registered already; this copy/.test(each),
    );
    expect(others).to.deep.equal([]);
  });

  it('with integrity, the loader brings what the page names', async () => {
    const integrity = integrityOf(files.get('cairn.js'));
    const tag = `<script type="module" src="/cairn/cairn.js" crossorigin integrity="${integrity}">`;
    await open({ head: `${tag}</script>`, body: phq9 });
    await page.waitFor(() =>
      document.querySelector('cairn-questionnaire').shadowRoot?.textContent.includes('of 9'),
    );
    expect(await said()).to.deep.equal([]);
  });

  it('would be noticed if something were refused', async () => {
    await open({ head: '<style>p { color: red }</style><script>globalThis.ran = true</script>' });
    const refused = await said();
    expect(refused.filter((each) => each.startsWith('refused: style-src'))).to.have.length(1);
    expect(refused.filter((each) => each.startsWith('refused: script-src'))).to.have.length(1);
  });

  it('without a place for our Trusted Types, the fallback stays, with one error at most', async () => {
    await open({ csp: withoutOurs, head: loader, body: phq9 });
    await site.quiet();
    expect(await fallback()).to.equal('Call us on 01632 960000.');
    const errors = (await said()).filter((each) => !each.startsWith('warn: Cairn: '));
    expect(errors.length, errors.join('\n')).to.be.at.most(1);
  });

  it('that refuses scripts, the fallback stays', async () => {
    await open({
      csp: strict.replace("script-src 'self'", "script-src 'none'"),
      head: loader,
      body: phq9,
    });
    await site.quiet();
    expect(await fallback()).to.equal('Call us on 01632 960000.');
  });

  it('or none, where scripts are off, the fallback of every element stays', async () => {
    // In a sandbox no engine runs a script, and the page around it can still look.
    const bodies = tags.map((tag) => `<${tag}>Call us about ${tag}.</${tag}>`);
    site.put('/inside', {
      body: page_(`${loader}<noscript>No scripts.</noscript>`, bodies.join('')),
    });
    const frame = '<iframe src="/inside" sandbox="allow-same-origin" width="800" height="900">';
    await open({ csp: "default-src 'self'", body: `${frame}</iframe>` });
    await site.quiet();
    const seen = await page.evaluate((names) => {
      const inside = document.querySelector('iframe').contentDocument;
      const all = names.map((name) => inside.querySelector(name));
      return all.map((each) => [each.innerText, each.checkVisibility(), each.shadowRoot === null]);
    }, tags);
    expect(seen).to.deep.equal(tags.map((tag) => [`Call us about ${tag}.`, true, true]));
  });

  /** A page with every element, and what loads them. */
  async function openAll(...scripts) {
    site.put('/page.js', { body: script });
    site.put('/copy.js', {
      body: script.replaceAll('/cairn/', '/copy/').replace('hasAllOfOurs', 'hasCopy'),
    });
    const head = scripts.map((each) => `<script type="module" src="${each}"></script>`).join('');
    await open({ head, body: widgets.join('\n') });
    await page.waitFor(() => globalThis.hasAllOfOurs);
    await site.quiet();
  }

  async function open({ csp = strict, head = '', body = '' }) {
    site.put('/watch.js', { body: watchingInside });
    site.put('/', { headers: { 'content-security-policy': csp }, body: page_(head, body) });
    await page.goto(`${site.origin}/`);
  }

  const said = () => page.evaluate(() => globalThis.said);

  /** What a person reads in the place of the element; nothing where it has come after all. */
  const fallback = () =>
    page.evaluate(() => {
      const element = document.querySelector('cairn-questionnaire');
      return element.shadowRoot ? undefined : element.innerText;
    });
});

const page_ = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
  <script src="/watch.js"></script>${head}</head><body><main>${body}</main></body></html>`;
