import { register } from '@cairnkit/engine/catalogue.js';
import type { Answers, Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import sessionFeedback from '@cairnkit/instruments/session-feedback.js';
import { html } from 'lit';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { appears, button, choose, drawn, press, type } from '../testing/person.js';
import { porch3, porchWords } from '../testing/wordless.js';
import { modes, type Example } from './questionnaire.modes.examples.js';

const form = 'calm-4@1.0.0';
const answers: Answers = { q1: 2, q2: 1, q3: 2, q4: 7 };
const atRating: Session = { form, status: 'asking', at: 3, answers: { q1: 2, q2: 1, q3: 2 } };
const atReview: Session = { form, status: 'reviewing', answers };
const atLastOfPhq9: Session = {
  form: 'phq-9@1.0.0',
  status: 'asking',
  at: 8,
  answers: { q1: 1, q2: 2, q3: 1, q4: 3, q5: 0, q6: 2, q7: 1, q8: 0 },
};

/** A review whose host answers with this; with nothing, nobody takes charge. */
const review = (answer?: () => unknown, timeout = 30_000) => html`
  <cairn-questionnaire
    .measure=${calm4}
    .session=${atReview}
    timeout=${timeout}
    @cairn-submit=${(event: CairnSubmitEvent) => answer && event.respondWith(answer)}
  >
    <p slot="done">The team will read your answers before you meet.</p>
  </cairn-questionnaire>
`;

/** A measure that ships without wording, on a page that has registered the words. */
const worded = (session?: Partial<Session>) => {
  register(porchWords());
  return html`
    <cairn-questionnaire
      .measure=${porch3()}
      .session=${session && { form: 'porch-3@1.0.0', ...session }}
    ></cairn-questionnaire>
  `;
};
const atTyped: Partial<Session> = { status: 'asking', at: 2, answers: { q1: null, q2: 2 } };
const asked = async (root: HTMLElement) =>
  appears(await drawn(root), (shown) => shown.querySelector('form'));
const refusal = async (root: HTMLElement) =>
  appears(await drawn(root), (shown) => shown.querySelector('[part="refusal"]'));

/** Presses send, and waits until the page says what became of it. */
const send = (selector: string) => async (root: HTMLElement) => {
  const el = await drawn(root);
  await press(el, 'Send my answers');
  await appears(el, (shown) => shown.querySelector(selector));
};

const never = () => new Promise(() => {});

/** Every state worth seeing. Stories show them; browser tests check each one. */
export const examples = {
  firstQuestion: {
    render: () => html`<cairn-questionnaire .measure=${phq9}></cairn-questionnaire>`,
  },
  withIntroduction: {
    render: () => html`
      <cairn-questionnaire .measure=${calm4}>
        <p slot="intro">Before we meet, it helps to know how things have been.</p>
      </cairn-questionnaire>
    `,
  },
  rating: {
    render: () => html`
      <cairn-questionnaire .measure=${calm4} .session=${atRating}></cairn-questionnaire>
    `,
  },
  unanswered: {
    render: () => html`<cairn-questionnaire .measure=${phq9}></cairn-questionnaire>`,
    act: async (root) => press(await drawn(root), 'Continue'),
  },
  flagged: {
    render: () => html`
      <cairn-questionnaire .measure=${phq9} .session=${atLastOfPhq9}></cairn-questionnaire>
    `,
    act: async (root) => choose(await drawn(root), 1),
  },
  changing: {
    render: () => review(),
    act: async (root) => {
      const el = await drawn(root);
      await press(el, 'Change: I slept well');
      await button(el, 'Continue');
    },
  },
  reviewing: {
    render: () => review(),
    act: async (root) => button(await drawn(root), 'Send my answers'),
  },
  reviewingSkipped: {
    render: () => html`
      <cairn-questionnaire
        .measure=${calm4}
        .session=${{ ...atReview, answers: { ...answers, q2: null } }}
      ></cairn-questionnaire>
    `,
    act: async (root) => button(await drawn(root), 'Send my answers'),
  },
  sending: { render: () => review(never), act: send('[aria-disabled="true"]') },
  failed: {
    render: () => review(() => Promise.reject(new TypeError('offline'))),
    act: send('.alarm'),
  },
  uncertain: { render: () => review(never, 1), act: send('.alarm') },
  nobodyResponds: { render: () => review(), act: send('.alarm') },
  sent: { render: () => review(() => ({ ok: true })), act: send('.done') },
  notSent: {
    render: () => html`
      <cairn-questionnaire
        .measure=${calm4}
        .session=${atReview}
        delivery="none"
      ></cairn-questionnaire>
    `,
    act: async (root) => {
      const el = await drawn(root);
      await press(el, 'Finish');
      await appears(el, (shown) => shown.querySelector('.done'));
    },
  },
  fallback: {
    render: () => html`
      <cairn-questionnaire measure="not-registered">
        <a href="/phq-9.pdf">Print the questionnaire</a>
      </cairn-questionnaire>
    `,
  },
  refused: {
    render: () => html`
      <cairn-questionnaire>
        <script type="application/json">
          { "kind": "measure", "id": "Calm 4" }
        </script>
        <a href="/phq-9.pdf">Print the questionnaire</a>
      </cairn-questionnaire>
    `,
    act: refusal,
  },
  withoutWording: {
    render: () => html`
      <cairn-questionnaire .measure=${porch3('porch-without-words')}>
        <a href="/porch-3.pdf">Print the questionnaire</a>
      </cairn-questionnaire>
    `,
    act: refusal,
  },
  withWrongWording: {
    render: () => {
      const [measure, items] = ['porch-with-other-words', { q1: 'Cats?', q4: 'Dogs?' }];
      register(porchWords({ measure, measureVersion: '2.0.0', items }));
      return html`<cairn-questionnaire .measure=${porch3(measure)}></cairn-questionnaire>`;
    },
    act: refusal,
  },
  worded: { render: () => worded(), act: asked },
  notApplicable: {
    render: () => worded({ status: 'reviewing', answers: { q1: null, q2: 2, q3: 4.5 } }),
    act: async (root) => button(await drawn(root), 'Send my answers'),
  },
  typed: { render: () => worded(atTyped), act: asked },
  typedWrong: {
    render: () => worded(atTyped),
    act: async (root) => {
      await asked(root);
      const el = await drawn(root);
      await type(el, '55');
      await press(el, 'Continue');
    },
  },
  ownForm: {
    render: () => html`<cairn-questionnaire .measure=${sessionFeedback}></cairn-questionnaire>`,
  },
  rightToLeft: {
    render: () => html`
      <div dir="rtl">
        <cairn-questionnaire .measure=${calm4} .session=${atRating}></cairn-questionnaire>
      </div>
    `,
  },
  narrow: {
    render: () => html`
      <div style="width: 320px">
        <cairn-questionnaire .measure=${phq9} .session=${atLastOfPhq9}></cairn-questionnaire>
      </div>
    `,
  },
  ...modes,
} satisfies Record<string, Example>;
