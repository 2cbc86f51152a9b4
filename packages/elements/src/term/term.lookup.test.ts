import './term.js';
import '../glossary/glossary.js';

import { register } from '@cairnkit/engine/catalogue.js';
import { expect, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { anytown } from '../glossary/glossary.examples.js';
import { appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnTerm } from './term.js';

const glossary = (id: string, meaning: string) =>
  anytown({ id, terms: [{ id: 'den', term: 'the Den', also: ['quiet room'], words: meaning }] });

const word = (el: CairnTerm) => el.renderRoot.querySelector<HTMLElement>('[part="word"]');
const meaning = async (el: CairnTerm) => {
  (await appears(el, () => word(el)))!.click();
  await el.updateComplete;
  return words(el.renderRoot.querySelector('.words + .words, .name + .words'));
};
const errors = () => heard<CairnErrorEvent>(document, 'cairn-error');
const told = (found: CairnErrorEvent[]) =>
  new Promise<string>((resolve) => {
    const look = () => (found[0] ? resolve(found[0].message) : setTimeout(look, 20));
    look();
  });

/** In this order: what is registered stays registered for the page. */
describe('a term on a page without a glossary', () => {
  it('is plain text, and the page’s author is told once', async () => {
    const found = errors();
    const el = await show<CairnTerm>(html`<p>Go to <cairn-term>the Den</cairn-term>.</p>`);
    expect(await told(found)).to.match(/^there is no glossary; import one and call register\(\)/);
    el.requestUpdate();
    await el.updateComplete;
    expect(found).to.have.length(1);
    expect(found[0]!.target).to.equal(el);
    expect([word(el), words(el.parentElement)]).to.deep.equal([null, 'Go to the Den.']);
  });
});

describe('a term finds its meaning', () => {
  it('in the only glossary that is registered, however late', async () => {
    const el = await show<CairnTerm>(html`<p>Go to <cairn-term>the Den</cairn-term>.</p>`);
    expect(word(el)).to.equal(null);
    register(glossary('first', 'The first.'));
    expect(await meaning(el)).to.equal('The first.');
  });

  it('by its id, by any of its names, and in whatever way they are written', async () => {
    for (const name of ['den', 'The  Den', 'QUIET ROOMS', 'quiet room (the Den)']) {
      const el = await show<CairnTerm>(html`<p><cairn-term term=${name}>here</cairn-term></p>`);
      expect(await meaning(el), name).to.equal('The first.');
    }
  });

  it('in the glossary that it names, or was given', async () => {
    register(glossary('second', 'The second.'));
    const named = await show<CairnTerm>(html`
      <p><cairn-term glossary="second">the Den</cairn-term></p>
    `);
    expect(await meaning(named)).to.equal('The second.');
    const given = await show<CairnTerm>(html`
      <p><cairn-term .glossary=${glossary('third', 'The third.')}>the Den</cairn-term></p>
    `);
    expect(await meaning(given)).to.equal('The third.');
  });

  it('in the <cairn-glossary> that is closest, wherever that has it from', async () => {
    const json = document.createElement('script');
    json.type = 'application/json';
    json.textContent = JSON.stringify(glossary('from-script', 'From the script.'));
    const root = document.createElement('div');
    root.innerHTML = `
      <section><p><cairn-term>the Den</cairn-term></p><cairn-glossary></cairn-glossary></section>
      <section><cairn-glossary glossary="second"></cairn-glossary>
        <p><cairn-term>the Den</cairn-term></p></section>`;
    root.querySelector('cairn-glossary')!.append(json);
    await show(html`${root}`);
    const [one, two] = [...root.querySelectorAll<CairnTerm>('cairn-term')];
    expect(await meaning(one!)).to.equal('From the script.');
    expect(await meaning(two!)).to.equal('The second.');
  });

  it('in the page’s glossary, from within a shadow tree', async () => {
    const el = await show<CairnTerm>(html`
      <cairn-glossary glossary="second"></cairn-glossary>
      <div></div>
    `);
    const inner = document.createElement('cairn-term');
    inner.textContent = 'the Den';
    el.nextElementSibling!.attachShadow({ mode: 'open' }).append(inner);
    expect(await meaning(inner)).to.equal('The second.');
  });

  it('anew when the glossary or the term is another', async () => {
    const el = await show<CairnTerm>(html`
      <p><cairn-term glossary="first">the Den</cairn-term></p>
    `);
    expect(await meaning(el)).to.equal('The first.');
    el.glossary = 'second';
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('.name + .words'))).to.equal('The second.');
    register(glossary('second', 'The newer second.'));
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('.name + .words'))).to.equal('The newer second.');
  });
});

describe('a term that nobody knows', () => {
  for (const [what, template, message] of [
    [
      'no such term',
      () => html`<cairn-term glossary="first">zigzag</cairn-term>`,
      'glossary "first" has no term "zigzag"',
    ],
    [
      'no such glossary',
      () => html`<cairn-term glossary="nowhere">the Den</cairn-term>`,
      'no glossary is registered as "nowhere"; import it and call register(), or check the id',
    ],
    [
      'several glossaries, and none is named',
      () => html`<cairn-term>the Den</cairn-term>`,
      /^there are several glossaries: first, second, .*; say which one with glossary="first"$/,
    ],
    [
      'a glossary that was never parsed',
      () => html`<cairn-term .glossary=${{ kind: 'glossary' } as never}>the Den</cairn-term>`,
      'glossary is not a glossary; set it to what parseGlossary returned',
    ],
    [
      'nothing to look for',
      () => html`<cairn-term glossary="first"> </cairn-term>`,
      'there is no term: set term, or put its name between the tags',
    ],
  ] as const) {
    it(`is plain text, and the page’s author is told once: ${what}`, async () => {
      const found = errors();
      const el = await show<CairnTerm>(html`<p>Go to ${template()}.</p>`);
      const text = await told(found);
      if (typeof message === 'string') expect(text).to.equal(message);
      else expect(text).to.match(message);
      register(anytown({ id: `another-${what.length}` }));
      await el.updateComplete;
      expect(found).to.have.length(1);
      expect(word(el)).to.equal(null);
      expect(el.shadowRoot!.textContent!.trim()).to.equal('');
    });
  }

  it('says nothing when a glossary on the page says so already', async () => {
    const found = errors();
    await show(html`
      <p>
        <cairn-glossary glossary="not-there"></cairn-glossary>
        <cairn-term>the Den</cairn-term>
      </p>
    `);
    expect(await told(found)).to.equal(
      'no glossary is registered as "not-there"; import it and call register(), or check the id',
    );
    await new Promise((done) => setTimeout(done, 300));
    expect(found.map(({ target }) => (target as Element).localName)).to.deep.equal([
      'cairn-glossary',
    ]);
  });
});
