import './questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { appears, button, choose, press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { FlaggedEvent } from './questionnaire.events.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const at = (at: number): Session => ({
  form: 'phq-9@1.0.0',
  status: 'asking',
  at,
  answers: { q1: 3, q2: 3, q3: 3, q4: 3, q5: 3, q6: 3, q7: 3, q8: 3 },
});

/** The PHQ-9 at its last question, on thoughts of being better off dead. */
const lastQuestion = (delivery = 'host') =>
  show<CairnQuestionnaire>(html`
    <cairn-questionnaire
      .measure=${phq9}
      .session=${at(8)}
      delivery=${delivery}
      @cairn-submit=${(event: CairnSubmitEvent) => event.respondWith(async () => ({ ok: true }))}
    ></cairn-questionnaire>
  `);

const help = (el: CairnQuestionnaire) => el.renderRoot.querySelector('[part="urgent-help"]');

describe('an answer that a clinician must see', () => {
  it('is told to the host at the moment it is given', async () => {
    const el = await lastQuestion();
    const flagged = heard<FlaggedEvent>(document, 'cairn-flagged');
    el.renderRoot.querySelector<HTMLInputElement>('input[value="2"]')!.click();
    expect(flagged).to.have.length(1); // nothing was awaited
    expect(flagged[0]).to.include({
      item: 'q9',
      kind: 'suicide-or-self-harm',
      value: 2,
      bubbles: true,
      composed: true,
    });
    expect(el.session).to.have.nested.property('answers.q9', 2);
  });

  it('is told once for each answer, and not again on later pages', async () => {
    const el = await lastQuestion();
    const flagged = heard<FlaggedEvent>(el, 'cairn-flagged');
    await choose(el, 1);
    await choose(el, 3);
    await choose(el, 0);
    await press(el, 'Continue');
    await press(el, 'Back');
    await choose(el, 1);
    await press(el, 'Continue');
    await press(el, 'Send my answers');
    await appears(el, (root) => root.querySelector('.done'));
    expect(flagged.map(({ value }) => value)).to.deep.equal([1, 3, 1]);
  });

  it('is not told of other answers, however high', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${phq9} .session=${at(7)}></cairn-questionnaire>
    `);
    const flagged = heard(el, 'cairn-flagged');
    await choose(el, 3);
    expect(flagged).to.be.empty;
    expect(help(el)).to.equal(null);
  });

  it('is told although somebody else on the page stops the other events', async () => {
    const el = await lastQuestion();
    el.addEventListener('cairn-changed', (event) => event.stopImmediatePropagation());
    const flagged = heard<FlaggedEvent>(el, 'cairn-flagged');
    await choose(el, 1);
    expect(flagged).to.have.length(1);
  });
});

describe('urgent help', () => {
  it('is shown with the answer, in a live region, and only while the answer stands', async () => {
    const el = await lastQuestion();
    const status = el.renderRoot.querySelector('[role="status"]')!;
    expect(help(el)).to.equal(null);
    await choose(el, 1);
    expect(status.contains(help(el))).to.equal(true);
    expect(words(help(el)))
      .to.include('Call 999')
      .and.to.include('111');
    await choose(el, 0);
    expect(help(el)).to.equal(null);
  });

  it('needs no receipt: it is on the review, and stays when nothing could be sent', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${phq9} .session=${at(8)}></cairn-questionnaire>
    `);
    await choose(el, 1);
    await press(el, 'Continue');
    await button(el, 'Send my answers');
    expect(words(help(el))).to.include('Call 999');
    await press(el, 'Send my answers');
    await appears(el, (root) => root.querySelector('.alarm'));
    expect(words(help(el))).to.include('Call 999');
  });

  for (const [delivery, last] of [
    ['host', 'Send my answers'],
    ['none', 'Finish'],
  ] as const) {
    it(`is still there at the end, with delivery="${delivery}"`, async () => {
      const el = await lastQuestion(delivery);
      await choose(el, 1);
      await press(el, 'Continue');
      await press(el, last);
      await appears(el, (root) => root.querySelector('.done'));
      expect(words(help(el))).to.include('Call 999');
    });
  }

  it('is there when a stored session goes on after such an answer', async () => {
    const { form, answers } = at(8);
    const session = { form, status: 'reviewing', answers: { ...answers, q9: 3 } };
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${phq9} .session=${session}></cairn-questionnaire>
    `);
    await button(el, 'Send my answers');
    expect(words(help(el))).to.include('Call 999');
  });

  it('is said in the words of the host, where it has some', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${phq9} .session=${at(8)}>
        <p slot="urgent-help">Talk to Mx Ray in room 4, or call 999.</p>
      </cairn-questionnaire>
    `);
    await choose(el, 1);
    const slot = help(el)!.querySelector('slot')!;
    expect(slot.assignedElements().map(words)).to.deep.equal([
      'Talk to Mx Ray in room 4, or call 999.',
    ]);
    expect(slot.assignedElements()[0]!.checkVisibility()).to.equal(true);
  });

  it('keeps the numbers, also where the host has words, or nothing to say', async () => {
    for (const words_ of ['Talk to Mx Ray.', '']) {
      const el = await show<CairnQuestionnaire>(html`
        <cairn-questionnaire .measure=${phq9} .session=${at(8)}>
          <p slot="urgent-help">${words_}</p>
          <p slot="when-read">${words_}</p>
        </cairn-questionnaire>
      `);
      await choose(el, 1);
      const lines = [...help(el)!.querySelectorAll('p')].filter((line) => line.checkVisibility());
      expect(lines.map(words).join(' ')).to.include('999').and.to.include('111');
    }
  });

  it('does not claim that anybody will read the answers, unless the host says so', async () => {
    const el = await lastQuestion();
    await choose(el, 1);
    expect(words(help(el))).to.include('We cannot tell you when somebody will read your answers.');
  });
});
