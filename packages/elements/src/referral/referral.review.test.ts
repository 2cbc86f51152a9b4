import './referral.js';

import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { expect, html } from '@open-wc/testing';

import { anytown } from '../school-finder/school-finder.examples.js';
import { atReview, heading, without } from '../testing/at-page.js';
import { fillIn, goOn, storedAt, write } from '../testing/filling-in.js';
import { carried, lead, note, person } from '../testing/lantern-person.js';
import { appears, button, press, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

/** Every answer on the page, by what it is to. */
const listed = (el: CairnReferral): Record<string, string> =>
  Object.fromEntries(
    [...el.renderRoot.querySelectorAll('.row')].map((row) => [
      words(row.querySelector('dt')),
      words(row.querySelector('dd > div')),
    ]),
  );
const titles = (el: CairnReferral) => [...el.renderRoot.querySelectorAll('h3, h4')].map(words);
const consent = (el: CairnReferral) => words(el.renderRoot.querySelector('[part="consent"]'));

const reviewOf = async (form: Referral, answers: ReferralAnswers) => {
  const session = storedAt(form, answers, { status: 'reviewing' });
  const el = await show<CairnReferral>(html`
    <cairn-referral .form=${form} .schools=${anytown()} .session=${session}></cairn-referral>
  `);
  await appears(el, (root) => root.querySelector('dl'));
  return el;
};

describe('the review of <cairn-referral>', () => {
  it('has every answer in words, under the titles of the form', async () => {
    const el = await atReview();
    expect(titles(el).slice(0, 4)).to.deep.equal([
      ...['About you', 'School and GP', 'What is hard', 'Who agrees'],
    ]);
    expect(listed(el)).to.deep.equal({
      'Safe right now': 'Yes',
      Name: 'Sam O’Neill-Ødegård: the 3rd',
      Called: 'Sammy',
      'Date of birth': '27 March 2012',
      'Knows NHS number': 'Yes, I know it',
      'NHS number': '999 000 0018',
      Phone: '07700 900123',
      'OK to leave a message': 'No',
      'E-mail': 'sam@lantern.example',
      Address: '1 Harbour Road Northshore',
      Postcode: 'ZZ1 1AA',
      'Must not be contacted': 'Please do not call my uncle.',
      School: 'Ashgrove Primary School, Anytown',
      'School year': 'Year 9',
      'GP surgery': 'I’m not sure',
      'Hard at the moment': 'Feeling low Worry',
      'In your words': 'I worry a lot at night. And in the morning.',
      'Trusted adult': 'My form tutor',
      'Began at the age of': '12',
      'A parent or carer agrees': 'Nobody has asked yet',
      'You agree to': 'Lantern may talk to my school',
    });
  });

  it('says of what was left out that it is not there, and offers to fill it in', async () => {
    const el = await atReview({ ...without('preferred-name', 'email', 'gp'), consents: [] });
    const { Called, 'E-mail': email, 'GP surgery': gp, 'You agree to': agree } = listed(el);
    expect([Called, email, gp]).to.deep.equal(['Not provided', 'Not provided', 'Not provided']);
    expect(agree).to.equal('You ticked nothing');
    await goOn(el, 'Change: E-mail');
    write(el.renderRoot.querySelector('#field-email')!, 'sam@lantern.example');
    await goOn(el);
    expect(listed(el)['E-mail']).to.equal('sam@lantern.example');
  });

  it('leads to one question, and straight back', async () => {
    const el = await atReview();
    await goOn(el, 'Change: School year');
    expect(heading(el)).to.equal('Which school year are you in?');
    el.renderRoot.querySelector<HTMLInputElement>('[value="year-6"]')!.click();
    await goOn(el);
    expect(listed(el)['School year']).to.equal('Year 6');
  });

  it('asks what a change makes necessary before it comes back', async () => {
    const el = await atReview({ ...without('nhs-number'), 'knows-nhs-number': 'no' });
    expect(listed(el)).not.to.have.property('NHS number');
    await goOn(el, 'Change: Knows NHS number');
    el.renderRoot.querySelector<HTMLInputElement>('[value="yes"]')!.click();
    await goOn(el);
    expect(heading(el)).to.equal('What is your NHS number?');
    el.renderRoot.querySelector<HTMLInputElement>('#unsure-nhs-number')!.click();
    await goOn(el);
    expect(listed(el)['NHS number']).to.equal('I do not know it');
  });

  it('leads to the question about safety, and through help where it is answered with no', async () => {
    const el = await atReview();
    await goOn(el, 'Change: Safe right now');
    el.renderRoot.querySelector<HTMLInputElement>('[value="no"]')!.click();
    await goOn(el);
    expect(heading(el)).to.equal('Urgent advice: Get help now');
    await goOn(el, 'Go on with the form');
    expect(listed(el)['Safe right now']).to.equal('No');
  });

  it('shows what is in place at a school, what is not, and what nobody is sure of', async () => {
    const el = await reviewOf(lanternEnquiry, { ...lead, 'a-room': 'not-yet' });
    expect(titles(el)).to.deep.equal([
      ...['What a school agrees to', 'Not in place yet', 'Not sure yet', 'Your school'],
    ]);
  });

  it('of a form that leads to somebody says whom to show it to, and sends nothing', async () => {
    const el = await reviewOf(note, person);
    expect(heading(el)).to.equal('Your answers, to print or to show to somebody');
    const says = words(el.renderRoot);
    expect(says).to.contain('Show this to the person in charge of mental health at your school.');
    expect(says).to.contain('Nothing is sent from this page.');
    expect(el.renderRoot.querySelector('[part="send"]')).to.equal(null);
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    await el.updateComplete;
    expect(heading(el)).to.equal('You have finished');
    expect(el.session!.answers).to.deep.equal({});
  });
});

describe('who has to agree, in <cairn-referral>', () => {
  const policy = 'Under 16, a parent or carer agrees before Lantern helps.';
  const route = 'Talk to an adult at school whom you trust.';

  it('is said where agreement is missing, with whom to talk to, and holds nobody up', async () => {
    for (const answer of ['no', 'not-asked']) {
      const el = await atReview({ ...person, 'parent-agrees': answer });
      expect(consent(el)).to.contain(policy).and.contain(route);
      expect(consent(el)).to.contain('You can still send this form.');
      expect(await button(el, 'Send my answers')).to.have.attribute('aria-disabled', 'false');
      el.remove();
    }
  });

  it('is said where nobody can tell, since the age is not known', async () => {
    const el = await atReview({ ...person, 'date-of-birth': null });
    expect(consent(el)).to.contain(policy).and.contain(route);
  });

  it('leads to nobody else where it is given', async () => {
    const el = await atReview({ ...person, 'parent-agrees': 'yes' });
    expect(consent(el)).to.contain('You told us that they agree.');
    expect(consent(el)).not.to.contain(route);
  });

  it('is not said to those whom it is not about', async () => {
    const birthday = { day: '1', month: '2', year: '2009' };
    const el = await atReview({ ...without('parent-agrees'), 'date-of-birth': birthday });
    expect(consent(el)).to.equal('');
  });

  it('comes first where the form may not be sent before', async () => {
    const [first] = lanternReferral.consent!.policies;
    const policies = [{ ...first!, before: 'sending' as const }];
    const form = { ...lanternReferral, consent: { ...lanternReferral.consent!, policies } };
    const el = await reviewOf(form, person);
    expect(consent(el)).to.contain('They agree before you send this form.');
    expect(consent(el)).not.to.contain('You can still send');
  });
});

describe('what a checker was told before, in <cairn-referral>', () => {
  const begin = (carry: unknown) =>
    show<CairnReferral>(html`
      <cairn-referral
        .form=${lanternReferral}
        .schools=${anytown()}
        .carried=${carry}
      ></cairn-referral>
    `);

  it('is not asked again, and is there to check and to change', async () => {
    const el = await begin(carried);
    const asked: string[] = [];
    el.addEventListener('cairn-progress', () => asked.push(String(Object(el.session).at)));
    await fillIn(el, lanternReferral, without('school', 'concerns', 'parent-agrees'));
    expect(asked).to.include('school-year').and.not.include.members(['school']);
    for (const page of ['school', 'concerns', 'parent-agrees']) expect(asked).not.to.include(page);
    const told = 'You told us this already.';
    const { School, 'Hard at the moment': hard, 'A parent or carer agrees': agrees } = listed(el);
    expect(School).to.equal(`Ashgrove Primary School ${told}`);
    expect(hard).to.equal(`Worry ${told}`);
    expect(agrees).to.equal(`Nobody has asked yet ${told}`);
    expect(el.session!.carried).to.deep.equal(carried);

    await goOn(el, 'Change: Hard at the moment');
    expect(el.renderRoot.querySelector('[value="worry"]')).to.have.property('checked', true);
    el.renderRoot.querySelector<HTMLInputElement>('[value="low-mood"]')!.click();
    await goOn(el);
    expect(listed(el)['Hard at the moment']).to.equal('Feeling low Worry');
    expect(listed(el)['School']).to.contain(told);
  });

  it('may come late, as long as nobody has begun', async () => {
    const el = await begin(null);
    el.carried = carried;
    await el.updateComplete;
    expect(el.session!.answers).to.have.keys('concerns', 'school', 'parent-agrees');
    await fillIn(el, lanternReferral, person, 'date-of-birth');
    el.carried = { ...carried, answers: { concerns: ['low-mood'] } };
    await el.updateComplete;
    expect(el.session!.answers['concerns']).to.deep.equal(['worry']);
    expect(heading(el)).to.equal('What is your date of birth?');
  });

  it('is dropped when somebody leaves by quick exit', async () => {
    const el = await begin(carried);
    document.dispatchEvent(new Event('cairn-exited'));
    await el.updateComplete;
    expect(el.session).to.deep.include({ answers: {}, filled: [] });
    expect(el.session).not.to.have.property('carried');
  });

  it('does not answer whether somebody is safe: that is asked every time', async () => {
    const el = await begin({ ...carried, answers: { ...carried.answers, 'safe-now': 'yes' } });
    expect(heading(el)).to.equal('Are you safe right now?');
    await press(el, 'Continue');
    expect(await appears(el, (root) => root.querySelector('.alarm'))).to.be.instanceOf(Element);
  });
});
