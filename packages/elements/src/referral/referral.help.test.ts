import './referral.js';

import { nationalContacts } from '@cairnkit/engine/national-contacts.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { madeUpContact, madeUpContacts } from '@cairnkit/engine/testing/made-up-contacts.js';
import { expect, html } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { atPage, atReview, heading } from '../testing/at-page.js';
import { fillIn, goOn } from '../testing/filling-in.js';
import { person } from '../testing/lantern-person.js';
import { appears, press, words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

const numbers = nationalContacts.contacts.flatMap(({ number = [] }) => number);
const beside = (el: CairnReferral) => words(el.renderRoot.querySelector('[part="urgent-help"]'));

/** Somebody for whom the form has nothing to warn of. */
const calm = { ...person, concerns: ['worry'] };

const begin = (contacts?: unknown) =>
  show<CairnReferral>(html`
    <cairn-referral
      .form=${lanternReferral}
      .contacts=${contacts}
      @cairn-submit=${(event: CairnSubmitEvent) => event.respondWith(async () => ({ ok: true }))}
    ></cairn-referral>
  `);

describe('urgent help in <cairn-referral>', () => {
  it('is at every step, in the same place, with every national number', async () => {
    const el = await begin();
    let steps = 0;
    const look = () => {
      const help = el.renderRoot.querySelector('.page')!.firstElementChild!;
      expect(words(help.querySelector('summary')), heading(el)).to.equal('Need help now?');
      for (const number of numbers) expect(words(help), heading(el)).to.contain(number);
      steps += 1;
    };
    el.addEventListener('cairn-progress', () => void el.updateComplete.then(look));
    await fillIn(el, lanternReferral, calm);
    await focusAfter(el, () => press(el, 'Send my answers'));
    expect(heading(el)).to.equal('Your answers have been sent');
    await el.updateComplete;
    expect(steps).to.be.greaterThan(15);
  });

  it('stands open before somebody goes on who did not say that they are safe', async () => {
    for (const answer of ['no', 'not-sure']) {
      const el = await begin();
      el.renderRoot.querySelector<HTMLInputElement>(`[value="${answer}"]`)!.click();
      await goOn(el);
      const says = words(el.renderRoot);
      expect(says).to.contain('Get help now. Nobody reads this form straight away.');
      for (const number of numbers) expect(says).to.contain(number);
      expect(el.renderRoot.querySelector('.inset')!.checkVisibility()).to.equal(true);
      await goOn(el, 'Back');
      expect(el.renderRoot.querySelector('input:checked')).to.have.property('value', answer);
      el.remove();
    }
  });

  it('is said again at the review, and after sending, to whoever may need it', async () => {
    for (const answers of [{ ...calm, 'safe-now': 'no' }, person]) {
      const el = await atReview(answers);
      expect(beside(el)).to.contain('Call 999').and.contain('111');
      el.addEventListener('cairn-submit', (event) => event.respondWith(async () => ({ ok: true })));
      await focusAfter(el, () => press(el, 'Send my answers'));
      expect(heading(el)).to.equal('Your answers have been sent');
      expect(beside(el)).to.contain('Call 999');
      el.remove();
    }
    expect(beside(await atReview(calm))).to.equal('');
  });

  it('is there at once where somebody answers what the form has an alert for', async () => {
    const el = await atPage('concerns', 'concerns');
    const box = (value: string) =>
      el.renderRoot.querySelector<HTMLInputElement>(`[value="${value}"]`)!;
    box('worry').click();
    await el.updateComplete;
    expect(beside(el)).to.equal('');
    box('low-mood').click();
    await appears(el, (root) => root.querySelector('[part="urgent-help"]'));
    expect(beside(el)).to.contain('You do not have to wait until somebody reads this.');
    expect(box('low-mood').checked).to.equal(true);
    box('low-mood').click();
    await appears(el, (root) => !root.querySelector('[part="urgent-help"]'));
  });

  it('has the contacts of the page, too; and the national ones whatever is wrong with those', async () => {
    const own = madeUpContacts({ contacts: [madeUpContact({ number: '01632 960 001' })] });
    expect(words((await begin(own)).renderRoot)).to.contain('01632 960 001');
    const errors = heard<CairnErrorEvent>(document, 'cairn-error');
    const el = await begin({ kind: 'contacts' });
    expect(errors.map(({ message }) => message).join()).to.match(/^contacts: /);
    for (const number of numbers) expect(words(el.renderRoot)).to.contain(number);
  });
});
