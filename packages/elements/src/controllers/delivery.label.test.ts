import '../questionnaire/questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html, oneEvent } from '@open-wc/testing';

import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { answer, button, choose, press } from '../testing/person.js';
import { answers, atReview } from '../testing/review.js';
import { heard, show } from '../testing/show.js';
import type { CairnSubmitEvent } from './delivery.events.js';

const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

/** Another page that goes on from a session: after a reload, or in a tab that was copied. */
async function goneOn(session: Session | undefined): Promise<CairnQuestionnaire> {
  const stored = JSON.parse(JSON.stringify(session)) as unknown;
  return show<CairnQuestionnaire>(html`
    <cairn-questionnaire .measure=${calm4} .session=${stored}></cairn-questionnaire>
  `);
}

async function sentBy(el: CairnQuestionnaire): Promise<CairnSubmitEvent> {
  const event = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
  await el.submit();
  return event;
}

describe('what answers are sent as', () => {
  it('is settled when they are whole, and told to the page', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${calm4}></cairn-questionnaire>
    `);
    const told = heard<Event & { session: Session }>(el, 'cairn-changed');
    await button(el, 'Continue');
    await el.updateComplete;
    await answer(el, 2, 1, 2, 7);
    await button(el, 'Send my answers');
    const { label } = told.at(-1)!.session;
    expect(el.session!.label).to.deep.equal(label);
    expect(told.slice(0, -1).some(({ session }) => session.label)).to.equal(false);
    const { submissionId, payload } = await sentBy(el);
    expect(submissionId).to.equal(label!.id);
    expect(payload.completedAt).to.equal(label!.at);
  });

  it('is the same after a reload, word for word', async () => {
    const el = await atReview({ handle: (event) => event.respondWith(unreachable) });
    const before = await sentBy(el);
    const after = await sentBy(await goneOn(el.session));
    expect(after.body).to.equal(before.body);
  });

  it('is the same in a tab that was copied before anything was sent', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${calm4}></cairn-questionnaire>
    `);
    await answer(el, 2, 1, 2, 7);
    await button(el, 'Send my answers');
    const copy = await goneOn(el.session);
    expect((await sentBy(copy)).body).to.equal((await sentBy(el)).body);
  });

  it('is another once an answer was changed in the copy', async () => {
    const el = await atReview();
    const first = await sentBy(el);
    const copy = await goneOn(el.session);
    await press(copy, 'Change');
    await choose(copy, 0);
    await press(copy, 'Continue');
    await button(copy, 'Send my answers');
    expect((await sentBy(copy)).submissionId).not.to.equal(first.submissionId);
  });

  it('does not end another session, which the page has set meanwhile', async () => {
    let land: (answer: unknown) => void = () => {};
    const receipt = new Promise((resolve) => (land = resolve));
    const el = await atReview({ handle: (event) => event.respondWith(receipt) });
    const sent = oneEvent(el, 'cairn-sent');
    const attempt = el.submit();
    await oneEvent(el, 'cairn-submit');
    el.session = { form: 'calm-4@1.0.0', status: 'reviewing', answers: { ...answers, q1: 0 } };
    await el.updateComplete;
    land({ ok: true });
    await Promise.all([sent, attempt]);
    expect(el.session).to.deep.include({ status: 'reviewing', answers: { ...answers, q1: 0 } });
  });
});
