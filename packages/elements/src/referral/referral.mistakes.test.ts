import './referral.js';

import type { ReferralAnswer } from '@cairnkit/engine/referral-answer.js';
import { questionOf } from '@cairnkit/engine/referral-form.js';
import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect, html } from '@open-wc/testing';

import { atPage, field } from '../testing/at-page.js';
import { fill, goOn, storedAt } from '../testing/filling-in.js';
import { press, words } from '../testing/person.js';
import { focusAfter, show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

const said = (el: CairnReferral) => [...el.renderRoot.querySelectorAll('.alarm a')].map(words);
const beside = (el: CairnReferral, id: string) =>
  words(el.renderRoot.querySelector(`#wrong-${id}`));
/** Where, what is answered (nothing: left open), what is said, and which field it leads to. */
const table: readonly (readonly [
  what: string,
  page: string,
  question: string,
  value: ReferralAnswer | undefined,
  words: string,
  leadsTo: string,
])[] = [
  ['no name', 'name', 'full-name', undefined, 'Enter the full name', '#field-full-name'],
  ['a name of spaces', 'name', 'full-name', '   ', 'Enter the full name', '#field-full-name'],
  [
    'no date',
    'born',
    'date-of-birth',
    undefined,
    'Enter the date of birth',
    '#field-date-of-birth-day',
  ],
  ...(
    [
      [{ day: '', month: '3', year: '2012' }, 'The date must include a day', 'day'],
      [{ day: '27', month: '', year: '2012' }, 'The date must include a month', 'month'],
      [{ day: '27', month: '3', year: '' }, 'The date must include a year', 'year'],
      [{ day: '', month: '', year: '2012' }, 'The date must include a day and a month', 'day'],
      [{ day: '', month: '3', year: '' }, 'The date must include a day and a year', 'day'],
      [{ day: '27', month: '', year: '' }, 'The date must include a month and a year', 'month'],
      [{ day: '31', month: '2', year: '2012' }, 'The date must be a real date', 'day'],
      [{ day: 'soon', month: '2', year: '2012' }, 'The date must be a real date', 'day'],
      [{ day: '27', month: '3', year: '12' }, 'The year must have 4 numbers', 'year'],
      [{ day: '27', month: '3', year: '2112' }, 'The date must be in the past', 'day'],
      [{ day: '27', month: '3', year: '1812' }, 'Check the year. It is too long ago', 'year'],
    ] as const
  ).map(
    ([value, wanted, part]) =>
      [
        `the date ${Object.values(value).join('/')}`,
        'born',
        'date-of-birth',
        value,
        wanted,
        `#field-date-of-birth-${part}`,
      ] as const,
  ),
  ...(
    [
      ['no NHS number', undefined, 'Enter the NHS number'],
      ['9 numbers', '999 000 001', 'An NHS number has 10 numbers, such as 999 123 4567'],
      [
        'a National Insurance number',
        'QQ 12 34 56 C',
        'This looks like a National Insurance number. An NHS number has 10 numbers',
      ],
    ] as const
  ).map(
    ([what, value, wanted]) =>
      [what, 'nhs-number', 'nhs-number', value, wanted, '#field-nhs-number'] as const,
  ),
  [
    'an address without its end',
    'contact',
    'email',
    'sam@lantern',
    'Enter an email address in full, such as name@example.com',
    '#field-email',
  ],
  ['no school', 'school', 'school', undefined, 'Say which school it is', '#school'],
  ['no choice', 'school-year', 'school-year', undefined, 'Choose an answer', '[value="year-6"]'],
  [
    'an empty list',
    'concerns',
    'concerns',
    undefined,
    'Choose at least one answer',
    '[value="low-mood"]',
  ],
  [
    'an age in words',
    'trusted-adult',
    'since-age',
    'twelve',
    'Enter the age in whole years, such as 14',
    '#field-since-age',
  ],
];

describe('what is wrong in <cairn-referral>', () => {
  for (const [what, page, question, value, wanted, leadsTo] of table) {
    it(`is said above and beside the question, and led to: ${what}`, async () => {
      const el = await atPage(page, question);
      if (value !== undefined) fill(el, questionOf(lanternReferral, question)!, value);
      expect(await focusAfter(el, () => press(el, 'Continue'))).to.match('.alarm');
      const [link] = said(el);
      expect(link!.replace(/^[^:]+: /, '')).to.equal(wanted);
      const inline = question === 'school' ? '#school-problem' : `#wrong-${question}`;
      expect(words(el.renderRoot.querySelector(inline))).to.equal(`Error: ${wanted}`);
      const lead = el.renderRoot.querySelector<HTMLElement>('.alarm a')!;
      expect(await focusAfter(el, async () => lead.click())).to.match(leadsTo);
    });
  }

  it('is said of every question on the page, each by its name, and only of those', async () => {
    const el = await atPage('contact', 'phone', 'email');
    fill(el, questionOf(lanternReferral, 'email')!, 'sam');
    await focusAfter(el, () => press(el, 'Continue'));
    expect(said(el)).to.deep.equal([
      'E-mail: Enter an email address in full, such as name@example.com',
    ]);
    expect(beside(el, 'phone')).to.equal('');
  });

  it('is said only when somebody wants to go on', async () => {
    const el = await atPage('contact', 'email');
    fill(el, questionOf(lanternReferral, 'email')!, 'sam');
    await el.updateComplete;
    expect(said(el)).to.be.empty;
    expect(field(el, 'email')).not.to.have.attribute('aria-invalid');
  });

  it('keeps what was typed, here and in the session', async () => {
    const el = await atPage('contact', 'email');
    fill(el, questionOf(lanternReferral, 'email')!, 'sam at lantern');
    await focusAfter(el, () => press(el, 'Continue'));
    expect(field(el, 'email').value).to.equal('sam at lantern');
    expect(el.session!.answers['email']).to.equal('sam at lantern');
  });

  it('is an answer that is also said not to be known; neither is lost', async () => {
    const el = await atPage('nhs-number');
    el.renderRoot.querySelector<HTMLInputElement>('#unsure-nhs-number')!.click();
    await focusAfter(el, () => press(el, 'Continue'));
    expect(said(el)).to.deep.equal([
      'You wrote an answer, and also ticked that you do not know. Take one of them away',
    ]);
    expect(field(el, 'nhs-number').value).to.equal('999 000 0018');
    field(el, 'nhs-number').value = '';
    await goOn(el);
    expect(el.session!.answers['nhs-number']).to.equal(null);
  });

  it('is no page without a way on: what is optional may stay open', async () => {
    for (const page of ['contact', 'home', 'own-words', 'trusted-adult', 'gp']) {
      const el = await atPage(page, 'phone', 'email', 'address', 'postcode', 'own-words', 'gp');
      await goOn(el);
      expect(el.session).not.to.deep.include({ at: page });
      el.remove();
    }
  });

  it('is not there any more once it is right', async () => {
    const el = await atPage('name', 'full-name');
    await focusAfter(el, () => press(el, 'Continue'));
    fill(el, questionOf(lanternReferral, 'full-name')!, 'Sam: “the” <b>3rd</b>');
    await goOn(el);
    expect(said(el)).to.be.empty;
    expect(el.session!.answers['full-name']).to.equal('Sam: “the” <b>3rd</b>');
  });

  it('asks for the name of a school that is not listed', async () => {
    const session = storedAt(lanternEnquiry, {}, { status: 'asking', at: 'school' });
    const { anytown } = await import('../school-finder/school-finder.examples.js');
    const el = await show<CairnReferral>(html`
      <cairn-referral
        .form=${lanternEnquiry}
        .schools=${anytown()}
        .session=${{ ...session, seen: ['duties'], answers: { 'a-room': 'have', 'a-lead': 'have' } }}
      ></cairn-referral>
    `);
    await press(el, 'My school is not listed');
    await focusAfter(el, () => press(el, 'Continue'));
    expect(said(el)).to.deep.equal(['Say which school it is']);
    const name = el.renderRoot.querySelector<HTMLInputElement>('#school-name')!;
    const lead = el.renderRoot.querySelector<HTMLElement>('.alarm a')!;
    expect(await focusAfter(el, async () => lead.click())).to.equal(name);
    name.value = 'Farville Free School';
    await goOn(el);
    expect(el.session!.answers['school']).to.deep.equal({ name: 'Farville Free School' });
  });
});
