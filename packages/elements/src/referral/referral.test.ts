import './referral.js';

import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { parseReferralSubmission } from '@cairnkit/engine/parse-referral.js';
import { expect, html, oneEvent } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { fillIn, storedAt } from '../testing/filling-in.js';
import { person } from '../testing/lantern-person.js';
import { appears, press, words } from '../testing/person.js';
import { describeAccessibility, show } from '../testing/show.js';
import { examples } from './referral.examples.js';
import type { CairnReferral } from './referral.js';

const begin = () =>
  show<CairnReferral>(html`<cairn-referral .form=${lanternReferral}></cairn-referral>`);
const heading = (el: CairnReferral) => words(el.renderRoot.querySelector('h2[tabindex]'));

describe('<cairn-referral>', () => {
  describeAccessibility(examples);

  it('asks whether the person is safe before anything else', async () => {
    const el = await begin();
    expect(heading(el)).to.equal('Are you safe right now?');
  });

  it('asks everything, shows it all, sends it as it was typed, and drops it', async () => {
    const el = await begin();
    await fillIn(el, lanternReferral, person);
    expect(heading(el)).to.equal('Check your answers before you send them');
    const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
    el.addEventListener('cairn-submit', (event) => event.respondWith(async () => ({ ok: true })));
    await press(el, 'Send my answers');
    const { payload, body } = await submit;
    expect(parseReferralSubmission(body)).to.deep.equal(payload);
    expect(payload).to.deep.include({ form: 'lantern-referral@1.0.0', answers: person });
    await appears(el, (root) => root.querySelector('.done'));
    expect(heading(el)).to.equal('Your answers have been sent');
    expect(el.session).to.deep.include({ status: 'complete', answers: {} });
  });

  it('goes on from a stored session', async () => {
    const session = storedAt(lanternReferral, person, { status: 'asking', at: 'born' });
    const el = await show<CairnReferral>(html`
      <cairn-referral .form=${lanternReferral} .session=${session}></cairn-referral>
    `);
    expect(heading(el)).to.equal('What is your date of birth?');
  });
});
