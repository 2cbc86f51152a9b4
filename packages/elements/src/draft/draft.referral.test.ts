import '../referral/referral.js';

import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect, html, oneEvent } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { CairnReferral } from '../referral/referral.js';
import { field, heading } from '../testing/at-page.js';
import { fillIn, write } from '../testing/filling-in.js';
import { carried, person } from '../testing/lantern-person.js';
import { appears, button } from '../testing/person.js';
import { show } from '../testing/show.js';
import { keepDraft } from './draft.js';

/** The page, with its line of script; and the same page after a reload. */
async function opened(withCarried?: typeof carried) {
  const el = await show<CairnReferral>(html`
    <cairn-referral .form=${lanternReferral} .carried=${withCarried}></cairn-referral>
  `);
  const draft = keepDraft(el, { key: 'referral' });
  await el.updateComplete;
  await el.updateComplete;
  await new Promise((done) => setTimeout(done));
  return { el, draft };
}

afterEach(() => sessionStorage.clear());

describe('a draft of a referral', () => {
  for (const [who, from] of [
    ['somebody', undefined],
    ['somebody whom a checker sent', carried],
  ] as const) {
    it(`goes on where ${who} was, with what was being typed`, async () => {
      const first = await opened(from);
      await fillIn(first.el, lanternReferral, person, 'full-name');
      write(field(first.el, 'full-name'), 'Sam');
      first.draft.stop();
      first.el.remove();
      const { el, draft } = await opened(from);
      expect(draft.status).to.equal('kept');
      expect(heading(el)).to.equal(heading(first.el));
      expect(field(el, 'full-name').value).to.equal('Sam');
      draft.stop();
    });
  }

  it('sends the very same after a reload', async () => {
    const first = await opened();
    await fillIn(first.el, lanternReferral, person);
    await appears(first.el, (root) => root.querySelector('dl'));
    first.draft.stop();
    const { el, draft } = await opened();
    await appears(el, (root) => root.querySelector('dl'));
    await button(el, /send/i);
    const bodies = [first.el, el].map(async (each) => {
      const event = oneEvent<CairnSubmitEvent>(each, 'cairn-submit');
      void each.submit();
      return (await event).body;
    });
    const [one, other] = await Promise.all(bodies);
    expect(other).to.equal(one);
    draft.stop();
  });

  it('is gone once it has been sent', async () => {
    const { el, draft } = await opened();
    el.addEventListener('cairn-submit', (event) => event.respondWith(async () => ({ ok: true })));
    await fillIn(el, lanternReferral, person);
    await appears(el, (root) => root.querySelector('dl'));
    expect(sessionStorage.length).to.equal(1);
    await el.submit();
    expect(sessionStorage.length).to.equal(0);
    draft.stop();
  });
});
