import './glossary.js';

import type { Term } from '@cairnkit/engine/glossary.js';
import jargon from '@cairnkit/services/jargon.glossary.js';
import { expect, html } from '@open-wc/testing';

import { appears, words } from '../testing/person.js';
import { describeAccessibility, heard, show } from '../testing/show.js';
import { anytown, examples, search } from './glossary.examples.js';
import type { CairnGlossary } from './glossary.js';

const withJargon = () => show<CairnGlossary>(examples.jargon.render());
const withOwn = (changes = {}) =>
  show<CairnGlossary>(html`<cairn-glossary .glossary=${anytown(changes)}></cairn-glossary>`);
const type = (el: CairnGlossary, text: string) => search(text)(el.parentElement!);

const all = (el: CairnGlossary, selector: string) => [
  ...el.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const names = (el: CairnGlossary) => all(el, 'dt').map(words);
const status = (el: CairnGlossary) => words(all(el, '[role="status"]')[0]);

describe('<cairn-glossary>', () => {
  describeAccessibility(examples);

  it('has every term with its meaning and its other names', async () => {
    const el = await withJargon();
    const entries = all(el, '.term').map(words);
    expect(entries).to.have.length(jargon.terms.length);
    for (const { term, words: meaning, also = [] } of jargon.terms as readonly Term[]) {
      const entry = entries.find((each) => each.startsWith(`${term} ${meaning}`))!;
      for (const name of also) expect(entry, term).to.include(name);
    }
  });

  it('is in the order of the alphabet, with a heading for each letter', async () => {
    const el = await withOwn({
      terms: ['care leaver', 'ROMs', 'CBT', '5 ways'].map((term, i) => ({
        id: `t${i}x`,
        term,
        words: 'Yes.',
      })),
    });
    const told = all(el, 'h2, h3, dt').map((each) => `${each.localName} ${words(each)}`);
    expect(told).to.deep.equal([
      ...['h2 Our words', 'h3 0–9', 'dt 5 ways', 'h3 C', 'dt care leaver', 'dt CBT'],
      ...['h3 R', 'dt ROMs'],
    ]);
  });

  it('shows what a glossary says as text, never as markup', async () => {
    const text = '<img src=x onerror="alert(1)">';
    const term = { id: 'x', term: text, also: [`${text}2`], words: `${text}3` };
    const el = await withOwn({ title: `${text}4`, terms: [term] });
    for (const each of [text, `${text}2`, `${text}3`, `${text}4`]) {
      expect(words(el.renderRoot)).to.include(each);
    }
    expect(all(el, 'img')).to.be.empty;
  });

  it('marks the language of its words, and of nothing else', async () => {
    const el = await withOwn({ lang: 'cy' });
    const marked = all(el, '[lang="cy"]').map(words);
    expect(marked).to.include.members(['Our words', 'the Den', 'AWT; MHST']);
    expect(marked.join(' ')).not.to.match(/Find|Also|shown/);
  });

  it('links to https only, in words that say where to, and tells nobody where from', async () => {
    const [link] = all(await withOwn(), 'a') as HTMLAnchorElement[];
    expect(words(link)).to.equal('More about Anytown Wellbeing Team: example.org');
    expect(link!.rel).to.equal('noreferrer');
    expect(link!.target).to.equal('');

    const unparsed = anytown();
    unparsed.terms[0]!.url = 'javascript:alert(1)';
    const el = await show<CairnGlossary>(html`
      <cairn-glossary .glossary=${unparsed}></cairn-glossary>
    `);
    expect(names(el)).to.have.length(2);
    expect(all(el, 'a')).to.be.empty;
  });
});

describe('the field of a glossary', () => {
  it('leaves what is found, as it is typed, and says how many', async () => {
    const el = await withJargon();
    const said = all(el, '[role="status"]')[0];
    expect(status(el)).to.equal(`Words shown: ${jargon.terms.length}`);
    await type(el, 'behav');
    expect(names(el)).to.deep.equal(['behavioural activation', 'CBT', 'low intensity CBT']);
    expect(status(el)).to.equal('Words shown: 3');
    await type(el, 'behavioural ac');
    expect(names(el)).to.deep.equal(['behavioural activation']);
    await type(el, '');
    expect(names(el)).to.have.length(jargon.terms.length);
    expect(all(el, '[role="status"]')[0], 'or nobody would be told').to.equal(said);
  });

  it('says when there is no such word', async () => {
    const el = await withJargon();
    await type(el, 'zigzag');
    expect(status(el)).to.equal('There is no such word here. Try another spelling.');
    expect(all(el, 'dl, h3')).to.be.empty;
  });

  it('has a name, and stays as it is while people type', async () => {
    const el = await withJargon();
    const field = all(el, 'input')[0] as HTMLInputElement;
    expect([...field.labels!].map(words)).to.deep.equal(['Find a word']);
    field.focus();
    await type(el, 'care');
    expect(el.shadowRoot!.activeElement).to.equal(field);
    expect(all(el, 'input')[0]).to.equal(field);
  });

  it('tells nobody what was typed', async () => {
    const el = await withJargon();
    const address = location.href;
    const { length } = history;
    const told = ['input', 'change', 'keydown', 'keyup', 'beforeinput', 'cairn-changed'].map(
      (name) => heard(document, name),
    );
    await type(el, 'self-harm');
    const field = all(el, 'input')[0]!;
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    expect(told.flat()).to.be.empty;
    expect([location.href, history.length]).to.deep.equal([address, length]);
    expect(el.outerHTML).not.to.include('self-harm');
    expect(el.shadowRoot!.innerHTML).not.to.include('self-harm');
    expect([field.getAttribute('autocomplete'), field.getAttribute('spellcheck')]).to.deep.equal([
      'off',
      'false',
    ]);
  });

  for (const [when, leave] of [
    ['somebody leaves in a hurry', () => document.dispatchEvent(new Event('cairn-exited'))],
    ['the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
  ] as const) {
    it(`forgets what was typed when ${when}`, async () => {
      const el = await withJargon();
      await type(el, 'care');
      leave();
      await el.updateComplete;
      expect((all(el, 'input')[0] as HTMLInputElement).value).to.equal('');
      expect(names(el)).to.have.length(jargon.terms.length);
    });
  }
});

describe('a glossary that is open at a term', () => {
  const found = (el: CairnGlossary) => all(el, '.found dt').map(words);
  const focused = (el: CairnGlossary) => words(el.shadowRoot!.activeElement);
  const openAt = (open: string) =>
    show<CairnGlossary>(html`<cairn-glossary open=${open} .glossary=${jargon}></cairn-glossary>`);

  for (const name of ['vcse', 'VCSE', 'voluntary, community and social enterprise']) {
    it(`brings it into view, marks it, and reads it out: ${name}`, async () => {
      const el = await openAt(name);
      expect(found(el)).to.deep.equal(['VCSE']);
      expect(focused(el)).to.equal('VCSE');
      const { top, bottom } = all(el, '.found dt')[0]!.getBoundingClientRect();
      expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    });
  }

  it('goes to another one when it is told to, whatever was looked for', async () => {
    const el = await openAt('vcse');
    await type(el, 'care');
    el.open = 'cbt';
    await el.updateComplete;
    await el.updateComplete;
    expect([found(el), focused(el)]).to.deep.equal([['CBT'], 'CBT']);
  });

  it('keeps the focus where people take it from there', async () => {
    const el = await openAt('vcse');
    const field = all(el, 'input')[0] as HTMLInputElement;
    field.focus();
    await type(el, 'v');
    expect(found(el)).to.deep.equal(['VCSE']);
    expect(el.shadowRoot!.activeElement).to.equal(field);
  });

  it('waits for its glossary', async () => {
    const el = await show<CairnGlossary>(html`<cairn-glossary open="cbt"></cairn-glossary>`);
    el.glossary = jargon;
    await appears(el, (root) => root.querySelector('.found'));
    await el.updateComplete;
    expect(focused(el)).to.equal('CBT');
  });

  it('is like any other when it has no such term', async () => {
    const before = document.activeElement;
    const el = await openAt('zigzag');
    expect(found(el)).to.be.empty;
    expect(document.activeElement).to.equal(before);
    expect(names(el)).to.have.length(jargon.terms.length);
  });

  it('changes no address', async () => {
    const before = [location.href, history.length];
    await openAt('cbt');
    expect([location.href, history.length]).to.deep.equal(before);
  });
});
