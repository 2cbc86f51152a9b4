/** A frame and the page around it, on two origins, and what others try on them. */
import { expect } from 'chai';
import { chromium } from 'playwright-core';

import { browserFlags, findBrowser } from './browser.mjs';
import { contents } from './cdn/contents.mjs';
import { serve, strict } from './cdn/served.mjs';

/** What a frame needs to be allowed, where a page allows it no more. */
const full = 'allow-scripts allow-same-origin allow-forms';

describe('the frame', () => {
  let files, inside, outside, browser, page, said;

  before(async () => {
    files = await contents();
    inside = await serve(files);
    outside = await serve(files);
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  });

  after(async () => {
    await browser?.close();
    inside?.close();
    outside?.close();
  });

  beforeEach(async () => {
    for (const site of [inside, outside]) site.reset();
    page = await browser.newPage();
    said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.addInitScript(() => {
      globalThis[Symbol.for('cairn.roots')] = 'open';
      globalThis.heard = [];
      for (const name of ['progress', 'sent', 'submit', 'submit-failed', 'flagged', 'changed']) {
        addEventListener(`cairn-${name}`, (event) => globalThis.heard.push(event));
      }
      if (window === top) addEventListener('message', ({ data }) => globalThis.heard.push(data));
    });
  });

  afterEach(() => page.close());

  it('shows a measure and sends the answers to its own site, in a page without any script', async () => {
    await openHost('#measure=phq-2&action=/api', { host: '' });
    await answer(2);
    await frame().getByText('Your answers have been sent').waitFor();
    expect(inside.posted).to.have.length(1);
    expect(outside.posted).to.deep.equal([]);
    expect(outside.log).to.deep.equal(['/']);
    expect(said).to.deep.equal([]);
  });

  it('is as high as what is in it, and tells how far it is but never an answer', async () => {
    await openHost('#measure=phq-9&action=/api', { isScripted: true });
    await frame().getByText('Question 1 of 9').waitFor();
    await page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    await fits();
    await answer(9, 3); // three everywhere: also to the question about self-harm
    await frame().getByText('Your answers have been sent').waitFor();
    await fits();
    const heard = await page.evaluate(() =>
      globalThis.heard.map((each) => (each instanceof Event ? { type: each.type, ...each } : each)),
    );
    const types = new Set(heard.map((each) => each.type ?? each));
    expect([...types]).to.deep.equal(['cairn-frame', 'cairn-progress', 'cairn-sent']);
    const told = heard.filter(({ type }) => type === 'cairn-progress');
    expect(told[0]).to.include({ at: 2, of: 9 });
    expect(inside.posted).to.have.length(1);
    expect(said).to.deep.equal([]);
  });

  it('greets a page whose script comes late', async () => {
    await openHost('#measure=phq-2&action=/api', { isScripted: false });
    await frame().getByText('Question 1 of 2').waitFor();
    await page.evaluate(() => import('/cairn/frame-host.js'));
    await page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
  });

  it('gives answers to no page that its own site has not named', async () => {
    await openHost('#measure=phq-2', { isScripted: true });
    await answer(2);
    await frame().getByText('this page is not set up to send them').waitFor();
    expect(await heardOf('cairn-submit')).to.equal(0);
  });

  it('gives answers to the page that its own site names, and believes its receipt', async () => {
    nameHosts(outside.origin);
    outside.put(
      '/own.js',
      script("import { postTo } from '/cairn/post-to.js';", "postTo('/keep')"),
    );
    await openHost('#measure=phq-2', { isScripted: true, more: '/own.js' });
    await answer(2);
    await frame().getByText('Your answers have been sent').waitFor();
    expect(outside.posted).to.have.length(1);
    expect(outside.posted[0].answers).to.deep.equal({ q1: 1, q2: 1 });
    expect(inside.posted).to.deep.equal([]);
  });

  for (const [what, handler] of Object.entries({
    'nobody takes charge': '() => {}',
    'it answers with nothing': '(event) => event.respondWith(Promise.resolve())',
    'it throws': "(event) => event.respondWith(() => Promise.reject(new Error('no')))",
    'a server refuses': '(event) => event.respondWith(new Response(null, { status: 500 }))',
  })) {
    it(`never says “sent” when ${what} in the page around it`, async () => {
      nameHosts(outside.origin);
      outside.put('/own.js', script('', handler));
      await openHost('#measure=phq-2', { isScripted: true, more: '/own.js' });
      await answer(2);
      await frame().getByRole('button', { name: 'Try again' }).waitFor();
      expect(await frame().getByText('have been sent').count()).to.equal(0);
    });
  }

  for (const host of ['*', 'null', '', 'javascript:alert(1)', 'http://127.0.0.1:1/path', '//x']) {
    it(`talks to nobody when its host is “${host}”`, async () => {
      nameHosts(host);
      await openHost('#measure=phq-2&action=/api', { isScripted: true, host });
      await frame().getByText('Question 1 of 2').waitFor();
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => globalThis.heard)).to.deep.equal([]);
      expect(await page.evaluate(() => document.querySelector('iframe').style.height)).to.equal('');
    });
  }

  it('talks to nobody when it was set up for another site than the one around it', async () => {
    nameHosts(inside.origin);
    await openHost('#measure=phq-2', { isScripted: true, host: inside.origin });
    await frame().getByText('Question 1 of 2').waitFor();
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => globalThis.heard)).to.deep.equal([]);
  });

  it('takes no port and no receipt from another window', async () => {
    nameHosts(outside.origin);
    // A second frame in the same page: a known origin, but not the window around.
    const other = `
      const id = '00000000-0000-4000-8000-000000000000';
      setInterval(() => {
        const target = parent.frames[0];
        target.postMessage('cairn-frame', '*', [new MessageChannel().port2]);
        target.postMessage({ type: 'receipt', id, attempt: 1, answer: { ok: true } }, '*');
      }, 50);
    `;
    outside.put('/other.js', { body: other, headers: { 'content-type': 'text/javascript' } });
    outside.put('/other.html', { body: '<script type="module" src="/other.js"></script>' });
    await openHost('#measure=phq-2', { other: '/other.html' });
    await frame().getByText('Question 1 of 2').waitFor();
    await page.waitForTimeout(300);
    await answer(2);
    // Had the other window’s port been taken, the answers would have gone there.
    await frame().getByText('this page is not set up to send them').waitFor();
  });

  it('believes no receipt that is posted to its window, even by the page around it', async () => {
    nameHosts(outside.origin);
    outside.put('/own.js', script('', '(event) => event.respondWith(new Promise(() => {}))'));
    await openHost('#measure=phq-2&timeout=1500', { isScripted: true, more: '/own.js' });
    await answer(2);
    await page.waitForFunction(() => globalThis.heard.some(({ type }) => type === 'cairn-submit'));
    await page.evaluate(() => {
      const { submissionId: id } = globalThis.heard.find(({ type }) => type === 'cairn-submit');
      const target = window.frames[0];
      for (const data of [
        { type: 'receipt', id, attempt: 1, answer: { ok: true } },
        { ok: true },
      ]) {
        target.postMessage(data, '*');
      }
    });
    await frame().getByText('We do not know if your answers arrived').waitFor();
    expect(await frame().getByText('have been sent').count()).to.equal(0);
  });

  it('is not believed once something else is in it, nor is another window', async () => {
    const act = `
      addEventListener('message', ({ ports: [port] }) => {
        port?.postMessage({ type: 'height', height: 9999 });
        port?.postMessage({ type: 'event', name: 'cairn-sent', told: { submissionId: 'x' } });
      });
      setInterval(() => parent.postMessage('cairn-frame', '*'), 50);
    `;
    const other = outside.origin.replace('127.0.0.1', 'localhost'); // which is another origin
    const leave = `location.replace('${other}/other.html')`;
    outside.put('/other.js', { body: act, headers: { 'content-type': 'text/javascript' } });
    outside.put('/other.html', { body: '<script type="module" src="/other.js"></script>' });
    inside.put('/leave.js', { body: leave, headers: { 'content-type': 'text/javascript' } });
    inside.put('/cairn/frame.html', { body: '<script src="/leave.js"></script>' });
    await openHost('#measure=phq-2', { isScripted: true, other: '/other.html' });
    await page.waitForFunction(() => globalThis.heard.length > 4); // they have tried, both
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ style }) => style.height),
    );
    expect(heights).to.deep.equal(['', '']);
    expect(await heardOf('cairn-sent')).to.equal(0);
  });

  it('makes neither markup nor script of what its address says', async () => {
    const nasty = encodeURIComponent('"><img src=x onerror=alert(1)>');
    await openHost(`#measure=${nasty}&onclick=alert(1)&style=color:red&lang=${nasty}`, {});
    await frame().getByText('If you are not safe, call 999').waitFor();
    const found = await frame()
      .locator('body')
      .evaluate((body) => ({
        images: body.querySelectorAll('img').length,
        names: body.querySelector('cairn-questionnaire').getAttributeNames(),
      }));
    expect(found.images).to.equal(0);
    expect(found.names).to.not.include.members(['onclick']).and.not.include.members(['style']);
  });

  it('wears a theme of ours, and no other style sheet', async () => {
    for (const [theme, sheets] of [
      ['nhs', ['frame.css', 'themes/nhs.css']],
      ['../../evil', ['frame.css']],
    ]) {
      await openHost(`#measure=phq-2&scheme=dark&theme=${encodeURIComponent(theme)}`, {});
      await frame().getByText('Question 1 of 2').waitFor();
      const worn = await frame()
        .locator('html')
        .evaluate((html) => ({
          scheme: html.dataset.cairnScheme,
          sheets: [...document.querySelectorAll('link')].map((link) => link.getAttribute('href')),
        }));
      expect(worn).to.deep.equal({ scheme: 'dark', sheets });
      await page.goto('about:blank');
    }
  });

  it('says where help is when scripts are off', async () => {
    await openHost('#measure=phq-2', { sandbox: '' });
    await frame().getByText('did not load. If you are not safe, call 999').waitFor();
  });

  const frame = () => page.frameLocator('iframe').first();

  /** A page on another site with a frame in it, under a strict policy and as a sandbox. */
  async function openHost(hash, options) {
    const { host = outside.origin, isScripted, more, other, sandbox = full } = options;
    const scripts = [isScripted && '/cairn/frame-host.js', more].filter(Boolean);
    const src = `${inside.origin}/cairn/frame.html${hash}${host && `&host=${encodeURIComponent(host)}`}`;
    outside.put('/', {
      headers: {
        'content-security-policy': `${strict.replace('trusted-types cairn', "trusted-types 'none'")}; frame-src ${inside.origin} 'self' http://localhost:*`,
      },
      body: `<!doctype html><html lang="en"><title>School</title>
        <iframe data-cairn title="Questions" sandbox="${sandbox}"
          src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>
        ${other ? `<iframe src="${other}"></iframe>` : ''}
        ${scripts.map((each) => `<script type="module" src="${each}"></script>`).join('')}`,
    });
    await page.goto(outside.origin);
  }

  function nameHosts(hosts) {
    const html = new TextDecoder().decode(files.get('frame.html'));
    const body = html.replace(/(name="cairn-hosts" content=)""/, `$1"${hosts}"`);
    expect(body).to.not.equal(hosts === '' ? undefined : html);
    inside.put('/cairn/frame.html', { body, headers: { 'content-security-policy': strict } });
  }

  function script(imports, handler) {
    const body = `${imports}
      document.querySelector('iframe').addEventListener('cairn-submit', ${handler});`;
    return { body, headers: { 'content-type': 'text/javascript' } };
  }

  /** Gives the same answer to every question, and sends. */
  async function answer(count, value = 1) {
    for (let at = 1; at <= count; at += 1) {
      await frame().getByText(`Question ${at} of ${count}`).waitFor();
      await frame().getByRole('radio').nth(value).check();
      await frame().getByRole('button', { name: 'Continue' }).click();
    }
    await frame().getByRole('button', { name: 'Send my answers' }).click();
  }

  /** Nothing in the frame scrolls. */
  async function fits() {
    await page.waitForFunction(async () => {
      await new Promise((done) => setTimeout(done, 100));
      return document.querySelector('iframe').offsetHeight > 200;
    });
    const over = await frame()
      .locator('html')
      .evaluate((html) => html.scrollHeight - html.clientHeight);
    expect(over).to.be.at.most(1);
  }

  const heardOf = (type) =>
    page.evaluate((wanted) => globalThis.heard.filter(({ type }) => type === wanted).length, type);
});
