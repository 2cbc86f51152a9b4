import './eligibility.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Service } from '@cairnkit/engine/service.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { reply } from '../testing/checker.js';
import { harbour, lighthouse } from '../testing/lighthouse.js';
import { appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

const text = JSON.stringify(lighthouse);
const first = lighthouse.questions[0]!.text;

/** A child with a definition, as it would stand in a page. */
const script = (json: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = json;
  return element;
};

const asked = async (template: TemplateResult) => {
  const el = await show<CairnEligibility>(template);
  const legend = await appears(el, (root) => root.querySelector('legend'));
  await el.updateComplete;
  return { el, question: words(legend) };
};
const refused = async (template: TemplateResult) => {
  const errors = heard<CairnErrorEvent>(document, 'cairn-error');
  const el = await show<CairnEligibility>(template);
  const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));
  return { el, errors, says: words(refusal) };
};

/** What `fetch` answers during a test, and what it was asked for. */
function stubFetch(answer: (url: URL) => Response): URL[] {
  const real = globalThis.fetch;
  const urls: URL[] = [];
  globalThis.fetch = async (input) => {
    urls.push(new URL(String(input)));
    return answer(urls.at(-1)!);
  };
  restore.push(() => (globalThis.fetch = real));
  return urls;
}
const restore: (() => void)[] = [];
afterEach(() => restore.splice(0).forEach((each) => each()));

describe('a service for <cairn-eligibility>', () => {
  it('comes as a property', async () => {
    const { question } = await asked(html`
      <cairn-eligibility .service=${lighthouse}></cairn-eligibility>
    `);
    expect(question).to.equal(first);
  });

  it('comes as a JSON script among the children, or as several', async () => {
    const { el, question } = await asked(html`
      <cairn-eligibility>${script(text)}</cairn-eligibility>
    `);
    expect(question).to.equal(first);
    expect(el.session!.form).to.equal('lighthouse@1.0.0');
    const two = await asked(html`
      <cairn-eligibility>${script(text)}${script(JSON.stringify(harbour))}</cairn-eligibility>
    `);
    expect(two.el.session!.form).to.equal('lighthouse@1.0.0 harbour@1.0.0');
  });

  it('comes by the id of a service registered before, meanwhile or after the complaint', async () => {
    register({ ...lighthouse, id: 'before' });
    const before = html`<cairn-eligibility service="before"></cairn-eligibility>`;
    expect((await asked(before)).question).to.equal(first);

    const el = await show<CairnEligibility>(html`
      <cairn-eligibility service="while"><a href="/form.pdf">Print</a></cairn-eligibility>
    `);
    expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
    register({ ...lighthouse, id: 'while' });
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('legend'))).to.equal(first);
    expect(el.querySelector('a')!.checkVisibility()).to.equal(false);

    const after = await refused(html`<cairn-eligibility service="after"></cairn-eligibility>`);
    expect(after.says).to.contain('no service is registered as "after"');
    register({ ...lighthouse, id: 'after' });
    await after.el.updateComplete;
    expect(words(after.el.renderRoot.querySelector('legend'))).to.equal(first);
  });

  it('waits for all services of a door, and never shows some of them', async () => {
    register(lighthouse);
    const el = await show<CairnEligibility>(html`
      <cairn-eligibility services="lighthouse pier"></cairn-eligibility>
    `);
    expect(el.session).to.equal(undefined);
    expect(words(el.renderRoot)).to.equal('');
    register({ ...harbour, id: 'pier' });
    await el.updateComplete;
    expect(el.session!.form).to.equal('lighthouse@1.0.0 pier@1.0.0');
  });

  it('comes from src, on the same site, also several', async () => {
    const urls = stubFetch(
      ({ pathname }) => new Response(pathname === '/harbour.json' ? JSON.stringify(harbour) : text),
    );
    const { el } = await asked(html`
      <cairn-eligibility src="/lighthouse.json /harbour.json"></cairn-eligibility>
    `);
    expect(el.session!.form).to.equal('lighthouse@1.0.0 harbour@1.0.0');
    expect(urls.map(String)).to.deep.equal([
      `${location.origin}/lighthouse.json`,
      `${location.origin}/harbour.json`,
    ]);
  });

  it('is the property’s, whatever else there is', async () => {
    const urls = stubFetch(() => new Response(text));
    const { el } = await asked(html`
      <cairn-eligibility .service=${lantern} src="/x.json">${script(text)}</cairn-eligibility>
    `);
    expect(el.session!.form).to.equal('lantern@1.0.0');
    expect(urls).to.be.empty;
  });

  it('may be taken away, and the fallback is back', async () => {
    const { el } = await asked(html`
      <cairn-eligibility .service=${lighthouse}><p>Fallback</p></cairn-eligibility>
    `);
    el.service = null as unknown as Service; // as frameworks do while they load
    await el.updateComplete;
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(el.session).to.equal(undefined);
  });

  it('waits for an element that is on no page yet', async () => {
    const el = document.createElement('cairn-eligibility');
    el.service = lighthouse;
    await new Promise((done) => setTimeout(done, 300)); // the rest of it has come by then
    const { parentNode } = await show<CairnEligibility>(
      html`<cairn-eligibility></cairn-eligibility>`,
    );
    parentNode!.append(el);
    await el.updateComplete;
    await reply(el, 'no');
    expect(el.session).to.deep.include({ at: 'feels-unsafe' });
  });
});
