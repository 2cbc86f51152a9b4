import './questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import { asked, focused, option, shownAnswers, soon, uncaught } from '../testing/asked.js';
import { appears, button, choose, press, tap, words } from '../testing/person.js';
import { focusAfter, heard } from '../testing/show.js';
import type { ProgressedEvent } from './questionnaire.events.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const ask = (session?: Session, measure = phq9) =>
  asked(html`
    <cairn-questionnaire .measure=${measure} .session=${session} auto-advance></cairn-questionnaire>
  `);

const form = 'phq-9@1.0.0';
const answers = { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1, q6: 1, q7: 1, q8: 1 };
const all = { ...answers, q9: 0 };
const shows = (el: CairnQuestionnaire, number: number) =>
  appears(el, (root) => words(root).includes(`Question ${number} of`));

/** Longer than an answer stays in sight before the next question comes. */
const pause = () => new Promise((done) => setTimeout(done, 450));

/** Waits, and returns on which question the person is, from 0; nothing on the review. */
async function later(el: CairnQuestionnaire): Promise<number | undefined> {
  await pause();
  await el.updateComplete;
  const { session } = el;
  return session?.status === 'asking' ? session.at : undefined;
}

describe('going on by itself', () => {
  it('happens after a tap, and leads to the next question, with the focus', async () => {
    const el = await ask();
    const heading = await focusAfter(el, () => tap(el, 2));
    expect(words(heading)).to.equal(phq9.items[1]!.text);
    expect(el.session).to.deep.equal({ form, status: 'asking', at: 1, answers: { q1: 2 } });
  });

  it('happens after a click with a real mouse', async () => {
    const el = await ask();
    const { x, y } = option(el, 'q1', 1).closest('label')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(x) + 60, Math.ceil(y) + 8] });
    await shows(el, 2);
    await soon(() => words(focused(el)) === phq9.items[1]!.text);
    expect(el.session!.answers).to.deep.equal({ q1: 1 });
  });

  it('leads from the last question to the review', async () => {
    const el = await ask({ form, status: 'asking', at: 8, answers });
    await tap(el, 0);
    await button(el, 'Send my answers');
    expect(el.session).to.deep.include({ form, status: 'reviewing', answers: all });
  });

  it('leaves the answer in sight before', async () => {
    const el = await ask();
    await tap(el, 2);
    expect(shownAnswers(el)).to.deep.equal({ q1: '2' });
    expect(words(el.renderRoot)).to.include('Question 1 of 9');
    await shows(el, 2);
  });

  it('waits for nobody who answers by keyboard: arrows and space choose, and no more', async () => {
    const el = await ask();
    option(el, 'q1', 0).focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    expect(el.session!.answers).to.deep.equal({ q1: 1 });
    expect(await later(el)).to.equal(0);
    expect(focused(el)).to.equal(option(el, 'q1', 1));
  });

  it('does not happen by keyboard after a tap, either', async () => {
    const el = await ask();
    await tap(el, 2);
    await shows(el, 2);
    option(el, 'q2', 0).focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(await later(el)).to.equal(1);
  });

  it('does not happen to an answer that an assistive technology chooses', async () => {
    const el = await ask();
    await choose(el, 2);
    expect(await later(el)).to.equal(0);
  });

  it('does not lead away from words about urgent help', async () => {
    const el = await ask({ form, status: 'asking', at: 8, answers });
    await tap(el, 1);
    expect(await later(el)).to.equal(8);
    expect(words(el.renderRoot.querySelector('[part="urgent-help"]'))).to.include('999');
  });

  it('does not happen to somebody who changes an answer from the review', async () => {
    const el = await ask({ form, status: 'reviewing', answers: all });
    await press(el, `Change: ${phq9.items[2]!.text}`);
    await tap(el, 3);
    expect(await later(el)).to.equal(2);
    await press(el, 'Continue');
    await button(el, 'Send my answers');
  });

  for (const mode of ['sheet', 'entry'] as const) {
    it(`does not happen in the mode “${mode}”`, async () => {
      const el = await ask();
      el.mode = mode;
      await appears(el, (root) => root.querySelector(`.${mode}`));
      const progress = heard(el, 'cairn-progress');
      await tap(el, 2);
      expect(await later(el)).to.equal(0);
      expect(progress).to.be.empty;
    });
  }

  it('does not happen unless the page asks for it', async () => {
    const el = await ask();
    el.autoAdvance = false;
    await tap(el, 2);
    expect(await later(el)).to.equal(0);
  });

  it('moves one page, not two, when somebody presses Continue meanwhile', async () => {
    const el = await ask();
    const progress = heard<ProgressedEvent>(el, 'cairn-progress');
    await tap(el, 2);
    await press(el, 'Continue');
    expect(await later(el)).to.equal(1);
    expect(progress.map(({ at }) => at)).to.deep.equal([2]);
  });

  it('takes a second tap within the pause for the answer', async () => {
    const el = await ask();
    await tap(el, 2);
    await tap(el, 0);
    await shows(el, 2);
    expect(el.session!.answers).to.deep.equal({ q1: 0 });
    expect(await later(el)).to.equal(1);
  });

  it('happens to nobody who has left: after a removal, a reset or a quick exit', async () => {
    const gone = await ask();
    const reset = await ask();
    const exited = await ask();
    const errors = uncaught();
    for (const el of [gone, reset, exited]) await tap(el, 2);
    gone.remove();
    reset.formResetCallback();
    document.dispatchEvent(new Event('cairn-exited'));
    const before = gone.session;
    expect([await later(gone), await later(reset), await later(exited)]).to.deep.equal([0, 0, 0]);
    for (const el of [reset, exited]) {
      expect(el.renderRoot.querySelector('.alarm')).to.equal(null);
      expect(el.session!.answers).to.deep.equal({});
    }
    expect(gone.session).to.deep.equal(before);
    expect(errors).to.be.empty;
  });
});

describe('after going on by itself', () => {
  const undo = (el: CairnQuestionnaire) => words(el.renderRoot).includes('Change it');

  it('says which answer was taken, and leads back to it', async () => {
    const el = await ask(undefined, calm4);
    await tap(el, 1);
    await shows(el, 2);
    expect(words(el.renderRoot)).to.include('Your last answer: Sometimes.');
    const heading = await focusAfter(el, () => press(el, 'Change it'));
    expect(words(heading)).to.equal(calm4.items[0]!.text);
    expect(shownAnswers(el)).to.deep.equal({ q1: '1' });
    expect(await later(el)).to.equal(0);
    await tap(el, 2);
    await shows(el, 2);
    expect(words(el.renderRoot)).to.include('Your last answer: Often.');
  });

  it('offers no way back where somebody went on by hand', async () => {
    const el = await ask();
    await choose(el, 1);
    await press(el, 'Continue');
    expect(undo(el)).to.equal(false);
    await tap(el, 1);
    await shows(el, 3);
    expect(undo(el)).to.equal(true);
    await choose(el, 1);
    await press(el, 'Continue');
    expect(undo(el)).to.equal(false);
  });
});
