import './goals.js';

import { parseGoalsSubmission } from '@cairnkit/engine/parse-goals.js';
import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import { expect, oneEvent } from '@open-wc/testing';

import type {
  CairnSubmitEvent,
  SentEvent,
  SubmitFailedEvent,
} from '../controllers/delivery.events.js';
import { go, heading, placeOf, rate, sentGoals, shown } from '../testing/goal-keeping.js';
import { goalsPage, hand, lunch, reviewing, three } from '../testing/goals-page.js';
import { appears, button, press, words } from '../testing/person.js';
import { focusAfter, heard } from '../testing/show.js';
import type { CairnGoals } from './goals.js';

type Submit = CairnSubmitEvent<GoalsSubmission>;

/** At the review, with one goal rated. */
async function review(settings: Parameters<typeof goalsPage>[0] = {}): Promise<CairnGoals> {
  const el = await shown(goalsPage({ goals: three, session: reviewing(), ...settings }));
  await button(el, /^(Send my goals|Finish)$/);
  return el;
}

/** Presses send, and waits for what comes of it. */
async function failing(el: CairnGoals, name: string): Promise<string> {
  const failed = oneEvent<SubmitFailedEvent>(el, 'cairn-submit-failed');
  await press(el, name);
  const { code } = await failed;
  await appears(el, (root) => root.querySelector('.alarm'));
  return code;
}

describe('sending goals', () => {
  it('sends all goals as they stand, as a back end takes them', async () => {
    const el = await review();
    const payload = await sentGoals(el);
    expect(parseGoalsSubmission(JSON.parse(JSON.stringify(payload)))).to.deep.equal(payload);
    expect(payload).to.include({ kind: 'goals-submission', person: 'ref-1001', lang: 'en' });
    expect(payload.goals).to.have.length(3);
    expect(payload.goals[2]).to.deep.equal(hand);
    expect(Object.isFrozen(payload.goals[0]!.ratings[0])).to.equal(true);
    expect(Object.isFrozen(hand)).to.equal(false);
  });

  it('sends the host’s own reference where the goals name nobody', async () => {
    const el = await shown(goalsPage({ goals: { kind: 'goals', goals: [lunch] }, mode: 'rate' }));
    el.person = 'ref-3003';
    await el.updateComplete;
    await rate(el, 3);
    expect((await sentGoals(el)).person).to.equal('ref-3003');
  });

  it('tries again with the same id and the same goals, and forgets them once received', async () => {
    const answers = [() => Promise.reject(new TypeError('offline')), async () => ({ ok: true })];
    const el = await review({ answer: () => answers.shift()!() });
    const submits = heard<Submit>(el, 'cairn-submit');
    const failed = oneEvent<SubmitFailedEvent>(el, 'cairn-submit-failed');
    const focused = await focusAfter(el, () => press(el, 'Send my goals'));
    expect(focused).to.have.class('alarm');
    expect((await failed).code).to.equal('rejected');
    const sent = oneEvent<SentEvent>(el, 'cairn-sent');
    await press(el, 'Try again');
    const { submissionId } = await sent;
    await appears(el, (root) => root.querySelector('.done'));
    const [first, second] = submits as [Submit, Submit];
    expect([first.attempt, second.attempt]).to.deep.equal([1, 2]);
    expect(second.submissionId).to.equal(first.submissionId);
    expect(submissionId).to.equal(first.submissionId);
    expect(second.body).to.equal(first.body);
    expect(placeOf(el)).to.deep.include({ status: 'complete' });
    expect(el.session!.log).to.deep.equal([]);
  });

  it('sends under the same id after a reload, and under another once more was done', async () => {
    const el = await review({ answer: undefined });
    await failing(el, 'Send my goals');
    const { session } = el;
    const again = await shown(goalsPage({ goals: three, session: session!, answer: undefined }));
    await button(again, 'Send my goals');
    const submits = heard<Submit>(again, 'cairn-submit');
    await failing(again, 'Send my goals');
    expect(submits[0]!.submissionId).to.equal(session!.label!.id);
    await go(again, `Change the rating: ${lunch.text}`);
    await rate(again, 1);
    await failing(again, 'Send my goals');
    expect(submits[1]!.submissionId).not.to.equal(session!.label!.id);
    expect(submits[1]!.attempt).to.equal(1);
  });

  it('settles at the review what the goals are sent as, before anything is sent', async () => {
    const el = await shown(goalsPage({ goals: three, mode: 'rate' }));
    await rate(el, 3);
    expect(el.session).not.to.have.property('label');
    await go(el, 'Do not rate this goal today');
    const { label } = el.session!;
    expect((await sentGoals(el)).id).to.equal(label!.id);
  });

  it('lets nothing move while goals are on their way', async () => {
    let arrive: (receipt: unknown) => void = () => {};
    const el = await review({ answer: () => new Promise((resolve) => (arrive = resolve)) });
    await press(el, 'Send my goals');
    await appears(el, (root) => root.querySelector('[aria-disabled="true"]'));
    const before = el.session;
    for (const name of ['Back', `Change the rating: ${lunch.text}`]) await press(el, name);
    expect(el.session).to.deep.equal(before);
    arrive({ ok: true });
    await appears(el, (root) => root.querySelector('.done'));
  });

  it('says nothing was sent where nobody takes charge', async () => {
    const el = await review({ answer: undefined });
    expect(await failing(el, 'Send my goals')).to.equal('unhandled');
    expect(words(el.renderRoot.querySelector('.alarm'))).to.include(
      'Your goals have not been sent',
    );
    expect(el.session!.log).to.have.length(1);
  });

  it('goes back to the review when the page calls it off', async () => {
    const el = await review({ answer: undefined });
    el.addEventListener('cairn-submit', (event) => event.preventDefault());
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    expect(heading(el)).to.equal('Check your goals before you send them');
  });

  it('keeps the end on show when the page then hands the new record over', async () => {
    const el = await review();
    const { goals } = await sentGoals(el);
    await appears(el, (root) => root.querySelector('.done'));
    el.goals = { ...three, goals };
    await el.updateComplete;
    expect(heading(el)).to.equal('Your goals have been sent');
    el.session = undefined;
    await el.updateComplete;
    await appears(el, (root) => root.querySelector('ol'));
  });
});

describe('a page that sends nothing', () => {
  it('ends, says so, and keeps what was done until the page is left', async () => {
    const el = await review({ delivery: 'none' });
    const submits = heard(el, 'cairn-submit');
    await press(el, 'Finish');
    await appears(el, (root) => root.querySelector('.done'));
    expect(words(el.renderRoot)).to.include('Your goals have not been sent to anyone.');
    expect(submits).to.be.empty;
    expect(el.session!.log).to.have.length(1);
    dispatchEvent(new Event('pagehide'));
    expect(el.session!.log).to.be.empty;
    expect(heading(el)).to.equal('You have finished');
  });
});
