import './quick-exit.js';

import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { stayHere } from '../testing/exit.js';
import { words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { examples, pressKey } from './quick-exit.examples.js';
import type { CairnQuickExit } from './quick-exit.js';

const went = stayHere();
const shown = (template: TemplateResult = examples.plain.render()) =>
  show<CairnQuickExit>(template);
const status = (el: CairnQuickExit) => words(el.renderRoot.querySelector('[role="status"]'));
const lights = (el: CairnQuickExit) => el.renderRoot.querySelectorAll('.on').length;

describe('keys', () => {
  for (const key of ['Shift', 'Escape']) {
    it(`do the same, on a real keyboard: ${key}, three times`, async () => {
      await shown();
      await sendKeys({ press: key });
      await sendKeys({ press: key });
      expect(went).to.be.empty;
      await sendKeys({ press: key });
      expect(went).to.have.length(1);
    });
  }

  it('are counted wherever the focus is, and although the page stops them', async () => {
    const el = await shown(html`
      <cairn-quick-exit></cairn-quick-exit>
      <input aria-label="Ours" />
    `);
    const input = el.parentElement!.querySelector('input')!;
    for (const type of ['keydown', 'keyup']) {
      input.addEventListener(type, (event) => event.stopImmediatePropagation());
    }
    input.focus();
    for (let i = 0; i < 3; i += 1) pressKey('Shift');
    expect(went).to.have.length(1);
  });

  it('are left to the page: nothing is stopped and nothing prevented', async () => {
    await shown();
    const keys = [...heardBoth(document.body)];
    pressKey('Escape');
    pressKey('Shift');
    pressKey('a');
    expect(keys.map((events) => events.length)).to.deep.equal([3, 3]);
    expect(keys.flat().some(({ defaultPrevented }) => defaultPrevented)).to.equal(false);
  });

  const never: [what: string, type: () => void][] = [
    ['capital letters', () => ['A', 'B', 'C', 'D'].forEach(capital)],
    ['capital letters, Shift let go first', () => ['A', 'B', 'C', 'D'].forEach(hasty)],
    ['two presses', () => [1, 2].forEach(() => pressKey('Shift'))],
    [
      'presses with another key between',
      () => ['Shift', 'Shift', 'a', 'Shift', 'Shift'].forEach((key) => pressKey(key)),
    ],
    [
      'a mixture of both keys',
      () => ['Shift', 'Shift', 'Escape', 'Escape', 'Shift'].forEach((key) => pressKey(key)),
    ],
    [
      'Shift together with Control, as in a shortcut',
      () => [1, 2, 3].forEach(() => pressKey('Shift', { ctrlKey: true })),
    ],
    ['Shift with Escape', () => [1, 2, 3].forEach(() => pressKey('Escape', { shiftKey: true }))],
    ['clicks with Shift held', () => [1, 2, 3].forEach(clickWithShift)],
    ['a key held down', () => hold('Shift')],
  ];
  for (const [what, type] of never) {
    it(`mean nothing in ${what}`, async () => {
      await shown();
      type();
      expect(went).to.be.empty;
    });
  }

  it('are counted by one of several on a page, and by the next when that is gone', async () => {
    const first = await shown();
    const second = await shown();
    const exits = heard(document, 'cairn-exited');
    for (let i = 0; i < 3; i += 1) pressKey('Shift');
    expect(exits.map(({ target }) => target)).to.deep.equal([first]);
    first.remove();
    for (let i = 0; i < 3; i += 1) pressKey('Shift');
    expect(exits.map(({ target }) => target)).to.deep.equal([first, second]);
  });

  it('mean nothing once it is gone from the page', async () => {
    const el = await shown();
    el.remove();
    for (let i = 0; i < 3; i += 1) pressKey('Escape');
    expect(went).to.be.empty;
  });
});

describe('what is said of the presses', () => {
  it('is how many are left, in a live region that was there before', async () => {
    const el = await shown();
    expect(status(el)).to.equal('');
    pressKey('Shift');
    await el.updateComplete;
    expect([status(el), lights(el)]).to.deep.equal(['Shift, press 2 more times to exit.', 1]);
    pressKey('Shift');
    await el.updateComplete;
    expect([status(el), lights(el)]).to.deep.equal(['Shift, press 1 more time to exit.', 2]);
  });

  it('is that the count is over, when something else is pressed', async () => {
    const el = await shown();
    pressKey('Shift');
    pressKey('a');
    await el.updateComplete;
    expect([status(el), lights(el)]).to.deep.equal(['Exit this page expired.', 0]);
  });

  it('is nothing at one press of Escape, which closes things all over the web', async () => {
    const el = await shown();
    pressKey('Escape');
    await el.updateComplete;
    expect([status(el), lights(el)]).to.deep.equal(['', 0]);
    pressKey('a');
    await el.updateComplete;
    expect(status(el)).to.equal('');
    pressKey('Escape');
    pressKey('Escape');
    await el.updateComplete;
    expect([status(el), lights(el)]).to.deep.equal(['Escape, press 1 more time to exit.', 2]);
  });

  it('ends 5 seconds after a press, and so does the count', async () => {
    const el = await shown();
    const clock = stopClock();
    try {
      pressKey('Shift');
      pressKey('Shift');
      expect(clock.waits).to.deep.equal([5000, 5000]);
      clock.ring();
      await el.updateComplete;
      expect(status(el)).to.equal('Exit this page expired.');
      pressKey('Shift');
      expect(went).to.be.empty;
    } finally {
      clock.restore();
    }
  });
});

function* heardBoth(target: EventTarget): Generator<KeyboardEvent[]> {
  for (const type of ['keydown', 'keyup']) yield heard<KeyboardEvent>(target, type);
}

function dispatch(type: string, key: string, shiftKey: boolean): void {
  document.body.dispatchEvent(new KeyboardEvent(type, { key, shiftKey, bubbles: true }));
}

/** A letter while Shift is held, as most people type. */
function capital(letter: string): void {
  dispatch('keydown', 'Shift', true);
  dispatch('keydown', letter, true);
  dispatch('keyup', letter, true);
  dispatch('keyup', 'Shift', false);
}

/** The same with Shift let go before the letter. */
function hasty(letter: string): void {
  dispatch('keydown', 'Shift', true);
  dispatch('keydown', letter, true);
  dispatch('keyup', 'Shift', false);
  dispatch('keyup', letter.toLowerCase(), false);
}

function clickWithShift(): void {
  dispatch('keydown', 'Shift', true);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { shiftKey: true, bubbles: true }));
  dispatch('keyup', 'Shift', false);
}

function hold(key: string): void {
  for (let i = 0; i < 5; i += 1) dispatch('keydown', key, true);
  dispatch('keyup', key, false);
}

/** Time that stands still until somebody rings the bell. */
function stopClock() {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const waits: (number | undefined)[] = [];
  let bell: (() => void) | undefined;
  globalThis.setTimeout = ((act: () => void, wait?: number) => {
    bell = act;
    return waits.push(wait);
  }) as typeof setTimeout;
  globalThis.clearTimeout = () => (bell = undefined);
  return {
    waits,
    ring: () => bell?.(),
    restore: () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}
