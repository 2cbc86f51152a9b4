import './questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';

import { asked } from '../testing/asked.js';
import { answer, appears, button, press, words } from '../testing/person.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const form = 'calm-4@1.0.0';
const answers = { q1: 2, q2: 1, q3: 2, q4: 7 };
const review = { form, status: 'reviewing', answers } as Session;
const fresh = { form, status: 'asking', at: 0, answers: {} };

const ask = (session?: Session, delivery = 'host') =>
  asked(html`
    <cairn-questionnaire
      .measure=${calm4}
      .session=${session}
      delivery=${delivery}
    ></cairn-questionnaire>
  `);

const exit = () => document.dispatchEvent(new Event('cairn-exited'));
const leave = () => dispatchEvent(new Event('pagehide'));
const done = (el: CairnQuestionnaire) => appears(el, (root) => root.querySelector('.done'));

describe('leaving the page', () => {
  it('after the end drops the answers of a page that sends none, which keeps them until then', async () => {
    const el = await ask(review, 'none');
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
    const end = await ask(review);
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
    const ended = await ask(review, 'none');
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
