import './battery.js';

import { expect } from '@open-wc/testing';

import { mask } from '../internal/mask.js';
import { copied } from '../testing/copied.js';
import { answer, appears, press } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { formIn, run } from './battery.examples.js';
import type { CairnBattery } from './battery.js';

/** Goes through a sitting of one form to its end. */
async function fillInAll(el: CairnBattery): Promise<void> {
  await press(el, 'Start');
  const form = await formIn(el);
  await answer(form, 2, 1, 2, 7);
  await press(form, 'Send my answers');
  await appears(el, (root) => root.querySelector('.done'));
}

const one = () => show<CairnBattery>(run({ timePoint: 'session' }));

describe('answers in a battery', () => {
  it('are behind getters: nothing that copies an event gets them', async () => {
    const el = await one();
    const types = ['cairn-changed', 'cairn-submit', 'cairn-progress', 'cairn-finished'];
    const events = types.map((type) => heard(document, type));
    await fillInAll(el);
    for (const [i, heardOfType] of events.entries()) {
      expect(heardOfType, types[i]).not.to.be.empty;
      for (const event of heardOfType) {
        expect(JSON.stringify({ ...event })).not.to.include('answers');
        expect(event).not.to.have.property('detail');
      }
    }
    expect(copied(events[0]![0]!)).to.deep.equal([]);
  });

  it('leave no mark on the element, its children or the address', async () => {
    const el = await one();
    const seen = () => [el.outerHTML, location.href, document.title, Object.keys(el).join()];
    const before = seen();
    await fillInAll(el);
    expect(seen()).to.deep.equal(before);
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
  });

  it('are not kept in the sitting once they are sent', async () => {
    const el = await one();
    await fillInAll(el);
    expect(el.session).not.to.have.property('sessions');
  });
});

describe('what a person does in a battery', () => {
  for (const type of ['click', 'keydown', 'change', 'pointerdown']) {
    it(`is not seen by the page: ${type}`, async () => {
      const el = await one();
      const events = heard(document, type);
      const target = el.renderRoot.querySelector('button')!;
      target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(events).to.be.empty;
    });
  }

  it('is hidden from session recorders, on every page', async () => {
    const el = await one();
    const model = document.createElement('i');
    mask(model);
    const isMarked = () => {
      for (const element of [el, el.renderRoot.querySelector('.page')!]) {
        for (const name of model.classList) expect(element).to.have.class(name);
      }
    };
    isMarked();
    await fillInAll(el);
    isMarked();
  });
});
