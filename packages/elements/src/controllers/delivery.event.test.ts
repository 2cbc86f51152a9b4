import '../questionnaire/questionnaire.js';

import { parseSubmission } from '@cairnkit/engine/parse.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import { expect, oneEvent } from '@open-wc/testing';

import { choose, press } from '../testing/person.js';
import { answers, atReview, outcome } from '../testing/review.js';
import { heard } from '../testing/show.js';
import { CairnSubmitEvent } from './delivery.events.js';

/** The event of one attempt, heard on the document. */
async function submitted(person?: string): Promise<CairnSubmitEvent<Submission>> {
  const el = await atReview(person === undefined ? {} : { person });
  const event = oneEvent<CairnSubmitEvent<Submission>>(document, 'cairn-submit');
  await press(el, 'Send my answers');
  return event;
}

describe('cairn-submit', () => {
  it('bubbles, is composed and can be cancelled', async () => {
    expect(await submitted()).to.include({ bubbles: true, composed: true, cancelable: true });
  });

  it('can be answered by a listener on the document', async () => {
    const el = await atReview();
    const became = outcome(el);
    document.addEventListener(
      'cairn-submit',
      (event) => (event as CairnSubmitEvent<Submission>).respondWith(async () => ({ ok: true })),
      { once: true },
    );
    await press(el, 'Send my answers');
    expect(await became).to.equal('sent');
  });

  it('carries what a back end takes in', async () => {
    const before = Date.now();
    const { payload, submissionId } = await submitted('ref-1001');
    expect(parseSubmission(JSON.stringify(payload))).to.deep.equal(payload);
    expect(payload).to.deep.include({
      kind: 'submission',
      id: submissionId,
      person: 'ref-1001',
      measure: 'calm-4@1.0.0',
      lang: 'en',
      answers,
      scores: { total: { value: 12, prorated: false, answered: 4, items: 4, band: 'high' } },
      flags: [],
    });
    expect(Date.parse(payload.completedAt)).to.be.within(before, Date.now());
  });

  it('names nobody unless the host did', async () => {
    expect((await submitted()).payload).not.to.have.property('person');
  });

  it('cannot be changed on its way', async () => {
    const { payload } = await submitted();
    const parts = [
      payload,
      payload.answers,
      payload.scores,
      payload.scores['total'],
      payload.flags,
    ];
    for (const part of parts) expect(part).to.be.frozen;
    expect(() => Object.assign(payload.answers, { q1: 0 })).to.throw(TypeError);
  });

  it('has the same as text', async () => {
    const { payload, body } = await submitted('ref:1.2_3-4');
    expect(JSON.parse(body)).to.deep.equal(payload);
  });

  it('has the right text on pages where arrays and texts have a toJSON of their own', async () => {
    const el = await atReview({ person: 'ref-1' });
    const prototypes = [Array.prototype, String.prototype, Object.prototype];
    const event = oneEvent<CairnSubmitEvent<Submission>>(el, 'cairn-submit');
    for (const each of prototypes) Object.assign(each, { toJSON: () => 'not ours' });
    try {
      await el.submit();
      await event;
    } finally {
      for (const each of prototypes) delete (each as { toJSON?: unknown }).toJSON;
    }
    const { payload, body } = await event;
    expect(JSON.parse(body)).to.deep.equal(JSON.parse(JSON.stringify(payload)));
    expect(parseSubmission(body).answers).to.deep.equal(answers);
    expect(body).not.to.include('not ours');
  });

  it('says whether the text may go with keepalive', () => {
    const event = (body: string) =>
      new CairnSubmitEvent({
        attempt: 1,
        body,
        payload: JSON.parse('{}'),
        signal: new AbortController().signal,
      });
    expect(event('x'.repeat(59_999)).keepaliveSafe).to.equal(true);
    expect(event('x'.repeat(60_000)).keepaliveSafe).to.equal(false);
  });

  it('has an id that nothing else has', async () => {
    const ids = [await submitted(), await submitted()].map(({ submissionId }) => submissionId);
    expect(ids[0]).not.to.equal(ids[1]);
    for (const id of ids) {
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    }
  });

  it('has an id on pages without TLS, too, where there is no randomUUID', async () => {
    const { randomUUID } = crypto;
    Object.assign(crypto, { randomUUID: undefined });
    try {
      expect((await submitted()).submissionId).to.have.length(36);
    } finally {
      Object.assign(crypto, { randomUUID });
    }
  });
});

describe('respondWith', () => {
  const thrown = (act: () => void): unknown => {
    try {
      act();
    } catch (error) {
      return (error as Error).name;
    }
    return undefined;
  };

  it('may be called once: the second call throws, and the first one counts', async () => {
    let second: unknown;
    const el = await atReview({
      handle: (event) => {
        event.respondWith(Promise.resolve({ ok: true }));
        second = thrown(() => event.respondWith(Promise.resolve({ ok: false })));
      },
    });
    const became = outcome(el);
    await press(el, 'Send my answers');
    expect(second).to.equal('InvalidStateError');
    expect(await became).to.equal('sent');
  });

  it('may not be called after the dispatch', async () => {
    const el = await atReview();
    const event = oneEvent<CairnSubmitEvent<Submission>>(el, 'cairn-submit');
    const became = outcome(el);
    await press(el, 'Send my answers');
    const late = await event;
    expect(thrown(() => late.respondWith(Promise.resolve({ ok: true })))).to.equal(
      'InvalidStateError',
    );
    expect(await became).to.equal('unhandled');
  });
});

describe('an attempt about other answers', () => {
  it('has an id of its own, and is the first of its kind', async () => {
    const el = await atReview();
    const events = heard<CairnSubmitEvent<Submission>>(el, 'cairn-submit');
    let became = outcome(el);
    await press(el, 'Send my answers');
    await became;
    await press(el, 'Change');
    await choose(el, 0);
    await press(el, 'Continue');
    became = outcome(el);
    await press(el, 'Send my answers');
    await became;
    const [first, second] = events as [CairnSubmitEvent<Submission>, CairnSubmitEvent<Submission>];
    expect(second.submissionId).not.to.equal(first.submissionId);
    expect(second.attempt).to.equal(1);
    expect(second.payload.answers).to.deep.equal({ ...answers, q1: 0 });
    expect(first.payload.answers).to.deep.equal(answers);
  });

  it('is not one that was only looked at', async () => {
    const el = await atReview();
    const events = heard<CairnSubmitEvent<Submission>>(el, 'cairn-submit');
    let became = outcome(el);
    await press(el, 'Send my answers');
    await became;
    await press(el, 'Change');
    await press(el, 'Continue');
    became = outcome(el);
    await press(el, 'Try again');
    await became;
    expect(events[1]!.submissionId).to.equal(events[0]!.submissionId);
    expect(events[1]!.attempt).to.equal(2);
  });

  it('is one for another person', async () => {
    const el = await atReview();
    const events = heard<CairnSubmitEvent<Submission>>(el, 'cairn-submit');
    await el.submit();
    el.person = 'ref-2';
    await el.submit();
    expect(events[1]!.payload).to.have.property('person', 'ref-2');
    expect(events[1]!.submissionId).not.to.equal(events[0]!.submissionId);
  });
});
