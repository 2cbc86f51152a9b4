import './questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { asked, shownAnswers } from '../testing/asked.js';
import { answer, appears, button, choose, press, type, words } from '../testing/person.js';
import { heard } from '../testing/show.js';
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
      @cairn-submit=${(event: CairnSubmitEvent) => event.respondWith(answer)}
    ></cairn-questionnaire>
  `);

const exit = () => document.dispatchEvent(new Event('cairn-exited'));
const leave = () => dispatchEvent(new Event('pagehide'));
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
    const sent = heard<CairnSubmitEvent>(el, 'cairn-submit');
    await answer(el, 0, 0, 0, 0);
    await press(el, 'Send my answers');
    await done(el);
    expect(sent[0]!.payload.answers).to.deep.equal({ q1: 0, q2: 0, q3: 0, q4: 0 });
  });
});

describe('leaving the page', () => {
  it('after the end drops the answers of a page that sends none, which keeps them until then', async () => {
    const el = await ask({ session: review, delivery: 'none' });
    await press(el, 'Finish');
    await done(el);
    expect(el.session).to.deep.equal({ form, status: 'complete', answers });
    leave();
    expect(el.session).to.deep.equal({ form, status: 'complete', answers: {} });
    expect(words(el.renderRoot)).to.include('You have finished');
  });

  it('in the middle and at the review keeps them, for who comes back', async () => {
    const middle = await ask();
    await answer(middle, 2);
    const end = await ask({ session: review });
    leave();
    expect(middle.session!.answers).to.deep.equal({ q1: 2 });
    expect(end.session).to.deep.equal(review);
    await button(end, 'Send my answers');
  });
});

describe('an element that has left the page', () => {
  /** Counts who listens at the window and the document, while an element comes and goes. */
  async function listenersAfter(act: () => Promise<unknown>): Promise<number> {
    let count = 0;
    const restore = [window, document].map((target) => {
      const add = target.addEventListener;
      const remove = target.removeEventListener;
      target.addEventListener = function (this: EventTarget, ...args: unknown[]) {
        count += 1;
        const { signal } = Object(args[2]) as AddEventListenerOptions;
        signal?.addEventListener('abort', () => (count -= 1), { once: true });
        add.apply(this, args as Parameters<typeof add>);
      };
      target.removeEventListener = function (this: EventTarget, ...args: unknown[]) {
        count -= 1;
        remove.apply(this, args as Parameters<typeof remove>);
      };
      return () => Object.assign(target, { addEventListener: add, removeEventListener: remove });
    });
    try {
      await act();
    } finally {
      for (const each of restore) each();
    }
    return count;
  }

  it('hears of no exit and of no end', async () => {
    const middle = await ask();
    await answer(middle, 2);
    const ended = await ask({ session: review, delivery: 'none' });
    await press(ended, 'Finish');
    await done(ended);
    const before = [middle.session, ended.session];
    for (const el of [middle, ended]) el.remove();
    exit();
    leave();
    expect([middle.session, ended.session]).to.deep.equal(before);
  });

  it('leaves no listener behind, however often it comes and goes', async () => {
    const left = await listenersAfter(async () => {
      const el = await ask();
      el.name = 'calm';
      await answer(el, 2);
      const parent = el.parentElement!;
      for (let i = 0; i < 3; i += 1) {
        el.remove();
        parent.append(el);
        await el.updateComplete;
      }
      el.remove();
    });
    expect(left).to.equal(0);
  });

  it('hears of them again when it comes back', async () => {
    const el = await ask();
    await answer(el, 2);
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    exit();
    expect(el.session).to.deep.equal(fresh);
  });
});
