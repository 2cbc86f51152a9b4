import './battery.js';

import { expect, html } from '@open-wc/testing';

import { atLastOfPhq9 } from '../testing/low-mood.js';
import { answer, appears, button, press, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import { fillIn, formIn, run } from './battery.examples.js';
import type { CairnBattery } from './battery.js';

const atQ9 = async (content?: unknown) => {
  const el = await show<CairnBattery>(run({ timePoint: 'end', sitting: atLastOfPhq9, content }));
  return { el, form: await formIn(el) };
};

/** The first slot of this name that is drawn, inside an element or inside what is inside it. */
const slotOf = (root: ParentNode, name: string) =>
  root.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);

describe('urgent help in a battery', () => {
  it('is there at once, in the words of Cairn, where the page has none of its own', async () => {
    const { form } = await atQ9();
    await answer(form, 2);
    const slot = await appears(form, (root) => slotOf(root, 'urgent-help'));
    // An empty slot that was passed on would have taken their place.
    expect(slot!.assignedNodes({ flatten: true }).map(words).join('')).to.include('get help now');
    expect(words(form.renderRoot)).to.include('999');
  });

  it('is there in the words of the page, inside the form and after it', async () => {
    const ours = html`<p slot="urgent-help">Ring the bell in room 4.</p>`;
    const { el, form } = await atQ9(ours);
    await answer(form, 2);
    const inside = await appears(form, (root) => slotOf(root, 'urgent-help'));
    expect(inside!.assignedElements({ flatten: true }).map(words)).to.deep.equal([
      'Ring the bell in room 4.',
    ]);
    await press(form, 'Send my answers');
    await button(el, 'Continue');
    expect(slotOf(el.renderRoot, 'urgent-help')!.assignedElements().map(words)).to.deep.equal([
      'Ring the bell in room 4.',
    ]);
    expect(words(el.renderRoot.querySelector('cairn-urgent-help')!.shadowRoot)).to.include('999');
  });

  it('takes words that the page adds later', async () => {
    const { el, form } = await atQ9();
    const late = document.createElement('p');
    late.slot = 'urgent-help';
    late.textContent = 'Ring the bell in room 4.';
    el.append(late);
    await answer(form, 2);
    const inside = await appears(form, (root) => slotOf(root, 'urgent-help'));
    expect(inside!.assignedElements({ flatten: true })).to.deep.equal([late]);
  });

  it('stays between the forms and at the end, although the answers are gone by then', async () => {
    const { el } = await atQ9();
    await fillIn(el, 1);
    await button(el, 'Continue');
    expect(el.renderRoot.querySelector('cairn-urgent-help')).not.to.equal(null);
    await press(el, 'Continue');
    await fillIn(el, 0, 0, 0, 0, 0, 0, 0);
    await appears(el, (root) => root.querySelector('.done'));
    expect(el.renderRoot.querySelector('cairn-urgent-help')).not.to.equal(null);
    expect(JSON.stringify(el.session)).not.to.include('q9');
  });

  it('stays also when the form is left out after such an answer', async () => {
    const { el, form } = await atQ9();
    form.renderRoot.querySelector<HTMLInputElement>('input[value="3"]')!.click();
    await form.updateComplete;
    await press(el, 'Leave this form out');
    await press(el, 'Yes, leave it out');
    await button(el, 'Continue');
    expect(el.renderRoot.querySelector('cairn-urgent-help')).not.to.equal(null);
  });

  it('is not shown to those who gave no such answer', async () => {
    const { el } = await atQ9();
    await fillIn(el, 0);
    await button(el, 'Continue');
    expect(el.renderRoot.querySelector('cairn-urgent-help')).to.equal(null);
  });
});
