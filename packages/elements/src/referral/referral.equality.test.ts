import './referral.js';

import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect, html } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { atReview, heading } from '../testing/at-page.js';
import { storedAt } from '../testing/filling-in.js';
import { person } from '../testing/lantern-person.js';
import { appears, button, press, words } from '../testing/person.js';
import { focusAfter, show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

type Handle = (event: CairnSubmitEvent) => void;

const said = (el: CairnReferral) => words(el.renderRoot.querySelector('.alarm h2'));
const receive: Handle = (event) => event.respondWith(async () => ({ ok: true }));

describe('questions about fairness in <cairn-referral>', () => {
  const atFair = async (handle: Handle = receive) => {
    const el = await show<CairnReferral>(html`
      <cairn-referral
        .form=${lanternReferral}
        .session=${storedAt(lanternReferral, person, { status: 'reviewing' })}
        with-equality
        @cairn-submit=${handle}
      ></cairn-referral>
    `);
    await focusAfter(el, () => press(el, 'Continue'));
    return el;
  };

  it('are not asked unless the page switches them on', async () => {
    expect(await button(await atReview(), 'Send my answers')).to.be.instanceOf(Element);
  });

  it('come after the review, are explained, and may all be skipped', async () => {
    const events: CairnSubmitEvent[] = [];
    const el = await atFair((event) => void events.push(event));
    expect(heading(el)).to.equal('Is our help fair?');
    await focusAfter(el, () => press(el, 'Skip them, and send my answers'));
    expect(said(el)).to.equal('Your answers have not been sent');
    expect(events[0]!.payload).to.have.deep.property('answers', person);
    await focusAfter(el, () => press(el, 'Back'));
    expect(heading(el)).to.equal('Check your answers');
  });

  it('may each be left open, and are sent with the others where they are not', async () => {
    const events: CairnSubmitEvent[] = [];
    const el = await atFair((event) => void events.push(event));
    await focusAfter(el, () => press(el, 'Go to the questions'));
    await focusAfter(el, () => press(el, 'Send my answers'));
    expect(events[0]!.payload).to.have.deep.property('answers', person);
    el.renderRoot.querySelector<HTMLInputElement>('[value="asian"]')!.click();
    await focusAfter(el, () => press(el, /Send my answers|Try again/));
    const answers = { ...person, 'ethnic-group': 'asian' };
    expect(events[1]!.payload).to.have.deep.property('answers', answers);
    expect(events[1]!.submissionId).not.to.equal(events[0]!.submissionId);
  });

  it('end with a receipt as everything else does', async () => {
    const el = await atFair();
    await focusAfter(el, () => press(el, 'Go to the questions'));
    await appears(el, (root) => root.querySelector('[value="asian"]'));
    await focusAfter(el, () => press(el, 'Send my answers'));
    expect(heading(el)).to.equal('Your answers have been sent');
    expect(el.session!.answers).to.deep.equal({});
  });
});
