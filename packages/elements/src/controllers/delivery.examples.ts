import type { Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { html, type TemplateResult } from 'lit';

import { keeping } from '../testing/keeping.js';
import { appears, button, drawn, press } from '../testing/person.js';
import type { CairnSubmitEvent } from './delivery.events.js';

interface Example {
  readonly render: () => TemplateResult;
  /** What a person then does. */
  readonly act?: (root: HTMLElement) => Promise<unknown>;
}

const session: Session = {
  form: 'calm-4@1.0.0',
  status: 'reviewing',
  answers: { q1: 2, q2: 1, q3: 2, q4: 7 },
};

type Handle = (event: CairnSubmitEvent) => void;

/** A form that is ready to be sent, and what its page does about it. */
const review = (handle: Handle, timeout = 30_000) => html`
  <cairn-questionnaire
    .measure=${calm4}
    .session=${session}
    timeout=${timeout}
    @cairn-submit=${handle}
  ></cairn-questionnaire>
`;

const answering =
  (answer: () => unknown): Handle =>
  (event) =>
    event.respondWith(async () => answer());

/** Sends, and waits until the page says what became of it. */
const sent =
  (selector: string) =>
  async (root: HTMLElement): Promise<unknown> => {
    const el = await drawn(root);
    await press(el, 'Send my answers');
    return appears(el, (shown) => shown.querySelector(selector));
  };

/** An attempt that has come to this. */
const after = (answer: () => unknown, timeout?: number): Example => ({
  render: () => review(answering(answer), timeout),
  act: sent('.alarm'),
});

const never = () => new Promise(() => {});
const status = (code: number) => () => new Response(null, { status: code });
/** A response as only the network can make one. */
const like = (about: Partial<Response>) => () =>
  Object.defineProperties(
    new Response(),
    Object.fromEntries(Object.entries(about).map(([name, value]) => [name, { value }])),
  );

/** Every state of delivery. Stories show them; browser tests check each one. */
export const examples = {
  editing: {
    render: () => review(answering(never)),
    act: async (root) => button(await drawn(root), 'Send my answers'),
  },
  sending: { render: () => review(answering(never)), act: sent('[aria-disabled="true"]') },
  sent: { render: () => review(answering(() => ({ ok: true }))), act: sent('.done') },
  calledOff: {
    render: () => review((event) => event.preventDefault()),
    act: async (root) => press(await drawn(root), 'Send my answers'),
  },
  unhandled: { render: () => review(() => {}), act: sent('.alarm') },
  rejected: after(() => Promise.reject(new TypeError('Failed to fetch'))),
  serverError: after(status(500)),
  tooManyRequests: after(status(429)),
  notAccepted: after(status(422)),
  refused: after(() => ({ ok: false })),
  redirected: after(like({ redirected: true })),
  timedOut: after(never, 1),
  opaque: after(like({ type: 'opaque', ok: false, status: 0 })),
  noReceipt: after(() => undefined),
  lateReceipt: {
    render: () =>
      review((event) => {
        // The server answers when the element has stopped waiting.
        const { signal } = event;
        const late = new Promise((answer) => {
          signal.addEventListener('abort', () => setTimeout(() => answer({ ok: true }), 10));
        });
        event.respondWith(late);
      }, 1),
    act: sent('.alarm'),
  },
  waiting: { render: () => review(keeping().handle), act: sent('.waiting') },
  deleted: {
    render: () => review(keeping().handle),
    act: async (root) => {
      await sent('.waiting')(root);
      await press(await drawn(root), 'Delete the saved copy');
    },
  },
  rightToLeft: {
    render: () => html`<div dir="rtl">${review(keeping().handle)}</div>`,
    act: sent('.waiting'),
  },
  narrow: {
    render: () => html`<div style="width: 320px">${review(keeping().handle)}</div>`,
    act: sent('.waiting'),
  },
} satisfies Record<string, Example>;
