import './school-finder.js';

import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { mask } from '../internal/mask.js';
import { appears, press } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { field, finder, typeName } from './school-finder.examples.js';
import type { CairnSchoolFinder } from './school-finder.js';

/** Finds a school by typing, looks at it, and chooses it. */
async function answer(el: CairnSchoolFinder): Promise<void> {
  await typeName(el, 'kingsmead');
  await appears(el, (root) => root.querySelector('[role="option"]'));
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await el.updateComplete;
}

describe('the answer', () => {
  it('is behind getters: nothing that copies an event gets it', async () => {
    const el = await show<CairnSchoolFinder>(finder());
    const events = ['cairn-chosen', 'cairn-changed'].map((type) => heard(document, type));
    await answer(el);
    for (const [event] of events) {
      // Some browsers have `isTrusted` on every event, others on its prototype.
      const copies = [JSON.parse(JSON.stringify(event)) as object, { ...event }];
      for (const copy of copies) expect({ ...copy, isTrusted: 0 }).to.deep.equal({ isTrusted: 0 });
      expect(event).not.to.have.property('detail');
      const listed = [];
      for (const name in event) listed.push(name);
      const own = listed.filter((name) => name !== 'isTrusted' && !(name in Event.prototype));
      expect(own).to.deep.equal([]);
    }
  });

  it('leaves no mark on the element, its children or the address', async () => {
    const el = await show<CairnSchoolFinder>(finder());
    const marks = () => [
      el.outerHTML,
      location.href,
      document.title,
      JSON.stringify(history.state),
    ];
    const before = marks();
    const own = Object.keys(el);
    await answer(el);
    expect(marks()).to.deep.equal(before);
    expect(Object.keys(el)).to.deep.equal(own);
  });

  it('is not offered as a value, as form fields offer theirs', async () => {
    const el = await show<CairnSchoolFinder>(finder());
    await answer(el);
    for (const name of ['value', 'school', 'urn', 'coverage', 'state', 'choice', 'answer']) {
      expect(el).not.to.have.property(name);
    }
  });

  it('is never written into a field, where recorders listen for that', async () => {
    const el = await show<CairnSchoolFinder>(finder());
    await typeName(el, 'kingsmead');
    await appears(el, (root) => root.querySelector('[role="option"]'));
    const written: unknown[] = [];
    const real = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    const set = function (this: HTMLInputElement, value: unknown) {
      written.push(value);
      real.set!.call(this, value);
    };
    Object.defineProperty(HTMLInputElement.prototype, 'value', { ...real, set });
    try {
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' }); // empties the field, which tells nothing
      await sendKeys({ type: 'kings' });
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await press(el, 'Change the school');
    } finally {
      Object.defineProperty(HTMLInputElement.prototype, 'value', real);
    }
    expect(written).to.deep.equal(['']);
  });

  it('is not kept for the next pupil by the browser, nor sent to a speller', async () => {
    const input = await field(await show<CairnSchoolFinder>(finder()));
    expect(input).to.have.attribute('autocomplete', 'off');
    expect(input).to.have.attribute('spellcheck', 'false');
    expect(input).not.to.have.attribute('name');
  });
});

describe('what a person does', () => {
  it('is not seen by the page, but for the keys that it needs', async () => {
    const el = await show<CairnSchoolFinder>(finder());
    (await field(el)).focus();
    const types = ['keydown', 'keyup', 'beforeinput', 'input', 'change', 'click', 'mousedown'];
    const events = types.map((type) => heard(document, type));
    await sendKeys({ type: 'ash' });
    for (const key of ['ArrowDown', 'Home', 'Enter']) await sendKeys({ press: key });
    expect(events.flat()).to.be.empty;
    await sendKeys({ press: 'Escape' });
    const keys = events.flat().map((event) => (event as KeyboardEvent).key);
    expect(keys).to.deep.equal(['Escape', 'Escape']);
  });

  it('is marked for recorders to leave out', async () => {
    const el = await show<CairnSchoolFinder>(finder());
    const marked = document.createElement('p');
    mask(marked);
    for (const block of [el, el.renderRoot.querySelector('.page')!]) {
      for (const { name, value } of marked.attributes) {
        if (name !== 'class') expect(block).to.have.attribute(name, value);
      }
      for (const name of marked.classList) expect(block).to.have.class(name);
    }
  });

  it('happens in a root that is closed', async () => {
    const page = globalThis as unknown as Record<symbol, unknown>;
    const key = Symbol.for('cairn.roots');
    delete page[key];
    const el = await fixture<CairnSchoolFinder>('<cairn-school-finder></cairn-school-finder>');
    page[key] = 'open';
    expect(el.shadowRoot).to.equal(null);
  });
});
