import type { ReferralAnswer, ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import { questionOf } from '@cairnkit/engine/referral-form.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Referring } from '@cairnkit/engine/referring.js';
import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { html, type TemplateResult } from 'lit';

import { anytown } from '../school-finder/school-finder.examples.js';
import { fill, fillIn, focusMoves, goOn, storedAt } from '../testing/filling-in.js';
import { lead, person } from '../testing/lantern-person.js';
import { appears, drawn, press } from '../testing/person.js';
import type { CairnReferral } from './referral.js';

export interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

export const fresh = (form: Referral = lanternReferral): TemplateResult =>
  html`<cairn-referral .form=${form}></cairn-referral>`;

export const stored = (
  session: Referring,
  form: Referral = lanternReferral,
): TemplateResult => html`
  <cairn-referral .form=${form} .schools=${anytown()} .session=${session}>
    <p slot="urgent-help">At school, find the pastoral team in room 4.</p>
    <p slot="done">You can also drop in on Fridays.</p>
  </cairn-referral>
`;

/** Lantern’s form, at a page of it. */
export const at = (page: string, answers: ReferralAnswers = {}): TemplateResult =>
  stored(storedAt(lanternReferral, { ...person, ...answers }, { status: 'asking', at: page }));

/** The same, where nothing of these was answered. */
const openAt = (page: string, ...questions: string[]): TemplateResult => {
  const kept = Object.entries(person).filter(([id]) => !questions.includes(id));
  const answers = Object.fromEntries(kept);
  return stored(storedAt(lanternReferral, answers, { status: 'asking', at: page }));
};

export const shows =
  (selector: string) =>
  async (root: HTMLElement): Promise<unknown> =>
    appears(await drawn(root), (page) => page.querySelector(selector));

/** Goes on from a page, and is not let. */
export const stopped = async (root: HTMLElement): Promise<unknown> => {
  const el = await drawn(root);
  await appears(el, (page) => page.querySelector('form'));
  await press(el, 'Continue');
  await appears(el, (page) => page.querySelector('.alarm'));
  return focusMoves(el);
};

/** What goes wrong where this is answered. */
const wrong = (page: string, question: string, value: ReferralAnswer): Example => ({
  render: () => openAt(page, question),
  act: async (root) => {
    const el = await drawn<CairnReferral>(root);
    await appears(el, (shown) => shown.querySelector(`#item-${question}`));
    fill(el, questionOf(lanternReferral, question)!, value);
    return stopped(root);
  },
});

/** What is asked once more where this is answered. */
const doubted = (page: string, question: string, value: ReferralAnswer): Example => ({
  render: () => at(page, { [question]: value }),
  act: async (root) => {
    const el = await drawn<CairnReferral>(root);
    await appears(el, (shown) => shown.querySelector('form'));
    return goOn(el);
  },
});

/** Every type of question, and what can be wrong with its answer. */
export const questions = {
  name: { render: () => openAt('name', 'full-name', 'preferred-name'), act: shows('.text') },
  nameAnswered: { render: () => at('name'), act: shows('.text') },
  nameUnanswered: { render: () => openAt('name', 'full-name'), act: stopped },
  dateOfBirth: { render: () => openAt('born', 'date-of-birth'), act: shows('.date') },
  dateNotSure: { render: () => at('born', { 'date-of-birth': null }), act: shows('.date') },
  dateUnanswered: { render: () => openAt('born', 'date-of-birth'), act: stopped },
  dateIncomplete: wrong('born', 'date-of-birth', { day: '27', month: '', year: '2012' }),
  dateNotReal: wrong('born', 'date-of-birth', { day: '31', month: '2', year: '2012' }),
  dateWithShortYear: wrong('born', 'date-of-birth', { day: '27', month: '3', year: '12' }),
  dateInTheFuture: wrong('born', 'date-of-birth', { day: '27', month: '3', year: '2112' }),
  dateTooLongAgo: wrong('born', 'date-of-birth', { day: '27', month: '3', year: '1812' }),
  nhsNumber: { render: () => openAt('nhs-number', 'nhs-number'), act: shows('.text') },
  nhsNumberTooShort: wrong('nhs-number', 'nhs-number', '999 000'),
  nationalInsurance: wrong('nhs-number', 'nhs-number', 'QQ 12 34 56 C'),
  nhsNumberDoubted: doubted('nhs-number', 'nhs-number', '999 123 4567'),
  answeredAndNotKnown: {
    render: () => at('nhs-number'),
    act: async (root) => {
      const el = await drawn<CairnReferral>(root);
      const box = await appears(el, (page) =>
        page.querySelector<HTMLInputElement>('#unsure-nhs-number'),
      );
      box!.click();
      return stopped(root);
    },
  },
  contact: { render: () => openAt('contact', 'phone', 'email'), act: shows('.text') },
  emailWrong: wrong('contact', 'email', 'sam at lantern'),
  emailDoubted: doubted('contact', 'email', 'sam@gmial.com'),
  phoneDoubted: doubted('contact', 'phone', '900123'),
  message: { render: () => openAt('leave-message', 'leave-message'), act: shows('fieldset') },
  home: { render: () => at('home'), act: shows('textarea') },
  postcodeDoubted: doubted('home', 'postcode', '12345'),
  longText: { render: () => openAt('own-words', 'own-words'), act: shows('textarea') },
  longTextTooLong: {
    render: () => at('do-not-contact', { 'do-not-contact': 'My uncle, please. '.repeat(20) }),
    act: shows('textarea'),
  },
  school: { render: () => openAt('school', 'school'), act: shows('#school') },
  schoolChosen: {
    render: () => at('school', { school: { name: 'Ashgrove Primary School', id: '990001' } }),
    act: shows('.given'),
  },
  schoolNotListed: {
    render: () => at('school', { school: { name: 'Somewhere Else School, Farville' } }),
    act: shows('#school-name'),
  },
  schoolUnanswered: { render: () => openAt('school', 'school'), act: stopped },
  schoolWithoutList: {
    render: () => fresh(lanternEnquiry),
    act: async (root) => {
      const el = await drawn<CairnReferral>(root);
      await fillIn(el, lanternEnquiry, lead, 'school');
      return appears(el, (page) => page.querySelector('#school'));
    },
  },
  gp: { render: () => openAt('gp', 'gp'), act: shows('.text') },
  list: { render: () => at('concerns', { concerns: ['worry'] }), act: shows('fieldset') },
  pressing: { render: () => at('concerns', { concerns: ['low-mood'] }), act: shows('.inset') },
  listUnanswered: { render: () => openAt('concerns', 'concerns'), act: stopped },
  ageWrong: wrong('trusted-adult', 'since-age', 'twelve'),
  ageDoubted: doubted('trusted-adult', 'since-age', 40),
  formsOwnDoubt: doubted('school-year', 'date-of-birth', { day: '1', month: '2', year: '2008' }),
  consents: { render: () => openAt('consents', 'consents'), act: shows('fieldset') },
} satisfies Record<string, Example>;
