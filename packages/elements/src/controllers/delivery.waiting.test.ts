import '../questionnaire/questionnaire.js';

import { expect, oneEvent } from '@open-wc/testing';

import { keeping } from '../testing/keeping.js';
import { appears, button, choose, press, words } from '../testing/person.js';
import { answers, atReview, outcome, warnsOnLeaving } from '../testing/review.js';
import { heard } from '../testing/show.js';
import type { CairnSubmitEvent, QueuedEvent, SentEvent } from './delivery.events.js';

const form = 'calm-4@1.0.0';
const waiting = 'Your answers are saved on this device, waiting to be sent';

/** A review whose page has kept the answers instead of sending them. */
async function waits() {
  const page = keeping();
  const el = await atReview(page);
  const events = heard<CairnSubmitEvent>(el, 'cairn-submit');
  const queued = oneEvent<QueuedEvent>(el, 'cairn-queued');
  await press(el, 'Send my answers');
  return { el, events, ...page, queued: await queued };
}

describe('while the answers wait on this device', () => {
  it('says so, says until when, and never that they were sent', async () => {
    const { el, events, queued, until } = await waits();
    const panel = await appears(el, (root) => root.querySelector('.waiting'));
    expect(words(panel!.querySelector('h2'))).to.equal(waiting);
    expect(words(panel)).to.include('when the internet works again');
    expect(words(panel)).to.include(`${until.getDate()} `);
    expect(words(el.renderRoot)).not.to.match(/have been sent|arrived/);
    if (el.shadowRoot!.activeElement !== panel) await oneEvent(panel!, 'focus');
    expect(queued.submissionId).to.equal(events[0]!.submissionId);
    expect(queued.code).to.equal('rejected');
    expect(JSON.stringify(queued)).not.to.include('q1');
    expect(warnsOnLeaving()).to.equal(false);
  });

  it('keeps the answers, and sends the same once more when asked', async () => {
    const { el, events, answer } = await waits();
    expect(el.session).to.deep.include({ status: 'reviewing', answers });
    const became = outcome(el);
    await press(el, 'Send now');
    answer({ ok: true });
    expect(await became).to.equal('sent');
    const [first, second] = events as [CairnSubmitEvent, CairnSubmitEvent];
    expect(second.submissionId).to.equal(first.submissionId);
    expect(second.attempt).to.equal(2);
    expect(second.body).to.equal(first.body);
  });

  it('is sent once a receipt comes, and is told once', async () => {
    const { el, end, events } = await waits();
    const sent = heard<SentEvent>(el, 'cairn-sent');
    end({ ok: true });
    const done = await appears(el, (root) => root.querySelector('.done'));
    expect(words(done)).to.equal('Your answers have been sent');
    expect(sent.map(({ submissionId }) => submissionId)).to.deep.equal([events[0]!.submissionId]);
    expect(el.session).to.deep.include({ status: 'complete', answers: {} });
  });

  for (const [what, answer, code, says] of [
    ['they were not accepted', new Response(null, { status: 422 }), 'http-422', 'not accepted'],
    ['they were deleted elsewhere', { ok: false }, 'refused', 'have not been sent'],
    ['nobody knows', undefined, 'no-receipt', 'do not know'],
  ] as const) {
    it(`says what became of them: ${what}`, async () => {
      const { el, end } = await waits();
      const became = outcome(el);
      end(answer);
      expect(await became).to.equal(code);
      const alarm = await appears(el, (root) => root.querySelector('.alarm:not(.waiting)'));
      expect(words(alarm)).to.include(says);
      expect(el.session).to.deep.include({ status: 'reviewing', answers });
      await button(el, 'Try again');
    });
  }

  it('can be deleted there, and stays on the page', async () => {
    const { el, drops, end } = await waits();
    const sent = heard(el, 'cairn-sent');
    await press(el, 'Delete the saved copy');
    await appears(el, (root) => !root.querySelector('.alarm'));
    expect(drops.count).to.equal(1);
    expect(words(el.renderRoot.querySelector('[role="status"]'))).to.include('has been deleted');
    expect(el.shadowRoot!.activeElement).to.equal(await button(el, 'Send my answers'));
    expect(el.session).to.deep.include({ status: 'reviewing', answers });
    end({ ok: true });
    await el.updateComplete;
    expect(sent).to.be.empty;
  });

  it('is deleted when an answer is changed, and the new ones have an id of their own', async () => {
    const { el, events, drops, answer } = await waits();
    await press(el, 'Change');
    expect(drops.count).to.equal(0); // only looked at
    await choose(el, 0);
    expect(drops.count).to.equal(1);
    await press(el, 'Continue');
    const became = outcome(el);
    await press(el, 'Send my answers');
    answer({ ok: true });
    expect(await became).to.equal('sent');
    expect(events[1]!.submissionId).not.to.equal(events[0]!.submissionId);
  });

  it('is left there when the host goes on to somebody else, who hears nothing of it', async () => {
    const { el, drops, end } = await waits();
    const sent = oneEvent(el, 'cairn-sent');
    el.session = { form, status: 'reviewing', answers: { ...answers, q1: 0 } };
    await el.updateComplete;
    await appears(el, (root) => !root.querySelector('.alarm'));
    await press(el, 'Change');
    await choose(el, 1);
    expect(drops).to.deep.equal({ count: 0, left: 1 });
    end({ ok: true });
    await Promise.race([sent, el.updateComplete]);
    expect(el.session).to.deep.include({ status: 'asking' });
    expect(el.session!.answers).to.deep.equal({ ...answers, q1: 1 });
  });

  it('is also said at the time limit, when the page has kept them by then', async () => {
    const { kept } = keeping();
    const el = await atReview({
      timeout: 1,
      handle: (event) =>
        event.respondWith(oneEvent(event.signal, 'abort').then(() => ({ ok: false, kept }))),
    });
    expect(await el.submit()).to.include({ status: 'waiting' });
  });
});
