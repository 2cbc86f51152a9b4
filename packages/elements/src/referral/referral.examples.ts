import { register } from '@cairnkit/engine/catalogue.js';
import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Referring } from '@cairnkit/engine/referring.js';
import { lanternEnquiry } from '@cairnkit/engine/testing/lantern-enquiry.js';
import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { html } from 'lit';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { anytown } from '../school-finder/school-finder.examples.js';
import { fillIn, goOn, storedAt } from '../testing/filling-in.js';
import { carried, lead, note, person } from '../testing/lantern-person.js';
import { appears, drawn, press } from '../testing/person.js';
import type { CairnReferral } from './referral.js';
import {
  at,
  fresh,
  questions,
  shows,
  stopped,
  stored,
  type Example,
} from './referral.questions.examples.js';

const reviewed = (form: Referral = lanternReferral, answers: ReferralAnswers = person): Referring =>
  storedAt(form, answers, { status: 'reviewing' });

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
  ...questions,
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
