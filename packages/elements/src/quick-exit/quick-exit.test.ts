import './quick-exit.js';

import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { navigation } from '../internal/navigation.js';
import { cover, stayHere } from '../testing/exit.js';
import { press, words } from '../testing/person.js';
import { describeAccessibility, heard, show } from '../testing/show.js';
import { ExitedEvent } from './quick-exit.events.js';
import { examples } from './quick-exit.examples.js';
import type { CairnQuickExit } from './quick-exit.js';

const went = stayHere();
const shown = (template: TemplateResult = examples.plain.render()) =>
  show<CairnQuickExit>(template);

describe('<cairn-quick-exit>', () => {
  describeAccessibility(examples);

  it('leaves for BBC Weather, or where the page says', async () => {
    (await shown()).exit();
    const el = await shown(html`
      <cairn-quick-exit href="https://www.example.org/news?a=b"></cairn-quick-exit>
    `);
    el.exit();
    expect(went).to.deep.equal([
      'https://www.bbc.co.uk/weather',
      'https://www.example.org/news?a=b',
    ]);
  });

  it('takes the page off the screen, and out of the title, before it leaves', async () => {
    const el = await shown();
    document.title = 'How are you feeling?';
    let before: unknown;
    navigation.replace = () => {
      before = [el.checkVisibility(), cover()?.checkVisibility(), document.title];
    };
    await press(el, 'Exit this page');
    expect(before).to.deep.equal([false, true, 'Loading']);
    expect(words(cover())).to.equal('Loading');
    const { top, left, width, height } = cover()!.getBoundingClientRect();
    expect([top, left]).to.deep.equal([0, 0]);
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
  });

  it('does so on a page whose styles would have it otherwise', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'body, div { display: block !important; opacity: 0 !important }';
    document.head.append(sheet);
    const el = await shown();
    el.exit();
    expect(el.checkVisibility()).to.equal(false);
    expect(getComputedStyle(cover()!).opacity).to.equal('1');
    sheet.remove();
  });

  it('hides what lies above everything else', async () => {
    const el = await shown(html`
      <cairn-quick-exit></cairn-quick-exit>
      <dialog>Ours</dialog>
    `);
    const dialog = el.parentElement!.querySelector('dialog')!;
    dialog.showModal();
    expect(dialog.checkVisibility()).to.equal(true);
    el.exit();
    expect(dialog.checkVisibility()).to.equal(false);
  });

  it('tells everybody on the page to forget, once it is hidden, and waits for nobody', async () => {
    const el = await shown();
    const order: string[] = [];
    navigation.replace = () => void order.push('left');
    const told = heard<ExitedEvent>(document, 'cairn-exited');
    document.addEventListener(
      'cairn-exited',
      () => {
        order.push(el.checkVisibility() ? 'told, in sight' : 'told, hidden');
        void new Promise(() => {}); // somebody who never finishes
      },
      { once: true },
    );
    await press(el, 'Exit this page');
    expect(order).to.deep.equal(['told, hidden', 'left']);
    expect(told).to.have.length(1);
    expect(told[0]).to.be.instanceOf(ExitedEvent).and.to.include({ bubbles: true, composed: true });
    expect(told[0]).not.to.have.property('detail');
    expect(Object.getOwnPropertyNames(ExitedEvent.prototype)).to.deep.equal(['constructor']);
  });

  it('leaves although somebody on the page throws', async () => {
    const el = await shown();
    const real = window.onerror;
    window.onerror = () => true; // the runner’s takes an uncaught error for a failure
    const fail = () => {
      throw new Error('ours');
    };
    document.addEventListener('cairn-exited', fail, { once: true });
    await press(el, 'Exit this page');
    window.onerror = real;
    expect(went).to.have.length(1);
  });

  it('lets nobody ask whether people really want to leave', async () => {
    const el = await shown();
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    window.onbeforeunload = ask;
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).to.equal(true);
    el.exit();
    expect(asks()).to.equal(false);
    expect(window.onbeforeunload).to.equal(null);
    removeEventListener('beforeunload', ask);
  });

  it('lets nobody stop the browser with one Escape too many', async () => {
    const escape = () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
      return document.dispatchEvent(event);
    };
    (await shown()).exit();
    expect(escape()).to.equal(false);
  });

  it('shows a new page to those who come back to one that the browser has kept', async () => {
    (await shown()).exit();
    went.length = 0;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(went).to.be.empty;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(went).to.deep.equal(['reload']);
    expect(cover()!.checkVisibility()).to.equal(true);
  });

  it('leaves once more when it is asked to, in case the browser did not', async () => {
    const el = await shown();
    el.exit();
    el.exit();
    expect(went).to.have.length(2);
    expect(document.querySelectorAll('html > [role="alert"]')).to.have.length(1);
  });

  it('says that it does not delete the history', async () => {
    expect(words((await shown()).renderRoot)).to.include(
      'This does not delete your browsing history.',
    );
  });

  it('tells the page nothing of the click', async () => {
    const el = await shown();
    const clicks = heard(document, 'click');
    await press(el, 'Exit this page');
    expect(clicks).to.be.empty;
  });
});

describe('the address to leave for', () => {
  for (const href of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'http://example.org/',
    '//example.org/',
    '/weather',
    '',
    'https://',
  ]) {
    it(`must be https; another is refused, and people still get out: ${JSON.stringify(href)}`, async () => {
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await shown(html`<cairn-quick-exit .href=${href}></cairn-quick-exit>`);
      const says = /href must be an address that begins with https:\/\//;
      expect(errors.map(({ message }) => says.test(message))).to.deep.equal([true]);
      expect(words(el.renderRoot.querySelector('[lang="en"].quiet'))).to.match(says);
      await press(el, 'Exit this page');
      expect(went).to.deep.equal(['https://www.bbc.co.uk/weather']);
    });
  }

  it('is nothing to complain of when it is right', async () => {
    const errors = heard(document, 'cairn-error');
    const el = await shown();
    expect(errors).to.be.empty;
    expect(words(el.renderRoot)).not.to.include('looks after this page');
  });
});
