import '../battery/battery.js';

import { expect } from '@open-wc/testing';

import { formIn, run } from '../battery/battery.examples.js';
import type { CairnBattery } from '../battery/battery.js';
import { soon } from '../testing/asked.js';
import { name, keep, tidyUp } from '../testing/drafting.js';
import { answer, appears, press } from '../testing/person.js';
import { heard, show } from '../testing/show.js';

const stored = () => sessionStorage.getItem(name) ?? '';

afterEach(tidyUp);

/** Starts a battery of CALM-4 and PHQ-9, and answers the first two questions. */
async function begun() {
  const el = await show<CairnBattery>(run());
  const draft = keep(el);
  await press(el, 'Start');
  const form = await formIn(el);
  await answer(form, 2, 1);
  return { el, draft, form };
}

/** The page after a reload, once it is where the person was. */
async function reloaded() {
  const el = await show<CairnBattery>(run());
  const draft = keep(el);
  await appears(el, () => el.session?.status !== 'ready');
  return { el, draft };
}

describe('a draft of a battery', () => {
  it('is nothing before the first answer', async () => {
    const el = await show<CairnBattery>(run());
    keep(el);
    await press(el, 'Start');
    await formIn(el);
    expect(stored()).to.equal('');
  });

  it('goes on after a reload, in the form where the person was', async () => {
    const { el: before } = await begun();
    before.remove();
    const { el } = await reloaded();
    expect((await formIn(el)).session!.answers).to.deep.equal({ q1: 2, q2: 1 });
    expect(el.session).to.deep.equal(before.session);
  });

  it('forgets the answers of a form that was sent, and knows that it was', async () => {
    const { el: before, form } = await begun();
    await answer(form, 0, 7);
    await press(form, 'Send my answers');
    await appears(before, () => before.session!.status === 'between');
    expect(stored()).not.to.include('"q1"');
    before.remove();
    const { el } = await reloaded();
    expect(el.session!.done.map(({ measure, as }) => [measure, as])).to.deep.equal([
      ['calm-4', 'sent'],
    ]);
  });

  it('is deleted on quick exit', async () => {
    const { el, draft } = await begun();
    document.body.dispatchEvent(new Event('cairn-exited', { bubbles: true }));
    expect(el.session!.status).to.equal('ready');
    expect(draft.status).to.equal('empty');
    expect(sessionStorage).to.have.length(0);
  });

  it('is deleted when the battery refuses it', async () => {
    const { el: before } = await begun();
    before.remove();
    sessionStorage.setItem(name, stored().replace('"at":0', '"at":1'));
    const el = await show<CairnBattery>(run());
    const errors = heard(el, 'cairn-error');
    const draft = keep(el);
    await soon(() => errors.length > 0);
    await el.updateComplete;
    expect(el.session!.status).to.equal('ready');
    expect(draft.status).to.equal('empty');
    expect(stored()).to.equal('');
  });
});
