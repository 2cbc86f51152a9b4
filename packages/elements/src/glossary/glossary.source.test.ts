import './glossary.js';

import { find, register } from '@cairnkit/engine/catalogue.js';
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { anytown } from './glossary.examples.js';
import type { CairnGlossary } from './glossary.js';

const text = JSON.stringify(anytown());
const script = (json: string) => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = json;
  return element;
};
const shown = ({ renderRoot }: CairnGlossary) => words(renderRoot);
const ours = html`<p>Ask us what our words mean.</p>`;

/** Answers every request of the page from here, until the test is over. */
function stubFetch(answer: () => Response): URL[] {
  const asked: URL[] = [];
  globalThis.fetch = async (input) => {
    asked.push(new URL(String(input)));
    return answer();
  };
  return asked;
}
const { fetch } = globalThis;
afterEach(() => (globalThis.fetch = fetch));

describe('a glossary', () => {
  for (const [from, id, template] of [
    [
      'a property',
      'by-property',
      () => html`<cairn-glossary .glossary=${anytown({ id: 'by-property' })}></cairn-glossary>`,
    ],
    [
      'a script in the page',
      'anytown',
      () => html`<cairn-glossary>${script(text)}</cairn-glossary>`,
    ],
    [
      'an address on the same site',
      'fetched',
      () => html`<cairn-glossary src="/words.json"></cairn-glossary>`,
    ],
    [
      'the catalogue',
      'from-the-catalogue',
      () => {
        register(anytown({ id: 'from-the-catalogue' }));
        return html`<cairn-glossary glossary="from-the-catalogue"></cairn-glossary>`;
      },
    ],
  ] as const satisfies (readonly [string, string, () => TemplateResult])[]) {
    it(`may come from ${from}, and is known to the page from then on`, async () => {
      stubFetch(() => new Response(text.replace('"anytown"', '"fetched"')));
      const el = await show<CairnGlossary>(template());
      await appears(el, () => shown(el).includes('the Den'));
      expect(el.loaded?.id).to.equal(id);
      expect(find('glossary', id)).to.equal(el.loaded);
    });
  }

  it('may be registered late; until then the page’s own words show', async () => {
    const el = await show<CairnGlossary>(html`
      <cairn-glossary glossary="late">${ours}</cairn-glossary>
    `);
    expect(el.loaded).to.equal(undefined);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
    register(anytown({ id: 'late' }));
    await el.updateComplete;
    expect(shown(el)).to.include('the Den');
    expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('gives way to a later one with its id', async () => {
    register(anytown({ id: 'changing' }));
    const el = await show<CairnGlossary>(html`
      <cairn-glossary glossary="changing"></cairn-glossary>
    `);
    register(anytown({ id: 'changing', title: 'Newer words' }));
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('h2'))).to.equal('Newer words');
  });

  it('can be taken back', async () => {
    const el = await show<CairnGlossary>(html`
      <cairn-glossary .glossary=${anytown()}>${ours}</cairn-glossary>
    `);
    Object.assign(el, { glossary: undefined });
    await el.updateComplete;
    expect(shown(el)).not.to.include('the Den');
    expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

describe('a glossary that cannot be had', () => {
  const withScript = (json: string) =>
    html`<cairn-glossary>${script(json)}${ours}</cairn-glossary>`;
  const withObject = (value: unknown) =>
    html`<cairn-glossary .glossary=${value as never}>${ours}</cairn-glossary>`;
  const refused: [what: string, template: () => TemplateResult, says: RegExp, issues: number][] = [
    ['JSON that is none', () => withScript('{ "kind": }'), /line 1, column 11/, 1],
    ['several faults', () => withScript('{"kind":"glossary"}'), /title: is missing/, 5],
    [
      'a name twice',
      () => withScript(text.replace('"the Den"', '"mhst"')),
      /terms\.1\.term: "mhst" is a name of terms\.0 already/,
      1,
    ],
    [
      'an address that is not https',
      () => withScript(text.replace('https://www', 'http://www')),
      /terms\.0\.url: must be an address that begins with https/,
      1,
    ],
    [
      'an unknown id',
      () => html`<cairn-glossary glossary="nowhere">${ours}</cairn-glossary>`,
      /no glossary is registered as "nowhere"/,
      0,
    ],
    [
      'an object as text',
      () => html`<cairn-glossary glossary="[object Object]">${ours}</cairn-glossary>`,
      /an object arrived as text/,
      0,
    ],
    ['an object of another kind', () => withObject({ kind: 'x' }), /is not a glossary/, 0],
    ['an object that was never parsed', () => withObject({ kind: 'glossary' }), /is not a gl/, 0],
    [
      'a term that was never parsed',
      () => withObject({ ...anytown(), terms: [null] }),
      /glossary is not a glossary; set it to what parseGlossary returned/,
      0,
    ],
    [
      'another site',
      () => html`<cairn-glossary src="https://example.org/g.json">${ours}</cairn-glossary>`,
      /must be on this site/,
      0,
    ],
    [
      'an address that is not there',
      () => html`<cairn-glossary src="/missing.json">${ours}</cairn-glossary>`,
      /src answered 404/,
      0,
    ],
  ];
  for (const [what, template, says, issues] of refused) {
    it(`says so to the page’s author, beside the page’s own words: ${what}`, async () => {
      const asked = stubFetch(() => new Response('', { status: 404 }));
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await show<CairnGlossary>(template());
      const refusal = await appears(el, (root) => root.querySelector('[part="refusal"]'));

      expect(words(refusal)).to.match(says);
      expect(errors).to.have.length(1);
      expect(errors[0]!.issues).to.have.length(issues);
      expect(el.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(asked.every(({ origin }) => origin === location.origin)).to.equal(true);
    });
  }

  it('gives way to one that can', async () => {
    const el = await show<CairnGlossary>(withScript('{}'));
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    el.glossary = anytown();
    await el.updateComplete;
    expect(el.renderRoot.querySelector('[part="refusal"]')).to.equal(null);
    expect(shown(el)).to.include('the Den');
  });
});
