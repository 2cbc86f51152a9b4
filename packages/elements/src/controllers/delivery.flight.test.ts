import '../questionnaire/questionnaire.js';

import { expect, oneEvent } from '@open-wc/testing';

import { appears, press, words } from '../testing/person.js';
import { answers, atReview, outcome, warnsOnLeaving } from '../testing/review.js';
import { heard } from '../testing/show.js';
import type { CairnSubmitEvent, LateReceiptEvent, SentEvent } from './delivery.events.js';

interface Flight {
  readonly handle: (event: CairnSubmitEvent) => void;
  readonly land: (answer: unknown) => void;
  readonly crash: (error: unknown) => void;
}

/** A page that has taken charge, and whose server takes as long as a test likes. */
function flight(): Flight {
  let land: Flight['land'] = () => {};
  let crash: Flight['crash'] = () => {};
  const answer = new Promise((resolve, reject) => ([land, crash] = [resolve, reject]));
  return { handle: (event) => event.respondWith(answer), land, crash };
}

const ok = { ok: true };

describe('while sending', () => {
  it('makes one attempt, however often and in whatever way it is asked', async () => {
    const { handle, land } = flight();
    const el = await atReview({ handle });
    const events = heard(el, 'cairn-submit');
    const sent = heard(el, 'cairn-sent');
    const both = [el.submit(), el.submit()];
    await press(el, 'Send my answers');
    await press(el, 'Send my answers');
    both.push(el.submit());
    land(ok);
    const states = await Promise.all(both);
    expect(events).to.have.length(1);
    expect(sent).to.have.length(1);
    expect(new Set(states)).to.have.property('size', 1);
    expect(states[0]).to.include({ status: 'sent' });
  });

  it('keeps the review as it is: nothing goes back, and nothing can be changed', async () => {
    const { handle, land } = flight();
    const el = await atReview({ handle });
    const became = outcome(el);
    await press(el, 'Send my answers');
    await appears(el, (root) => root.querySelector('[aria-disabled="true"]'));
    await press(el, 'Back');
    await press(el, 'Change');
    expect(el.session).to.deep.include({ status: 'reviewing', answers });
    for (const button of el.renderRoot.querySelectorAll('button:not(.copies *)')) {
      expect(button).to.have.attribute('aria-disabled', 'true');
      expect(button).not.to.have.attribute('disabled');
    }
    land(ok);
    expect(await became).to.equal('sent');
  });

  it('warns on leaving, and at no other time', async () => {
    const { handle, land } = flight();
    const el = await atReview({ handle });
    expect(warnsOnLeaving()).to.equal(false);
    const attempt = el.submit();
    await oneEvent(el, 'cairn-submit');
    await el.updateComplete;
    expect(warnsOnLeaving()).to.equal(true);
    land(ok);
    await attempt;
    expect(warnsOnLeaving()).to.equal(false);
  });

  it('stops warning on pages whose listeners cannot be removed', async () => {
    const real = globalThis.removeEventListener;
    globalThis.removeEventListener = () => {};
    try {
      const { handle, land } = flight();
      const el = await atReview({ handle });
      const attempt = el.submit();
      land(ok);
      await attempt;
      expect(warnsOnLeaving()).to.equal(false);
    } finally {
      globalThis.removeEventListener = real;
    }
  });

  it('goes on when the element is taken off the page', async () => {
    const { handle, land } = flight();
    const el = await atReview({ handle });
    const sent = heard<SentEvent>(el, 'cairn-sent');
    const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
    const attempt = el.submit();
    const { signal, submissionId } = await submit;
    el.remove();
    expect(signal.aborted).to.equal(false);
    land(ok);
    expect(await attempt).to.deep.equal({ status: 'sent', id: submissionId });
    expect(sent.map((event) => event.submissionId)).to.deep.equal([submissionId]);
    expect(el.session).to.deep.include({ status: 'complete', answers: {} });
  });

  it('keeps the answers when the element is taken off the page and sending fails', async () => {
    const { handle, crash } = flight();
    const el = await atReview({ handle });
    const attempt = el.submit();
    const page = el.parentElement!;
    await oneEvent(el, 'cairn-submit');
    el.remove();
    crash(new TypeError('offline'));
    expect(await attempt).to.include({ status: 'failed', code: 'rejected' });
    page.append(el);
    await el.updateComplete;
    expect(words(el.renderRoot.querySelector('.alarm h2'))).to.equal(
      'We do not know if your answers arrived',
    );
    expect(el.session!.answers).to.deep.equal(answers);
  });
});

describe('after the time limit', () => {
  async function timedOut() {
    const { handle, land, crash } = flight();
    const el = await atReview({ handle, timeout: 1 });
    const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
    const became = outcome(el);
    await press(el, 'Send my answers');
    const event = await submit;
    expect(event.signal.aborted).to.equal(false);
    expect(await became).to.equal('timed-out');
    await appears(el, (root) => root.querySelector('.alarm'));
    return { el, event, land, crash };
  }

  it('tells the handler through its signal', async () => {
    const { event } = await timedOut();
    expect(event.signal.aborted).to.equal(true);
  });

  it('announces a receipt that comes late, and leaves the screen as it is', async () => {
    const { el, event, land } = await timedOut();
    const sent = heard(el, 'cairn-sent');
    const late = oneEvent<LateReceiptEvent>(document, 'cairn-late-receipt');
    land(ok);
    const { submissionId, bubbles, composed } = await late;
    expect({ submissionId, bubbles, composed }).to.deep.equal({
      submissionId: event.submissionId,
      bubbles: true,
      composed: true,
    });
    await el.updateComplete;
    expect(sent).to.be.empty;
    expect(words(el.renderRoot.querySelector('.alarm h2'))).to.equal(
      'We do not know if your answers arrived',
    );
    expect(el.session!.answers).to.deep.equal(answers);
  });

  it('announces nothing when what comes late is no receipt', async () => {
    for (const how of ['land', 'crash'] as const) {
      const { el, [how]: end } = await timedOut();
      const late = heard(el, 'cairn-late-receipt');
      end(undefined);
      const second = el.submit();
      await second; // long after the first answer
      expect(late).to.be.empty;
    }
  });

  for (const nonsense of [NaN, 0, -1, Infinity, 2 ** 40]) {
    it(`takes a limit of ${nonsense} ms for a long one`, async () => {
      const { handle, land } = flight();
      const el = await atReview({ handle, timeout: nonsense });
      const attempt = el.submit();
      setTimeout(() => land(ok), 5); // longer than nothing
      expect(await attempt).to.include({ status: 'sent' });
    });
  }
});

describe('after a receipt', () => {
  it('has dropped the answers, everywhere, and sends nothing again', async () => {
    const { handle, land } = flight();
    const el = await atReview({ handle });
    const events = heard(el, 'cairn-submit');
    land(ok);
    const first = await el.submit();
    expect(first).to.include({ status: 'sent' });
    expect(el.session).to.deep.equal({ form: 'calm-4@1.0.0', status: 'complete', answers: {} });
    expect(await el.submit()).to.deep.equal(first);
    expect(events).to.have.length(1);
    await appears(el, (root) => root.querySelector('.done'));
    expect(el.renderRoot.querySelector('input, dl')).to.equal(null);
  });

  it('uses another id for the next answers', async () => {
    const el = await atReview({ handle: (event) => event.respondWith(async () => ok) });
    const events = heard<CairnSubmitEvent>(el, 'cairn-submit');
    const review = el.session!;
    await el.submit();
    el.session = review;
    await el.updateComplete;
    await el.submit();
    expect(events).to.have.length(2);
    expect(events[1]!.submissionId).not.to.equal(events[0]!.submissionId);
    expect(events[1]!.attempt).to.equal(1);
  });
});
