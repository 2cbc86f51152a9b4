import '../questionnaire/questionnaire.js';

import { expect, oneEvent } from '@open-wc/testing';

import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { appears, button, press, words } from '../testing/person.js';
import { answers, atReview, outcome, warnsOnLeaving } from '../testing/review.js';
import { heard } from '../testing/show.js';
import type { CairnSubmitEvent } from './delivery.events.js';

type Handler = (event: CairnSubmitEvent) => void;

const received: Handler = (event) => event.respondWith(async () => ({ ok: true }));
const withAnswer =
  (answer: unknown): Handler =>
  (event) =>
    event.respondWith(Promise.resolve(answer));
const withError =
  (error: unknown): Handler =>
  (event) =>
    event.respondWith(Promise.reject(error));
const never: Handler = (event) => event.respondWith(new Promise(() => {}));

/** A response as only the network can make one. */
const response = (status: number, like: Partial<Response> = {}) =>
  Object.defineProperties(
    new Response(null, { status }),
    Object.fromEntries(Object.entries(like).map(([name, value]) => [name, { value }])),
  );

const title = (el: CairnQuestionnaire) => words(el.renderRoot.querySelector('.alarm h2'));

const { onerror } = window; // Mocha’s; in this file, listeners may throw
before(() => void (window.onerror = () => true));
after(() => void (window.onerror = onerror));

describe('what counts as sent', () => {
  const receipts: [what: string, handler: Handler][] = [
    ['{ ok: true }', withAnswer({ ok: true })],
    ['{ ok: true } and more', withAnswer({ ok: true, id: 'f3', score: null })],
    ['a response with 200', withAnswer(response(200))],
    ['a response with 201 and a body', withAnswer(Response.json({ ok: true }, { status: 201 }))],
    ['what a function returns', (event) => event.respondWith(() => ({ ok: true }))],
    ['what a function promises', (event) => event.respondWith(async () => response(204))],
    [
      'a receipt, although the handler then called preventDefault',
      (event) => (received(event), event.preventDefault()),
    ],
    [
      'a receipt, although the handler then threw',
      (event) => {
        received(event);
        throw new Error('broken');
      },
    ],
    [
      'a receipt, although the handler then stopped the event',
      (event) => (received(event), event.stopImmediatePropagation()),
    ],
  ];
  for (const [what, handle] of receipts) {
    it(`is ${what}`, async () => {
      const el = await atReview({ handle });
      const became = outcome(el);
      await press(el, 'Send my answers');
      expect(await became).to.equal('sent');
      const done = await appears(el, (root) => root.querySelector('.done'));
      expect(words(done)).to.equal('Your answers have been sent');
      expect(el.session).to.deep.include({ status: 'complete', answers: {} });
    });
  }

  it('is only what a receipt came for: until then the page says that it is sending', async () => {
    let arrive: (answer: unknown) => void = () => {};
    const receipt = new Promise((resolve) => (arrive = resolve));
    const el = await atReview({ handle: (event) => event.respondWith(receipt) });
    const sent = heard(el, 'cairn-sent');
    await press(el, 'Send my answers');
    await appears(el, (root) => root.querySelector('[aria-disabled="true"]'));
    expect(words(el.renderRoot.querySelector('[role="status"]'))).to.equal('Sending your answers…');
    expect(words(el.renderRoot)).not.to.include('sent');
    expect(sent).to.be.empty;
    expect(el.session!.answers).to.deep.equal(answers);

    const became = outcome(el);
    arrive({ ok: true });
    expect(await became).to.equal('sent');
    await appears(el, (root) => root.querySelector('.done'));
  });
});

describe('what does not count as sent', () => {
  const unknown = 'We do not know if your answers arrived';
  const unsent = 'Your answers have not been sent';
  const table: [what: string, handler: Handler, code: string, says: string][] = [
    ['nobody responds', () => {}, 'unhandled', unsent],
    ['the promise is rejected', withError(new TypeError('offline')), 'rejected', unknown],
    ['it is rejected with nothing', withError(undefined), 'rejected', unknown],
    ['the page refuses', withAnswer({ ok: false }), 'refused', unsent],
    ['the server answers 500', withAnswer(response(500)), 'http-500', unknown],
    ['the server answers 422', withAnswer(response(422)), 'http-422', unsent],
    [
      'a log-in page answers 200',
      withAnswer(response(200, { redirected: true })),
      'redirected',
      unsent,
    ],
    [
      'a page of HTML answers 200',
      withAnswer(new Response('<p>Welcome</p>', { headers: { 'content-type': 'text/html' } })),
      'html',
      unknown,
    ],
    ['the answer is undefined', withAnswer(undefined), 'no-receipt', unknown],
    ['the answer is null', withAnswer(null), 'no-receipt', unknown],
    ['the answer is true', withAnswer(true), 'no-receipt', unknown],
    ['the answer is the text “ok”', withAnswer('ok'), 'no-receipt', unknown],
    ['ok is not quite true', withAnswer({ ok: 'true' }), 'no-receipt', unknown],
    [
      'the response is opaque',
      withAnswer(response(200, { type: 'opaque', ok: false, status: 0 })),
      'opaque',
      unknown,
    ],
    ['the request is aborted', withError(new DOMException('', 'AbortError')), 'aborted', unknown],
    ['no answer comes in time', never, 'timed-out', unknown],
    [
      'a function throws',
      (event) =>
        event.respondWith(() => {
          throw new Error('broken');
        }),
      'rejected',
      unknown,
    ],
    [
      'the handler throws',
      () => {
        throw new Error('broken');
      },
      'unhandled',
      unsent,
    ],
  ];
  for (const [what, handler, code, says] of table) {
    it(`keeps everything, and can be tried again with the same id: ${what}`, async () => {
      const events: CairnSubmitEvent[] = [];
      const handlers = [handler, received];
      const el = await atReview({
        timeout: handler === never ? 1 : 30_000,
        handle: (event) => handlers[events.push(event) - 1]!(event),
      });
      let became = outcome(el);
      await press(el, 'Send my answers');
      expect(await became).to.equal(code);
      const alarm = await appears(el, (root) => root.querySelector('.alarm'));
      expect(title(el)).to.equal(says);
      expect(el.session).to.deep.include({ status: 'reviewing', answers });
      expect(warnsOnLeaving(), 'warns on leaving').to.equal(false);
      if (el.shadowRoot!.activeElement !== alarm) await oneEvent(alarm!, 'focus');

      became = outcome(el);
      await press(el, 'Try again');
      expect(await became).to.equal('sent');
      const [first, second] = events as [CairnSubmitEvent, CairnSubmitEvent];
      expect([first.attempt, second.attempt]).to.deep.equal([1, 2]);
      expect(second.submissionId).to.equal(first.submissionId);
      expect(second.body).to.equal(first.body);
      expect(second.payload).to.equal(first.payload);
    });
  }

  it('is a veto: the person is back at the review, and nothing is said to have failed', async () => {
    const handlers: Handler[] = [(event) => event.preventDefault(), received];
    const el = await atReview({ handle: (event) => handlers.shift()!(event) });
    const failed = heard(el, 'cairn-submit-failed');
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    expect(el.renderRoot.querySelector('.alarm')).to.equal(null);
    expect(failed).to.be.empty;
    const became = outcome(el);
    await press(el, 'Send my answers');
    expect(await became).to.equal('sent');
  });

  it('says whether the person could mend it', async () => {
    const says = async (handle: Handler) => {
      const el = await atReview({ handle });
      await press(el, 'Send my answers');
      return words(await appears(el, (root) => root.querySelector('.alarm p')));
    };
    expect(await says(() => {})).to.include('not set up to send');
    expect(await says(withError(new TypeError()))).to.include('internet connection');
    expect(await says(withAnswer(response(503)))).to.include('Wait a minute');
    expect(await says(withAnswer(response(429)))).to.include('Wait a minute');
    expect(await says(withAnswer(response(422)))).to.include('Trying again may not help');
    expect(await says(withAnswer(response(401)))).to.include('Sign in again');
    expect(await says(withAnswer(response(200, { redirected: true })))).to.include('Sign in again');
  });

  it('never happens before everything is answered', async () => {
    const el = await atReview();
    const submit = heard(el, 'cairn-submit');
    await press(el, 'Change');
    await button(el, 'Continue');
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    expect(submit).to.be.empty;
  });
});
