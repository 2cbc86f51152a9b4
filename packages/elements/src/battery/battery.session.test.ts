import './battery.js';

import type { Sitting } from '@cairnkit/engine/sitting.js';
import { expect } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { afterCalm, atLastOfPhq9, batteryOf, before, lowMood } from '../testing/low-mood.js';
import { answer, appears, button, choose, press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { SittingChangedEvent } from './battery.events.js';
import { fillIn, formIn, run } from './battery.examples.js';
import type { CairnBattery } from './battery.js';

const heading = ({ renderRoot }: CairnBattery) => words(renderRoot.querySelector('h2'));
const begun = async () => {
  const el = await show<CairnBattery>(run());
  await press(el, 'Start');
  await answer(await formIn(el), 2, 1);
  return el;
};

describe('a sitting of <cairn-battery>', () => {
  it('goes on in another element, from what the host stored as text', async () => {
    const first = await show<CairnBattery>(run());
    const changed = heard<SittingChangedEvent>(first, 'cairn-changed');
    await press(first, 'Start');
    await fillIn(first, 2, 1, 2, 7);
    await press(first, 'Continue');
    await answer(await formIn(first), 1, 2);
    await choose(await formIn(first), 3);
    const text = JSON.stringify(changed.at(-1)!.session);
    first.remove();

    const second = await show<CairnBattery>(run());
    second.session = JSON.parse(text);
    await second.updateComplete;
    const form = await formIn(second);
    expect(heading(second)).to.equal('Form 2 of 2: Patient Health Questionnaire-9');
    expect(form.session).to.deep.include({ at: 2, answers: { q1: 1, q2: 2, q3: 3 } });
    expect(second.session).to.deep.equal(JSON.parse(text));
    await press(form, 'Continue');
    await answer(form, 0, 0, 0, 0, 0, 0);
    await press(form, 'Send my answers');
    await appears(second, (root) => root.querySelector('.done'));
    expect(second.session!.done.map(({ measure }) => measure)).to.deep.equal(['calm-4', 'phq-9']);
  });

  it('may be set before the battery', async () => {
    const el = document.createElement('cairn-battery');
    const sitting = { ...before, ...afterCalm };
    el.session = sitting;
    el.timePoint = 'start';
    document.body.append(el);
    await el.updateComplete;
    expect(el.session).to.equal(undefined);
    el.battery = lowMood;
    await button(el, 'Continue');
    expect(el.session).to.deep.equal(sitting);
    el.remove();
  });

  const wrong: [what: string, changes: object | null, says: string][] = [
    ['nothing', null, 'sitting.battery must be low-mood@1.0.0'],
    ['of another version', { battery: 'low-mood@2.0.0' }, 'sitting.battery must be'],
    ['of another time point', { timePoint: 'end' }, 'sitting.timePoint must be start'],
    ['that skipped a form', { done: [] }, 'sitting.at must be 0'],
  ];
  for (const [what, changes, says] of wrong) {
    it(`starts afresh, and says why, when the stored one is ${what}`, async () => {
      const el = await show<CairnBattery>(run());
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      el.session = changes && ({ ...before, ...afterCalm, ...changes } as Sitting);
      await el.updateComplete;
      expect(errors.map(({ message }) => message).join()).to.include(says);
      await button(el, 'Start');
      expect(el.session).to.deep.equal(before);
    });
  }

  it('asks a form afresh, and says why, when the stored answers are not its own', async () => {
    const phq9 = { ...atLastOfPhq9.sessions['phq-9'], answers: { q1: 9 } };
    const errors = heard<CairnErrorEvent>(document, 'cairn-error');
    const el = await show<CairnBattery>(
      run({ sitting: { ...atLastOfPhq9, sessions: { 'phq-9': phq9 } } }),
    );
    const form = await formIn(el);
    expect(errors.map(({ message }) => message).join()).to.include('session.answers.q1 must be');
    expect(form.session).to.deep.include({ at: 0, answers: {} });
    await button(el, 'Leave this form out');
    expect(words(el.renderRoot)).not.to.include('cannot be shown');
  });

  it('is a copy: what a page does to it changes nothing', async () => {
    const el = await begun();
    const changed = heard<SittingChangedEvent>(el, 'cairn-changed');
    await choose(await formIn(el), 2);
    const kept = structuredClone(el.session);
    for (const copy of [el.session!, changed.at(-1)!.session]) {
      Object.assign(copy.sessions!['calm-4']!.answers, { q1: 0 });
      (copy.done as unknown[]).push('x');
    }
    expect(el.session).to.deep.equal(kept);
  });

  it('survives being moved about on the page, and a wrong reference in between', async () => {
    const el = await begun();
    const { session } = el;
    const place = el.parentElement!;
    el.remove();
    place.append(el);
    el.person = 'Jo Smith';
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    expect(el.session).to.equal(undefined);
    el.person = 'ref-1002';
    await formIn(el);
    expect(el.session).to.deep.equal(session);
    expect((await formIn(el)).session!.answers).to.deep.equal({ q1: 2, q2: 1 });
  });

  it('starts over with another battery or time point, not with the same one made anew', async () => {
    const el = await begun();
    const { session } = el;
    el.battery = structuredClone(lowMood);
    await el.updateComplete;
    expect(el.session).to.deep.equal(session);
    el.timePoint = 'end';
    await el.updateComplete;
    expect(el.session).to.deep.equal({ ...before, timePoint: 'end' });
    el.battery = batteryOf({ measure: 'gad-7', when: ['end'] });
    await button(el, 'Start');
    expect(el.session).to.deep.include({ battery: 'other@1.0.0', status: 'ready' });
  });

  it('is dropped on quick exit, and the page is told so', async () => {
    const el = await begun();
    const changed = heard<SittingChangedEvent>(document, 'cairn-changed');
    document.body.dispatchEvent(new Event('cairn-exited', { bubbles: true }));
    await button(el, 'Start');
    expect(changed.map(({ session }) => session)).to.deep.equal([before]);
    expect(el.session).to.deep.equal(before);
    await press(el, 'Start');
    expect((await formIn(el)).session!.answers).to.deep.equal({});
  });

  it('hears no more of a form that was being sent when it was dropped', async () => {
    const el = await show<CairnBattery>(run());
    let receive = () => {};
    const receipt = new Promise((resolve) => (receive = () => resolve({ ok: true })));
    el.parentElement!.addEventListener(
      'cairn-submit',
      (event) => {
        event.stopPropagation();
        event.respondWith(receipt);
      },
      { capture: true },
    );
    await press(el, 'Start');
    await fillIn(el, 2, 1, 2, 7);
    document.body.dispatchEvent(new Event('cairn-exited', { bubbles: true }));
    await press(el, 'Start');
    receive();
    await answer(await formIn(el), 0);
    expect(el.session).to.deep.include({ status: 'asking', at: 0, done: [] });
    expect(el.session!.sessions!['calm-4']!.answers).to.deep.equal({ q1: 0 });
  });

  it('does not keep answers that were not sent once the page is left after the end', async () => {
    const el = await show<CairnBattery>(run({ timePoint: 'session', delivery: 'none' }));
    await press(el, 'Start');
    await fillIn(el, 2, 1, 2, 7);
    await appears(el, (root) => root.querySelector('.done'));
    expect(el.session).to.have.nested.property('sessions.calm-4.answers.q1', 2);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(el.session).not.to.have.property('sessions');
    expect(el.session!.done).to.deep.equal([{ measure: 'calm-4', as: 'finished' }]);
  });
});
