import './battery.js';

import { parseSubmission } from '@cairnkit/engine/parse.js';
import { expect } from '@open-wc/testing';

import type { CairnSubmitEvent, SentEvent } from '../controllers/delivery.events.js';
import { lowMood } from '../testing/low-mood.js';
import { answer, appears, button, press, words } from '../testing/person.js';
import { describeAccessibility, heard, show } from '../testing/show.js';
import type { FinishedEvent, SittingChangedEvent } from './battery.events.js';
import { examples, fillIn, formIn, run } from './battery.examples.js';
import type { CairnBattery } from './battery.js';

const calm = [2, 1, 2, 7];
const mood = [1, 2, 1, 3, 0, 2, 1, 0, 0];
const heading = ({ renderRoot }: CairnBattery) => words(renderRoot.querySelector('h2'));
const shown = ({ renderRoot }: CairnBattery) => words(renderRoot);
const ended = (el: CairnBattery) => appears(el, (root) => root.querySelector('.done'));

/** Fills in and sends a sitting of CALM-4 and PHQ-9. */
async function fillInAll(el: CairnBattery): Promise<void> {
  await press(el, 'Start');
  await fillIn(el, ...calm);
  await press(el, 'Continue');
  await fillIn(el, ...mood);
  await ended(el);
}

describe('<cairn-battery>', () => {
  describeAccessibility(examples);

  it('lists what will be asked, and how many questions that is', async () => {
    const el = await show<CairnBattery>(run({ timePoint: 'end' }));
    expect(heading(el)).to.equal(lowMood.title);
    expect(shown(el)).to.include('3 forms to fill in. Questions in all: 20.');
    expect([...el.renderRoot.querySelectorAll('li')].map(words)).to.deep.equal([
      'CALM-4 (invented) 4 questions',
      'Patient Health Questionnaire-9 9 questions', // its tenth counts for nothing
      'Generalised Anxiety Disorder-7 7 questions',
    ]);
  });

  it('asks one form after the other, and tells what became of each', async () => {
    const el = await show<CairnBattery>(run());
    await press(el, 'Start');
    await formIn(el);
    expect(heading(el)).to.equal('Form 1 of 2: CALM-4 (invented)');
    await fillIn(el, ...calm);
    await button(el, 'Continue');
    expect(heading(el)).to.equal('That form is done');
    expect(shown(el)).to.include('Your answers have been sent.');
    expect(shown(el)).to.include('Next: Patient Health Questionnaire-9 9 questions');
    expect(el.renderRoot.querySelector('cairn-questionnaire')).to.equal(null);

    await press(el, 'Continue');
    expect(heading(el)).to.equal('Form 2 of 2: Patient Health Questionnaire-9');
    await fillIn(el, ...mood);
    expect(words(await ended(el))).to.equal('You have finished');
    expect([...el.renderRoot.querySelectorAll('h3, li')].map(words)).to.deep.equal([
      'Sent',
      'CALM-4 (invented)',
      'Patient Health Questionnaire-9',
    ]);
  });

  it('hands each form over as a submission of its own', async () => {
    const el = await show<CairnBattery>(run());
    const submits = heard<CairnSubmitEvent>(el, 'cairn-submit');
    const receipts = heard<SentEvent>(el, 'cairn-sent');
    const finished = heard<FinishedEvent>(el, 'cairn-finished');
    await fillInAll(el);
    const payloads = submits.map(({ payload }) => parseSubmission(JSON.stringify(payload)));
    expect(payloads.map(({ measure }) => measure)).to.deep.equal(['calm-4@1.0.0', 'phq-9@1.0.0']);
    expect(payloads.map(({ person }) => person)).to.deep.equal(['ref-1001', 'ref-1001']);
    expect(payloads.map(({ answers }) => Object.values(answers))).to.deep.equal([calm, mood]);

    const [first, second] = submits.map(({ submissionId }) => submissionId);
    expect(first).not.to.equal(second);
    expect(receipts.map(({ submissionId }) => submissionId)).to.deep.equal([first, second]);
    expect(finished).to.have.length(1);
    expect(finished[0]!.done).to.deep.equal([
      { measure: 'calm-4', as: 'sent', submissionId: first },
      { measure: 'phq-9', as: 'sent', submissionId: second },
    ]);
    expect(finished[0]!.leftOut).to.deep.equal([]);
  });

  it('keeps the person on a form that could not be sent', async () => {
    const el = await show<CairnBattery>(run());
    let isDown = true;
    el.parentElement!.addEventListener(
      'cairn-submit',
      (event) => {
        if (!isDown) return;
        event.stopPropagation();
        event.respondWith(Promise.reject(new TypeError('offline')));
      },
      { capture: true },
    );
    await press(el, 'Start');
    await fillIn(el, ...calm);
    const form = await formIn(el);
    await appears(form, (root) => root.querySelector('.alarm'));
    expect(heading(el)).to.equal('Form 1 of 2: CALM-4 (invented)');
    expect(el.session).to.deep.include({ status: 'asking', at: 0, done: [], leftOut: [] });

    isDown = false;
    await press(form, 'Try again');
    await button(el, 'Continue');
    expect(el.session!.done.map(({ measure }) => measure)).to.deep.equal(['calm-4']);
  });

  it('says that nothing was sent, and keeps the answers, on a page that sends nothing', async () => {
    const el = await show<CairnBattery>(run({ delivery: 'none' }));
    const submits = heard(el, 'cairn-submit');
    await fillInAll(el);
    expect(submits).to.be.empty;
    expect([...el.renderRoot.querySelectorAll('h3, li')].map(words)).to.deep.equal([
      'Filled in, but not sent to anyone',
      'CALM-4 (invented)',
      'Patient Health Questionnaire-9',
    ]);
    const { done, sessions } = el.session!;
    expect(done.map(({ as }) => as)).to.deep.equal(['finished', 'finished']);
    expect(Object.values(sessions!['phq-9']!.answers)).to.deep.equal(mood);
  });

  it('says that there is nothing to do where nothing is due, and says it to nobody else', async () => {
    const finished = heard(document, 'cairn-finished');
    const el = await show<CairnBattery>(examples.nothingDue.render());
    await appears(el, (root) => root.querySelector('h2'));
    expect(heading(el)).to.equal('There is nothing to fill in this time');
    expect(el.session).to.deep.include({ status: 'complete', done: [], leftOut: [] });
    expect(finished).to.be.empty;
  });
});

describe('what a battery tells the page', () => {
  it('is one stream of sittings: what its forms tell about themselves is part of it', async () => {
    const el = await show<CairnBattery>(run());
    const changed = heard<SittingChangedEvent>(document, 'cairn-changed');
    await fillInAll(el);
    const steps = changed.map(({ session: { battery, status, at, sessions } }) => {
      const [form] = Object.values(sessions ?? {});
      return `${battery} ${status} ${at}${form ? ` ${form.form} ${form.status}` : ''}`;
    });
    // Runs of the same are questions answered and turned.
    expect(steps.filter((step, i) => step !== steps[i - 1])).to.deep.equal([
      'low-mood@1.0.0 asking 0',
      'low-mood@1.0.0 asking 0 calm-4@1.0.0 asking',
      'low-mood@1.0.0 asking 0 calm-4@1.0.0 reviewing',
      'low-mood@1.0.0 between 1',
      'low-mood@1.0.0 asking 1',
      'low-mood@1.0.0 asking 1 phq-9@1.0.0 asking',
      'low-mood@1.0.0 asking 1 phq-9@1.0.0 reviewing',
      'low-mood@1.0.0 complete 2',
    ]);
    expect(changed.at(-1)!.session).to.deep.equal(el.session);
    for (const { target } of changed) expect(target).to.equal(el);
  });

  it('counts pages over all forms, and never back to 1', async () => {
    const el = await show<CairnBattery>(run());
    const pages: { at: number; of: number }[] = [];
    el.addEventListener('cairn-progress', ({ at, of }) => pages.push({ at, of }));
    await fillInAll(el);
    expect(pages.map(({ at }) => at)).to.deep.equal([
      ...[1, 2, 3, 4, 4], // 4 again: the review
      ...[5, 6, 7, 8, 9, 10, 11, 12, 13, 13],
    ]);
    expect(new Set(pages.map(({ of }) => of))).to.deep.equal(new Set([13]));
  });

  it('comes in an order in which a page may act on it', async () => {
    const el = await show<CairnBattery>(run({ timePoint: 'session' }));
    const types = ['cairn-submit', 'cairn-sent', 'cairn-changed', 'cairn-finished'];
    await press(el, 'Start');
    await answer(await formIn(el), ...calm);
    const order: string[] = [];
    for (const type of types) document.addEventListener(type, () => order.push(type));
    await press(await formIn(el), 'Send my answers');
    await ended(el);
    expect(order).to.deep.equal(types);
  });

  it('names the form on show, so that a flag can be placed', async () => {
    const el = await show<CairnBattery>(run());
    expect(el.current).to.equal('calm-4');
    await press(el, 'Start');
    await fillIn(el, ...calm);
    await press(el, 'Continue');
    const flags: unknown[] = [];
    el.addEventListener('cairn-flagged', ({ item, kind, value }) => {
      flags.push([el.current, item, kind, value]);
    });
    await answer(await formIn(el), ...mood.slice(0, 8), 1);
    expect(flags).to.deep.equal([['phq-9', 'q9', 'suicide-or-self-harm', 1]]);
    await press(await formIn(el), 'Send my answers');
    await ended(el);
    expect(el.current).to.equal(undefined);
  });
});
