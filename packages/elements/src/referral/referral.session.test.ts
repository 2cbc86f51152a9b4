import './referral.js';

import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import type { Referring } from '@cairnkit/engine/referring.js';
import { expect, fixture, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { atPage, field, heading } from '../testing/at-page.js';
import { fillIn, goOn, storedAt, write } from '../testing/filling-in.js';
import { person } from '../testing/lantern-person.js';
import { appears, press } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type {
  ReferralChangedEvent,
  ReferralFlaggedEvent,
  ReferralProgressedEvent,
} from './referral.events.js';
import type { CairnReferral } from './referral.js';

const begin = () =>
  show<CairnReferral>(html`<cairn-referral .form=${lanternReferral}></cairn-referral>`);
const again = (value: unknown) => JSON.parse(JSON.stringify(value)) as Referring;
const first = lanternReferral.safety!.text;

describe('a session of <cairn-referral>', () => {
  it('goes on in another element, from what the host stored as text, at every page', async () => {
    const one = await begin();
    const two = await begin();
    const kept: Referring[] = [];
    one.addEventListener('cairn-changed', (event) => {
      kept.push(again((event as unknown as ReferralChangedEvent).session));
    });
    await fillIn(one, lanternReferral, person);
    expect(kept.length).to.be.greaterThan(20);
    for (const session of kept) {
      two.session = session;
      await two.updateComplete;
      expect(two.session).to.deep.equal(session);
    }
    await appears(two, (root) => root.querySelector('dl'));
    expect(heading(two)).to.equal(heading(one));
  });

  it('shows what was typed in the middle of a page', async () => {
    const one = await begin();
    await fillIn(one, lanternReferral, person, 'full-name');
    write(field(one, 'full-name'), 'Sam');
    const two = await begin();
    two.session = again(one.session);
    await two.updateComplete;
    expect(field(two, 'full-name').value).to.equal('Sam');
  });

  it('takes the place of what is on the page, also where it is at the same question', async () => {
    const el = await begin();
    await fillIn(el, lanternReferral, person, 'full-name');
    const session = again(el.session);
    write(field(el, 'full-name'), 'Sam');
    el.session = { ...session, answers: { ...session.answers, 'full-name': 'Alex' } };
    await el.updateComplete;
    expect(field(el, 'full-name').value).to.equal('Alex');
    await goOn(el);
    expect(el.session.answers['full-name']).to.equal('Alex');
  });

  it('may be set before the form', async () => {
    const session = storedAt(lanternReferral, person, { status: 'asking', at: 'gp' });
    const el = await show<CairnReferral>(html`
      <cairn-referral .session=${session}></cairn-referral>
    `);
    expect(el.session).to.equal(undefined);
    el.form = lanternReferral;
    await el.updateComplete;
    expect(heading(el)).to.equal('Which GP surgery do you go to? (optional)');
  });

  for (const nothing of [undefined, null]) {
    it(`is nothing new where it is ${nothing}, as frameworks set while they load`, async () => {
      const errors = heard(document, 'cairn-error');
      const el = await show<CairnReferral>(html`
        <cairn-referral
          .form=${lanternReferral}
          .session=${nothing}
          .carried=${nothing}
          .schools=${nothing}
        ></cairn-referral>
      `);
      expect(heading(el)).to.equal(first);
      expect(errors).to.be.empty;
    });
  }

  const good = storedAt(lanternReferral, person, { status: 'reviewing' });
  for (const [what, session, says] of [
    ['a text', 'asking', 'session.form must be lantern-referral@1.0.0'],
    ['of another version', { ...good, form: 'lantern-referral@2.0.0' }, 'session.form must be'],
    ['in a state that there is not', { ...good, status: 'sent' }, 'session.status must be'],
    ['with an answer that is none', { ...good, answers: { gp: 14 } }, 'session.answers.gp'],
    ['with an unknown question', { ...good, answers: { q1: 1 } }, 'session.answers.q1'],
  ] as const) {
    it(`starts afresh, and says why, when the stored one is ${what}`, async () => {
      const el = await begin();
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      el.session = session;
      await el.updateComplete;
      expect(errors.map(({ message }) => message).join()).to.include(says);
      expect(heading(el)).to.equal(first);
    });
  }

  it('survives the element being moved about on the page', async () => {
    const el = await begin();
    await fillIn(el, lanternReferral, person, 'gp');
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    el.remove();
    elsewhere.append(el);
    await el.updateComplete;
    await fillIn(el, lanternReferral, person);
    expect(el.session).to.deep.include({ status: 'reviewing', answers: person });
  });

  it('is nobody else’s: two on a page do not touch each other', async () => {
    const [one, two] = [await begin(), await begin()];
    await fillIn(one, lanternReferral, person, 'full-name');
    expect(two.session).to.deep.include({ status: 'safety', answers: {} });
  });
});

describe('what <cairn-referral> tells the page', () => {
  it('is how many pages somebody has seen, and nothing that an answer would follow from', async () => {
    const told = async (answer: string) => {
      const el = await begin();
      const progress = heard<ReferralProgressedEvent>(el, 'cairn-progress');
      el.renderRoot.querySelector<HTMLInputElement>(`[value="${answer}"]`)!.click();
      await goOn(el);
      if (answer !== 'yes') await goOn(el, 'Go on with the form');
      await fillIn(el, lanternReferral, person, 'phone');
      return progress.map(({ at }) => at);
    };
    expect(await told('yes')).to.deep.equal([2, 3, 4, 5, 6]);
    expect(await told('no')).to.deep.equal(await told('yes'));
  });

  for (const answer of ['no', 'not-sure']) {
    it(`is that somebody is not safe, at the moment they say so: ${answer}`, async () => {
      const el = await begin();
      const flags = heard<ReferralFlaggedEvent>(document, 'cairn-flagged');
      el.renderRoot.querySelector<HTMLInputElement>(`[value="${answer}"]`)!.click();
      expect(flags.map(({ item, kind, value }) => [item, kind, value])).to.deep.equal([
        ['safe-now', 'not-safe', answer],
      ]);
      await press(el, 'Continue');
      expect(flags).to.have.length(1);
    });
  }

  it('is also what somebody chose before all of the form had arrived', async () => {
    const flags = heard<ReferralFlaggedEvent>(document, 'cairn-flagged');
    const el = document.createElement('cairn-referral');
    el.form = lanternReferral;
    document.body.append(el);
    await new Promise((done) => queueMicrotask(() => queueMicrotask(() => done(undefined))));
    el.renderRoot.querySelector<HTMLInputElement>('[value="no"]')!.checked = true;
    await el.updateComplete;
    expect(flags.map(({ value }) => value)).to.deep.equal(['no']);
    expect(el.session!.answers).to.deep.equal({ 'safe-now': 'no' });
    el.remove();
  });

  it('is an answer that the form has an alert for, each time it is given', async () => {
    const el = await atPage('concerns', 'concerns');
    const flags = heard<ReferralFlaggedEvent>(document, 'cairn-flagged');
    const box = (value: string) =>
      el.renderRoot.querySelector<HTMLInputElement>(`[value="${value}"]`)!.click();
    box('worry');
    expect(flags).to.be.empty;
    box('low-mood');
    box('worry');
    expect(flags.map(({ item, kind, value }) => [item, kind, value])).to.deep.equal([
      ['concerns', 'alert', 'low-mood'],
    ]);
    box('low-mood');
    box('low-mood');
    expect(flags).to.have.length(2);
  });

  it('is nothing where somebody is safe', async () => {
    const flags = heard(document, 'cairn-flagged');
    const el = await begin();
    await fillIn(el, lanternReferral, person, 'full-name');
    expect(flags).to.be.empty;
  });
});
