import './questionnaire.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { answer, appears, button, press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const text = JSON.stringify(calm4);
const first = calm4.items[0]!.text;

/** A child with a definition, as it would stand in a page. */
const script = (json: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = json;
  return element;
};

const asked = async (template: TemplateResult) => {
  const el = await show<CairnQuestionnaire>(template);
  const legend = await appears(el, (root) => root.querySelector('legend'));
  return { el, question: words(legend) };
};

/** What `fetch` answers during a test, and what it was asked for. */
function stubFetch(answer: () => Response): URL[] {
  const real = globalThis.fetch;
  const urls: URL[] = [];
  globalThis.fetch = async (input) => {
    urls.push(new URL(String(input)));
    return answer();
  };
  restore.push(() => (globalThis.fetch = real));
  return urls;
}
const restore: (() => void)[] = [];
afterEach(() => restore.splice(0).forEach((each) => each()));

describe('a measure for <cairn-questionnaire>', () => {
  it('comes as a property', async () => {
    const parsed = parseMeasure(text);
    const { question } = await asked(html`
      <cairn-questionnaire .measure=${parsed}></cairn-questionnaire>
    `);
    expect(question).to.equal(first);
  });

  it('comes as a JSON script among the children', async () => {
    const { question } = await asked(html`
      <cairn-questionnaire>${script(text)}</cairn-questionnaire>
    `);
    expect(question).to.equal(first);
  });

  it('comes by the id of a measure registered before', async () => {
    register({ ...calm4, id: 'before' });
    const { question } = await asked(html`
      <cairn-questionnaire measure="before"></cairn-questionnaire>
    `);
    expect(question).to.equal(first);
  });

  it('comes by the id of a measure registered while the fallback is on show', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire measure="while"><a href="/form.pdf">Print</a></cairn-questionnaire>
    `);
    expect(el.querySelector('a')!.checkVisibility()).to.equal(true);
    register({ ...calm4, id: 'while' });
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('legend'))).to.equal(first);
    expect(el.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('comes even when it is registered after the complaint that it was not', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire measure="after"></cairn-questionnaire>
    `);
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    register({ ...calm4, id: 'after' });
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('legend'))).to.equal(first);
  });

  it('comes from src, on the same site', async () => {
    const urls = stubFetch(() => new Response(text));
    const { question } = await asked(html`
      <cairn-questionnaire src="/measures/calm-4.json"></cairn-questionnaire>
    `);
    expect(question).to.equal(first);
    expect(urls.map(String)).to.deep.equal([`${location.origin}/measures/calm-4.json`]);
  });

  it('is the property’s, whatever else there is', async () => {
    const urls = stubFetch(() => new Response(text));
    const { question } = await asked(html`
      <cairn-questionnaire .measure=${phq9} src="/calm-4.json">${script(text)}</cairn-questionnaire>
    `);
    expect(question).to.equal(phq9.items[0]!.text);
    expect(urls).to.be.empty;
  });

  it('may be taken away, and the fallback is back', async () => {
    const { el } = await asked(html`
      <cairn-questionnaire .measure=${calm4}><p>Fallback</p></cairn-questionnaire>
    `);
    el.measure = null as unknown as Measure; // as frameworks do while they load
    await el.updateComplete;
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('is asked with what counts for nothing only where the host asks for it', async () => {
    const session = {
      form: 'phq-9@1.0.0',
      status: 'asking',
      at: 8,
      answers: Object.fromEntries(phq9.items.slice(0, 9).map(({ id }) => [id, 0])),
    };
    const without = await asked(html`
      <cairn-questionnaire .measure=${phq9} .session=${session}></cairn-questionnaire>
    `);
    await press(without.el, 'Continue');
    await button(without.el, 'Send my answers');

    const whole = await asked(html`
      <cairn-questionnaire .measure=${phq9} .session=${session} with-supplementary>
      </cairn-questionnaire>
    `);
    await press(whole.el, 'Continue');
    expect(words(whole.el.renderRoot)).to.include('Question 10 of 10');
    await answer(whole.el, 3);
    await button(whole.el, 'Send my answers');
    expect(whole.el.session!.answers).to.have.property('q10', 3);
  });
});

describe('a measure that cannot be shown', () => {
  const broken = text.replace('"version":"1.0.0"', '"version":"one"');
  const fallback = html`<p>Fallback</p>`;
  const withScript = (json: string) =>
    html`<cairn-questionnaire>${script(json)}${fallback}</cairn-questionnaire>`;
  const withId = (id: string) =>
    html`<cairn-questionnaire measure=${id}>${fallback}</cairn-questionnaire>`;
  const withObject = (measure: unknown) =>
    html`<cairn-questionnaire .measure=${measure}>${fallback}</cairn-questionnaire>`;
  const withSrc = (src: string) =>
    html`<cairn-questionnaire src=${src}>${fallback}</cairn-questionnaire>`;
  const withPerson = (person: string) => html`
    <cairn-questionnaire .measure=${calm4} person=${person}>${fallback}</cairn-questionnaire>
  `;

  const refused: [what: string, template: () => TemplateResult, says: RegExp, issues: number][] = [
    ['JSON that is none', () => withScript('{ "kind": "measure", }'), /line 1, column 22/, 1],
    ['a broken definition', () => withScript(broken), /version: must be a version/, 1],
    ['several faults', () => withScript('{"kind":"measure"}'), /items: is missing/, 14],
    ['an unknown id', () => withId('nowhere'), /no measure is registered as "nowhere"/, 0],
    ['an object as text', () => withId('[object Object]'), /an object arrived as text/, 0],
    ['an object of another kind', () => withObject({ kind: 'service' }), /not a measure/, 0],
    ['another site', () => withSrc('https://example.org/m.json'), /must be on this site/, 0],
    ['another site without a scheme', () => withSrc('//example.org/m.json'), /this site/, 0],
    ['a data address', () => withSrc('data:application/json,{}'), /this site/, 0],
    ['an address that is none', () => withSrc('http://['), /./, 0],
    ['an address that is not there', () => withSrc('/missing.json'), /src answered 404/, 0],
    ['a person with a name', () => withPerson('Jo Smith'), /person must be 1 to 128 of/, 0],
  ];
  for (const [what, template, says, issues] of refused) {
    it(`is refused with a word to the author and the page’s fallback: ${what}`, async () => {
      const urls = stubFetch(() => new Response('', { status: 404 }));
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await show<CairnQuestionnaire>(template());
      const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));

      expect(words(refusal)).to.match(says);
      expect(refusal).to.have.descendant('[lang="en"]');
      expect(errors).to.have.length(1);
      expect(errors[0]!.message).to.match(says);
      expect(errors[0]!.issues).to.have.length(issues);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(el.renderRoot.querySelector('form, fieldset, input')).to.equal(null);
      expect(urls.every(({ origin }) => origin === location.origin)).to.equal(true);
    });
  }

  it('is not shown although it is registered, when the person has a name', async () => {
    register({ ...calm4, id: 'registered' });
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire measure="registered" person="Jo Smith"></cairn-questionnaire>
    `);
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    el.requestUpdate();
    await el.updateComplete;
    expect(el.renderRoot.querySelector('form')).to.equal(null);
  });

  it('gives way to one that can', async () => {
    const el = await show<CairnQuestionnaire>(withScript('{}'));
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    el.measure = calm4;
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('legend'))).to.equal(first);
  });
});
