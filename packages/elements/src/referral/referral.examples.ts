import { register } from '@cairnkit/engine/catalogue.js';
import type { ReferralAnswer, ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import { questionOf } from '@cairnkit/engine/referral-form.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Referring } from '@cairnkit/engine/referring.js';
import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { html, type TemplateResult } from 'lit';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { anytown } from '../school-finder/school-finder.examples.js';
import { fill, fillIn, focusMoves, goOn, storedAt } from '../testing/filling-in.js';
import { carried, lead, note, person } from '../testing/lantern-person.js';
import { appears, drawn, press } from '../testing/person.js';
import type { CairnReferral } from './referral.js';

export interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

const fresh = (form: Referral = lanternReferral): TemplateResult =>
  html`<cairn-referral .form=${form}></cairn-referral>`;

const stored = (session: Referring, form: Referral = lanternReferral): TemplateResult => html`
  <cairn-referral .form=${form} .schools=${anytown()} .session=${session}>
    <p slot="urgent-help">At school, find the pastoral team in room 4.</p>
    <p slot="done">You can also drop in on Fridays.</p>
  </cairn-referral>
`;

/** Lantern’s form, at a page of it. */
const at = (page: string, answers: ReferralAnswers = {}): TemplateResult =>
  stored(storedAt(lanternReferral, { ...person, ...answers }, { status: 'asking', at: page }));

/** The same, where nothing of these was answered. */
const openAt = (page: string, ...questions: string[]): TemplateResult => {
  const kept = Object.entries(person).filter(([id]) => !questions.includes(id));
  const answers = Object.fromEntries(kept);
  return stored(storedAt(lanternReferral, answers, { status: 'asking', at: page }));
};

const reviewed = (form: Referral = lanternReferral, answers: ReferralAnswers = person): Referring =>
  storedAt(form, answers, { status: 'reviewing' });

const shows =
  (selector: string) =>
  async (root: HTMLElement): Promise<unknown> =>
    appears(await drawn(root), (page) => page.querySelector(selector));

/** Goes on from a page, and is not let. */
const stopped = async (root: HTMLElement): Promise<unknown> => {
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

/** A review whose host answers with this; with nothing, nobody takes charge. */
const sending = (answer?: () => unknown, timeout = 30_000) => html`
  <cairn-referral
    .form=${lanternReferral}
    .session=${reviewed()}
    timeout=${timeout}
    @cairn-submit=${(event: CairnSubmitEvent) => answer && event.respondWith(answer)}
  >
    <p slot="done">You can also drop in on Fridays.</p>
  </cairn-referral>
`;

/** Presses send, and waits until the page says what became of it. */
const send =
  (selector: string) =>
  async (root: HTMLElement): Promise<unknown> => {
    const el = await drawn(root);
    await press(el, 'Send my answers');
    return appears(el, (page) => page.querySelector(selector));
  };

const never = () => new Promise(() => {});

const withEquality = (session: Referring = reviewed()) => html`
  <cairn-referral .form=${lanternReferral} .session=${session} with-equality></cairn-referral>
`;

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  firstQuestion: { render: () => fresh() },
  withIntroduction: {
    render: () => html`
      <cairn-referral .form=${lanternReferral}>
        <p slot="intro">It takes about 10 minutes.</p>
        <p slot="privacy">We keep what you send for 8 years.</p>
      </cairn-referral>
    `,
  },
  helpOpen: {
    render: () => fresh(),
    act: async (root) => {
      const el = await drawn(root);
      const summary = await appears(el, (page) => page.querySelector('summary'));
      summary!.click();
      return appears(el, (page) => page.querySelector('.help ul'));
    },
  },
  safetyUnanswered: { render: () => fresh(), act: stopped },
  notSafe: {
    render: () => stored(storedAt(lanternReferral, { 'safe-now': 'no' }, { status: 'help' })),
    act: shows('.card'),
  },
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
  review: { render: () => stored(reviewed()), act: shows('dl') },
  reviewBare: {
    render: () => {
      const needed = ['safe-now', 'full-name', 'school', 'school-year', 'concerns'];
      const few = Object.fromEntries(needed.map((id) => [id, person[id]!]));
      const unsure = { 'date-of-birth': null, 'parent-agrees': 'no', consents: [] };
      return stored(reviewed(lanternReferral, { ...few, ...unsure }));
    },
    act: shows('dl'),
  },
  reviewAgreed: {
    render: () => stored(reviewed(lanternReferral, { ...person, 'parent-agrees': 'yes' })),
    act: shows('dl'),
  },
  carriedOver: {
    render: () => html`
      <cairn-referral
        .form=${lanternReferral}
        .schools=${anytown()}
        .carried=${carried}
      ></cairn-referral>
    `,
    act: async (root) => {
      const el = await drawn<CairnReferral>(root);
      await fillIn(el, lanternReferral, person);
      return appears(el, (page) => page.querySelector('dl'));
    },
  },
  changing: {
    render: () => stored(reviewed()),
    act: async (root) => {
      const el = await drawn<CairnReferral>(root);
      await appears(el, (page) => page.querySelector('dl'));
      await goOn(el, 'Change: School year');
    },
  },
  sending: { render: () => sending(never), act: send('[aria-disabled="true"]') },
  unhandled: { render: () => sending(), act: send('.alarm') },
  failed: {
    render: () => sending(async () => new Response('', { status: 503 })),
    act: send('.alarm'),
  },
  refusedByServer: {
    render: () => sending(async () => new Response('', { status: 422 })),
    act: send('.alarm'),
  },
  uncertain: { render: () => sending(never, 1), act: send('.alarm') },
  sent: { render: () => sending(async () => ({ ok: true })), act: send('.done') },
  finished: {
    render: () => html`
      <cairn-referral
        .form=${lanternReferral}
        .session=${reviewed()}
        delivery="none"
      ></cairn-referral>
    `,
    act: async (root) => {
      const el = await drawn(root);
      await press(el, 'Finish');
      return appears(el, (page) => page.querySelector('.done'));
    },
  },
  equalityExplained: {
    render: () => withEquality(),
    act: async (root) => {
      const el = await drawn(root);
      await press(el, 'Continue');
      return appears(el, (page) => page.querySelector('[part="send"]'));
    },
  },
  equality: {
    render: () =>
      withEquality(storedAt(lanternReferral, person, { status: 'equality', at: 'ethnic-group' })),
    act: shows('fieldset'),
  },
  equalityFailed: {
    render: () =>
      withEquality(storedAt(lanternReferral, person, { status: 'equality', at: 'ethnic-group' })),
    act: send('.alarm'),
  },
  noteToShow: { render: () => stored(reviewed(note), note), act: shows('dl') },
  enquiry: { render: () => fresh(lanternEnquiry), act: shows('fieldset') },
  enquiryReview: {
    render: () => stored(reviewed(lanternEnquiry, lead), lanternEnquiry),
    act: shows('dl'),
  },
  fallback: {
    render: () => html`
      <cairn-referral form="not-registered"><p>Call us on 01632 960 001.</p></cairn-referral>
    `,
  },
  registered: {
    render: () => {
      register(lanternReferral);
      return html`<cairn-referral form="lantern-referral"></cairn-referral>`;
    },
  },
  refused: {
    render: () => html`
      <cairn-referral>
        <script type="application/json">
          { "kind": "referral", "id": "Lantern Form", "version": "1" }
        </script>
        <p>Call us on 01632 960 001.</p>
      </cairn-referral>
    `,
    act: shows('[part="refusal"]'),
  },
  easyRead: {
    render: () => html`<cairn-referral .form=${lanternReferral} easy-read></cairn-referral>`,
  },
  rightToLeft: { render: () => html`<div dir="rtl">${at('born')}</div>`, act: shows('.date') },
  rightToLeftReview: {
    render: () => html`<div dir="rtl">${stored(reviewed())}</div>`,
    act: shows('dl'),
  },
  narrow: {
    render: () => html`<div style="width: 320px">${stored(reviewed())}</div>`,
    act: shows('dl'),
  },
} satisfies Record<string, Example>;
