import './term.js';

import { findTerm } from '@cairnkit/engine/find-term.js';
import jargon from '@cairnkit/services/jargon.glossary.js';
import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { press, words } from '../testing/person.js';
import { describeAccessibility, heard, show } from '../testing/show.js';
import { anytown } from '../glossary/glossary.examples.js';
import { examples } from './term.examples.js';
import type { CairnTerm } from './term.js';

const cbt = findTerm(jargon, 'CBT')!.words;

const one = (template: TemplateResult) => show<CairnTerm>(template);
const inSentence = () =>
  one(html`
    <p>We offer <cairn-term .glossary=${jargon}>CBT</cairn-term>, and <a href="#x">more</a>.</p>
  `);

const word = (el: CairnTerm) => el.renderRoot.querySelector<HTMLElement>('[part="word"]')!;
const isOpen = (el: CairnTerm) => word(el).getAttribute('aria-expanded') === 'true';
const said = (el: CairnTerm) => words(el.renderRoot.querySelector('[role="status"]'));
const act = async (el: CairnTerm, what: () => unknown) => {
  await what();
  await el.updateComplete;
};
const open = (el: CairnTerm) => act(el, () => word(el).click());
const key = (el: CairnTerm, name: string) => act(el, () => sendKeys({ press: name }));

/** Clicks in the middle of something, as a person does. */
async function click(element: Element): Promise<void> {
  const [{ left, top, width, height }] = element.getClientRects() as unknown as [DOMRect];
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

describe('<cairn-term>', () => {
  describeAccessibility(examples);

  it('says what it means when it is pressed, and stops when it is pressed again', async () => {
    const el = await inSentence();
    expect([isOpen(el), said(el)]).to.deep.equal([false, '']);
    await open(el);
    expect(isOpen(el)).to.equal(true);
    expect(said(el)).to.equal(`CBT (cognitive behavioural therapy) ${cbt}`);
    await open(el);
    expect([isOpen(el), said(el)]).to.deep.equal([false, '']);
  });

  it('is pressed where the word stands that the page has written', async () => {
    const el = await inSentence();
    await act(el, () => click(el));
    expect(isOpen(el)).to.equal(true);
    expect(document.activeElement).to.equal(el);
    await act(el, () => click(word(el)));
    expect(isOpen(el)).to.equal(false);
  });

  for (const name of ['Enter', 'Space']) {
    it(`opens and closes with ${name}, and the focus stays`, async () => {
      const el = await inSentence();
      word(el).focus();
      const { scrollY } = globalThis;
      await key(el, name);
      expect([isOpen(el), el.shadowRoot!.activeElement === word(el)]).to.deep.equal([true, true]);
      await key(el, name);
      expect([isOpen(el), el.shadowRoot!.activeElement === word(el)]).to.deep.equal([false, true]);
      expect(globalThis.scrollY).to.equal(scrollY);
    });
  }

  it('tells from the same place each time, which is there before', async () => {
    const el = await inSentence();
    const status = el.renderRoot.querySelector('[role="status"]')!;
    await open(el);
    expect(el.renderRoot.querySelector('[role="status"]')).to.equal(status);
    expect(words(status)).to.include(cbt);
    expect(words(status)).not.to.include('Close');
  });

  it('closes with Escape, and the focus is where it was', async () => {
    const el = await inSentence();
    word(el).focus();
    await open(el);
    await key(el, 'Escape');
    expect([isOpen(el), el.shadowRoot!.activeElement === word(el)]).to.deep.equal([false, true]);
  });

  it('closes with Escape from elsewhere on the page, and leaves the focus there', async () => {
    const el = await inSentence();
    await open(el);
    const link = el.parentElement!.querySelector('a')!;
    link.focus();
    await key(el, 'Escape');
    expect([isOpen(el), document.activeElement]).to.deep.equal([false, link]);
  });

  it('leaves a dialog around it open when it closes', async () => {
    const el = await one(html` <dialog><cairn-term .glossary=${jargon}>CBT</cairn-term></dialog> `);
    const dialog = el.parentElement as HTMLDialogElement;
    dialog.showModal();
    word(el).focus();
    await open(el);
    await key(el, 'Escape');
    expect([isOpen(el), dialog.open]).to.deep.equal([false, true]);
    dialog.close();
  });

  it('closes with “Close”, and the word has the focus', async () => {
    const el = await inSentence();
    await open(el);
    await press(el, 'Close');
    await el.updateComplete;
    expect([isOpen(el), el.shadowRoot!.activeElement === word(el)]).to.deep.equal([false, true]);
  });

  it('closes when people press elsewhere, and what they press works', async () => {
    const el = await inSentence();
    await open(el);
    const link = el.parentElement!.querySelector('a')!;
    const clicks = heard(link, 'click');
    link.addEventListener('click', (event) => event.preventDefault());
    await act(el, () => click(link));
    expect([isOpen(el), clicks.length]).to.deep.equal([false, 1]);
  });

  it('stays open when people press the meaning', async () => {
    const el = await inSentence();
    await open(el);
    await act(el, () => click(el.renderRoot.querySelector('.words')!));
    expect(isOpen(el)).to.equal(true);
  });

  it('closes when another one opens', async () => {
    const el = await one(html`
      <p>
        <cairn-term .glossary=${jargon}>CBT</cairn-term> or
        <cairn-term .glossary=${jargon}>EMHP</cairn-term>
      </p>
    `);
    const other = el.parentElement!.querySelector<CairnTerm>('cairn-term ~ cairn-term')!;
    await other.updateComplete;
    await open(el);
    word(other).focus();
    await key(other, 'Enter');
    await el.updateComplete;
    expect([isOpen(el), isOpen(other)]).to.deep.equal([false, true]);
  });

  it('lets people press what stands before it in its line', async () => {
    const el = await one(html`
      <p><a href="#x">More</a> about <cairn-term .glossary=${jargon}>CBT</cairn-term></p>
    `);
    const link = el.parentElement!.querySelector('a')!;
    const clicks = heard(link, 'click');
    link.addEventListener('click', (event) => event.preventDefault());
    await open(el);
    await act(el, () => click(link));
    expect([isOpen(el), clicks.length]).to.deep.equal([false, 1]);
  });

  it('closes when somebody leaves in a hurry', async () => {
    const el = await inSentence();
    await open(el);
    await act(el, () => document.dispatchEvent(new Event('cairn-exited')));
    expect(isOpen(el)).to.equal(false);
  });

  it('is closed when it comes back to the page', async () => {
    const el = await inSentence();
    await open(el);
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await el.updateComplete;
    expect(isOpen(el)).to.equal(false);
  });

  it('does nothing but that in a label', async () => {
    const el = await one(html`
      <label
        ><input type="checkbox" /> I want <cairn-term .glossary=${jargon}>CBT</cairn-term></label
      >
    `);
    await act(el, () => click(el));
    expect(isOpen(el)).to.equal(true);
    expect(el.parentElement!.querySelector('input')!.checked).to.equal(false);
  });

  it('shows what a glossary says as text, never as markup', async () => {
    const text = '<img src=x onerror="alert(1)">';
    const glossary = anytown({
      terms: [{ id: 'x', term: `AB ${text}`, also: [text], words: text }],
    });
    const el = await one(html`<p><cairn-term term="x" .glossary=${glossary}>X</cairn-term></p>`);
    await open(el);
    expect(said(el)).to.equal(`AB ${text} (${text}) ${text}`);
    expect(el.renderRoot.querySelector('img')).to.equal(null);
  });

  it('marks the language of the meaning', async () => {
    const glossary = anytown({ lang: 'cy' });
    const el = await one(html`<p><cairn-term term="den" .glossary=${glossary}>X</cairn-term></p>`);
    await open(el);
    const marked = [...el.renderRoot.querySelectorAll('[role="status"] [lang="cy"]')].map(words);
    expect(marked).to.deep.equal(['the Den', 'A room at school where you can talk.']);
  });

  it('leads on in a new tab, so that nothing on this one is lost', async () => {
    const el = await one(html`
      <p><cairn-term term="mhst" .glossary=${anytown()}>our team</cairn-term></p>
    `);
    await open(el);
    const link = el.renderRoot.querySelector('a')!;
    expect(words(link)).to.equal(
      'More about Anytown Wellbeing Team: example.org (opens in a new tab)',
    );
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noreferrer']);
  });

  it('says what an abbreviation stands for, and no other names', async () => {
    const el = await one(html`
      <p><cairn-term .glossary=${jargon}>senior mental health lead</cairn-term></p>
    `);
    await open(el);
    expect(words(el.renderRoot.querySelector('.name'))).to.equal('senior mental health lead');
  });
});
