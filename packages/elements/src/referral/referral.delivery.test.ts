import './referral.js';

import { lanternReferral } from '@cairnkit/engine/testing/lantern-referral.js';
import { expect, html } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { heading } from '../testing/at-page.js';
import { goOn, storedAt, write } from '../testing/filling-in.js';
import { carried, person } from '../testing/lantern-person.js';
import { button, press, words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import type { CairnReferral } from './referral.js';

type Handle = (event: CairnSubmitEvent) => void;

const reviewed = storedAt(lanternReferral, person, { status: 'reviewing' });

/** A review that could be sent. */
async function atEnd(handle: Handle = () => {}, session: unknown = reviewed, timeout = 30_000) {
  const el = await show<CairnReferral>(html`
    <cairn-referral
      .form=${lanternReferral}
      .session=${session}
      .timeout=${timeout}
      person="ref-4711"
      @cairn-submit=${handle}
    ></cairn-referral>
  `);
  await button(el, 'Send my answers');
  return el;
}

const said = (el: CairnReferral) => words(el.renderRoot.querySelector('.alarm h2'));
const respond =
  (answer: () => unknown): Handle =>
  (event) =>
    event.respondWith(async () => answer());

describe('sending with <cairn-referral>', () => {
  it('hands over what was answered, frozen and behind getters', async () => {
    const events: CairnSubmitEvent[] = [];
    const el = await atEnd((event) => void events.push(event), { ...reviewed, carried });
    await focusAfter(el, () => press(el, 'Send my answers'));
    const [event] = events;
    const { payload } = event!;
    expect(payload).to.deep.include({
      kind: 'referral-submission',
      id: event!.submissionId,
      person: 'ref-4711',
      lang: 'en',
      form: 'lantern-referral@1.0.0',
      answers: person,
      carried,
    });
    expect(Object.isFrozen(Object(payload).answers)).to.equal(true);
    expect(JSON.stringify({ ...event })).not.to.contain('Sam');
  });

  const outcomes: readonly [what: string, handle: Handle, says: string, code: string][] = [
    ['nobody takes charge', () => {}, 'Your answers have not been sent', 'unhandled'],
    [
      'the page is redirected to a login',
      respond(login),
      'Your answers have not been sent',
      'redirected',
    ],
    [
      'the server fails',
      respond(() => new Response('', { status: 500 })),
      'We do not know if your answers arrived',
      'http-500',
    ],
    [
      'the server refuses it',
      respond(() => new Response('', { status: 422 })),
      'Your answers have not been sent',
      'http-422',
    ],
    [
      'the answer is no receipt',
      respond(() => undefined),
      'We do not know if your answers arrived',
      'no-receipt',
    ],
    [
      'the connection is cut',
      respond(() => Promise.reject(new TypeError('cut'))),
      'We do not know if your answers arrived',
      'rejected',
    ],
  ];

  for (const [what, handle, says, code] of outcomes) {
    it(`keeps the answers, tells the truth and tries again with the same id: ${what}`, async () => {
      const ids: string[] = [];
      let answer = handle;
      const el = await atEnd((event) => {
        ids.push(event.submissionId);
        answer(event);
      });
      const failures = heard<Event & { code: string }>(el, 'cairn-submit-failed');
      expect(await focusAfter(el, () => press(el, 'Send my answers'))).to.match('.alarm');
      expect(said(el)).to.equal(says);
      expect(failures.map((each) => each.code)).to.deep.equal([code]);
      expect(el.session).to.deep.include({ status: 'reviewing', answers: person });
      answer = respond(() => ({ ok: true }));
      await focusAfter(el, () => press(el, 'Try again'));
      expect(heading(el)).to.equal('Your answers have been sent');
      expect(new Set(ids)).to.have.property('size', 1);
      expect(el.session).to.deep.equal({
        form: 'lantern-referral@1.0.0',
        status: 'complete',
        answers: {},
        seen: [],
        filled: [],
      });
    });
  }

  it('says that nobody knows after a time-out, and tells the page of a late receipt', async () => {
    let arrive: (receipt: unknown) => void = () => {};
    const el = await atEnd(
      (event) => event.respondWith(new Promise((resolve) => (arrive = resolve))),
      reviewed,
      1,
    );
    const late = heard(el, 'cairn-late-receipt');
    await focusAfter(el, () => press(el, 'Send my answers'));
    expect(said(el)).to.equal('We do not know if your answers arrived');
    arrive({ ok: true });
    await new Promise((done) => setTimeout(done));
    expect(late).to.have.length(1);
    expect(said(el)).to.equal('We do not know if your answers arrived');
  });

  it('sends once, however often it is pressed, and lets nothing move meanwhile', async () => {
    const events: CairnSubmitEvent[] = [];
    let arrive: (receipt: unknown) => void = () => {};
    const el = await atEnd((event) => {
      events.push(event);
      event.respondWith(new Promise((resolve) => (arrive = resolve)));
    });
    await press(el, 'Send my answers');
    await press(el, 'Send my answers');
    void el.submit();
    await press(el, 'Change: Name');
    await press(el, 'Back');
    expect(heading(el)).to.equal('Check your answers before you send them');
    expect(words(el.renderRoot.querySelector('[role="status"]'))).to.equal('Sending your answers…');
    await focusAfter(el, async () => arrive({ ok: true }));
    expect(events).to.have.length(1);
    expect(heading(el)).to.equal('Your answers have been sent');
  });

  it('sends other answers under another id', async () => {
    const ids: string[] = [];
    const el = await atEnd((event) => void ids.push(event.submissionId));
    await focusAfter(el, () => press(el, 'Send my answers'));
    await goOn(el, 'Change: E-mail');
    write(el.renderRoot.querySelector('#field-email')!, 'sammy@lantern.example');
    await goOn(el);
    expect(el.renderRoot.querySelector('.alarm')).to.equal(null);
    await focusAfter(el, () => press(el, 'Send my answers'));
    expect(new Set(ids)).to.have.property('size', 2);
  });

  it('sends the same after a reload as before, where the page kept the session', async () => {
    const events: CairnSubmitEvent[] = [];
    const one = await atEnd((event) => void events.push(event));
    const kept: unknown[] = [];
    one.addEventListener('cairn-changed', (event) => kept.push(Object(event).session));
    await focusAfter(one, () => press(one, 'Send my answers'));
    one.remove();
    const two = await atEnd(
      (event) => void events.push(event),
      JSON.parse(JSON.stringify(kept.at(-1))),
    );
    await focusAfter(two, () => press(two, 'Send my answers'));
    expect(events[1]!.body).to.equal(events[0]!.body);
  });

  it('goes back to the review where the page calls it off', async () => {
    const el = await atEnd((event) => event.preventDefault());
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    expect(said(el)).to.equal('');
  });

  it('has nothing to send before everything has been asked', async () => {
    const events = heard(document, 'cairn-submit');
    const session = storedAt(lanternReferral, person, { status: 'asking', at: 'gp' });
    const el = await show<CairnReferral>(html`
      <cairn-referral .form=${lanternReferral} .session=${session}></cairn-referral>
    `);
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    expect(events).to.be.empty;
  });
});

/** What a login page looks like to `fetch`. */
function login(): Response {
  return Object.defineProperty(new Response('<html>'), 'redirected', { value: true });
}
