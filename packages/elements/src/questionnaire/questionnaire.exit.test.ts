import './questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { asked, shownAnswers } from '../testing/asked.js';
import { answer, appears, choose, press, type, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const form = 'calm-4@1.0.0';
const answers = { q1: 2, q2: 1, q3: 2, q4: 7 };
const review = { form, status: 'reviewing', answers } as Session;
const fresh = { form, status: 'asking', at: 0, answers: {} };

interface Settings {
  readonly session?: Session;
  readonly delivery?: string;
  readonly answer?: () => unknown;
}

const ask = ({ session, delivery = 'host', answer = () => ({ ok: true }) }: Settings = {}) =>
  asked(html`
    <cairn-questionnaire
      .measure=${calm4}
      .session=${session}
      delivery=${delivery}
      @cairn-submit=${(event: CairnSubmitEvent<Submission>) => event.respondWith(answer)}
    ></cairn-questionnaire>
  `);

const exit = () => document.dispatchEvent(new Event('cairn-exited'));
const done = (el: CairnQuestionnaire) => appears(el, (root) => root.querySelector('.done'));

describe('a quick exit', () => {
  const statuses: [what: string, reach: () => Promise<CairnQuestionnaire>][] = [
    [
      'in the middle',
      async () => {
        const el = await ask();
        await answer(el, 2);
        await choose(el, 1);
        return el;
      },
    ],
    [
      'with a mistake on show',
      async () => {
        const el = await ask();
        await press(el, 'Continue');
        return el;
      },
    ],
    [
      'on one page with all questions',
      async () => {
        const el = await ask({ session: { ...review, status: 'asking', at: 0 } });
        el.mode = 'sheet';
        await appears(el, (root) => root.querySelector('.sheet'));
        return el;
      },
    ],
    ['at the review', () => ask({ session: review })],
    [
      'while sending',
      async () => {
        const el = await ask({ session: review, answer: () => new Promise(() => {}) });
        await press(el, 'Send my answers');
        return el;
      },
    ],
    [
      'after a failure',
      async () => {
        const el = await ask({ session: review, answer: () => ({ ok: false }) });
        await press(el, 'Send my answers');
        await appears(el, (root) => root.querySelector('.alarm'));
        return el;
      },
    ],
    [
      'at the end, where nothing is sent',
      async () => {
        const el = await ask({ session: review, delivery: 'none' });
        await press(el, 'Finish');
        await done(el);
        return el;
      },
    ],
  ];
  for (const [what, reach] of statuses) {
    it(`wipes every answer at once: ${what}`, async () => {
      const el = await reach();
      exit();
      expect(el.session).to.deep.equal(fresh);
      el.mode = 'pages';
      await el.updateComplete;
      expect(words(el.renderRoot)).to.include('Question 1 of 4');
      expect(shownAnswers(el)).to.deep.equal({});
      expect(el.renderRoot.querySelector('.alarm, .error, .done')).to.equal(null);
    });
  }

  it('wipes what was typed and taken for no answer yet', async () => {
    const el = await ask();
    el.mode = 'entry';
    await appears(el, (root) => root.querySelector('.entry'));
    await type(el, '55');
    exit();
    await el.updateComplete;
    expect(shownAnswers(el)).to.deep.equal({});
  });

  it('wipes a stored session, too, that waits for its measure', async () => {
    for (const wait of [
      () => Promise.resolve(),
      () => new Promise((next) => setTimeout(next, 50)),
    ]) {
      const el = await show<CairnQuestionnaire>(html`
        <cairn-questionnaire></cairn-questionnaire>
      `);
      el.session = review;
      await wait();
      exit();
      el.measure = calm4;
      await appears(el, (root) => root.querySelector('form'));
      await el.updateComplete;
      expect(el.session).to.deep.equal(fresh);
    }
  });

  it('takes words about urgent help away: they would tell the next', async () => {
    const el = await asked(html`
      <cairn-questionnaire .measure=${phq9} mode="sheet"></cairn-questionnaire>
    `);
    el.renderRoot.querySelector<HTMLInputElement>('#q9 input[value="2"]')!.click();
    const help = () => el.renderRoot.querySelector('[part="urgent-help"]');
    await appears(el, help);
    exit();
    await el.updateComplete;
    expect(help()).to.equal(null);
  });

  it('does not bring the answers back when what was being sent fails', async () => {
    let refuse = () => {};
    const el = await ask({
      session: review,
      answer: () => new Promise((resolve) => (refuse = () => resolve({ ok: false }))),
    });
    await press(el, 'Send my answers');
    exit();
    const failed = new Promise((told) => el.addEventListener('cairn-submit-failed', told));
    refuse();
    await failed;
    await el.updateComplete;
    expect(el.session).to.deep.equal(fresh);
    expect(words(el.renderRoot)).to.include('Question 1 of 4');
  });

  it('is for the next to start with: what they answer is what is sent', async () => {
    const el = await ask({ session: review });
    exit();
    await el.updateComplete;
    const sent = heard<CairnSubmitEvent<Submission>>(el, 'cairn-submit');
    await answer(el, 0, 0, 0, 0);
    await press(el, 'Send my answers');
    await done(el);
    expect(sent[0]!.payload.answers).to.deep.equal({ q1: 0, q2: 0, q3: 0, q4: 0 });
  });
});
