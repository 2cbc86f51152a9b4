import './battery.js';

import { register } from '@cairnkit/engine/catalogue.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { atLastOfPhq9, batteryOf } from '../testing/low-mood.js';
import { answer, appears, button, press, words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import { porch3, porchWords } from '../testing/wordless.js';
import type { FinishedEvent } from './battery.events.js';
import { fillIn, formIn, run } from './battery.examples.js';
import type { CairnBattery } from './battery.js';

const start = ['start' as const];
const heading = ({ renderRoot }: CairnBattery) => words(renderRoot.querySelector('h2'));
const has = (el: CairnBattery, name: string) =>
  [...el.renderRoot.querySelectorAll('button')].some((each) => words(each) === name);
const listed = ({ renderRoot }: CairnBattery) => [...renderRoot.querySelectorAll('li')].map(words);

/** A battery, once it has waited for what may still be registered. */
async function waited(measure: string): Promise<CairnBattery> {
  const battery = batteryOf({ measure, when: start }, { measure: 'calm-4', when: start });
  const el = await show<CairnBattery>(run({ battery }));
  await appears(el, (root) => root.querySelector('ol'));
  return el;
}

describe('a form that cannot be shown', () => {
  it('is said so beforehand, and counted for nothing', async () => {
    const el = await waited('nobody-knows');
    expect(listed(el)).to.deep.equal([
      'nobody-knows This form cannot be shown at the moment',
      'CALM-4 (invented) 4 questions',
    ]);
    expect(words(el.renderRoot)).to.include('1 form to fill in. Questions in all: 4.');
  });

  it('is not skipped: the person goes on without it, and everybody is told', async () => {
    const el = await waited('nobody-knows');
    const errors = heard<CairnErrorEvent>(document, 'cairn-error');
    const finished = heard<FinishedEvent>(document, 'cairn-finished');
    await press(el, 'Start');
    await button(el, 'Go on without this form');
    expect(heading(el)).to.equal('Form 1 of 2: nobody-knows');
    expect(words(el.renderRoot.querySelector('[role="status"]'))).to.equal(
      'This form cannot be shown. You have done nothing wrong.',
    );
    expect(has(el, 'Leave this form out')).to.equal(false);
    expect(errors.map(({ message }) => message).join()).to.include('"nobody-knows"');

    await press(el, 'Go on without this form');
    expect(heading(el)).to.equal('That form could not be shown');
    const leftOut = [{ measure: 'nobody-knows', why: 'not-shown' }];
    expect(el.session).to.deep.include({ status: 'between', leftOut });

    await press(el, 'Continue');
    await fillIn(el, 2, 1, 2, 7);
    await appears(el, (root) => root.querySelector('.done'));
    expect(listed(el)).to.deep.equal(['CALM-4 (invented)', 'nobody-knows: it could not be shown']);
    expect(finished[0]!.leftOut).to.deep.equal(leftOut);
    expect(finished[0]!.done.map(({ measure }) => measure)).to.deep.equal(['calm-4']);
  });

  it('is asked after all when it is registered late', async () => {
    const el = await waited('comes-late');
    await press(el, 'Start');
    await button(el, 'Go on without this form');
    register({ ...calm4, id: 'comes-late' });
    await button(el, 'Leave this form out');
    expect(has(el, 'Go on without this form')).to.equal(false);
    expect(words(el.renderRoot.querySelector('[role="status"]'))).to.equal('');
    await fillIn(el, 2, 1, 2, 7);
    await button(el, 'Continue');
    expect(el.session!.done.map(({ measure }) => measure)).to.deep.equal(['comes-late']);
  });

  it('may be one whose words are not there', async () => {
    register(porch3('porch-in-battery'));
    const el = await waited('porch-in-battery');
    expect(listed(el)[0]).to.equal('PORCH-3 (invented) This form cannot be shown at the moment');
    register(porchWords({ measure: 'porch-in-battery' }));
    await el.updateComplete;
    expect(listed(el)[0]).to.equal('PORCH-3 (invented) 3 questions');
    await press(el, 'Start');
    const form = await formIn(el);
    await appears(form, (root) => root.querySelector('form'));
    expect(has(el, 'Leave this form out')).to.equal(true);
  });
});

describe('a form for other ages', () => {
  it('is not asked, and not skipped either', async () => {
    const el = await show<CairnBattery>(run());
    el.age = 9; // the PHQ-9 is for 13 and over
    await el.updateComplete;
    expect(listed(el)[1]).to.equal(
      'Patient Health Questionnaire-9 This form cannot be shown at the moment',
    );
    await press(el, 'Start');
    await fillIn(el, 2, 1, 2, 7);
    await press(el, 'Continue');
    const form = await formIn(el);
    await appears(form, (root) => root.querySelector('[part="unfit"]'));
    await press(el, 'Go on without this form');
    await appears(el, (root) => root.querySelector('.done'));
    expect(el.session!.leftOut).to.deep.equal([{ measure: 'phq-9', why: 'not-shown' }]);
  });
});

describe('leaving a form out', () => {
  const inPhq9 = async () => {
    const el = await show<CairnBattery>(run({ timePoint: 'end', sitting: atLastOfPhq9 }));
    await formIn(el);
    await button(el, 'Leave this form out');
    return el;
  };

  it('is asked about first, and going back loses nothing', async () => {
    const el = await inPhq9();
    const form = await formIn(el);
    const { session } = form;
    const asked = await focusAfter(el, () => press(el, 'Leave this form out'));
    expect(words(asked)).to.equal('Leave this form out?');
    expect(form.checkVisibility()).to.equal(false);

    const back = await focusAfter(el, () => press(el, 'No, go back to the form'));
    expect(words(back)).to.equal('Form 2 of 3: Patient Health Questionnaire-9');
    expect(form.checkVisibility()).to.equal(true);
    expect(await formIn(el)).to.equal(form);
    expect(form.session).to.deep.equal(session);
    expect(el.session!.leftOut).to.deep.equal([]);
  });

  it('drops its answers, says so, and shows it in the list at the end', async () => {
    const el = await inPhq9();
    await press(el, 'Leave this form out');
    const said = await focusAfter(el, () => press(el, 'Yes, leave it out'));
    expect(words(said)).to.equal('You left that form out');
    expect(el.session).not.to.have.property('sessions');
    expect(el.session!.leftOut).to.deep.equal([{ measure: 'phq-9', why: 'chosen' }]);

    await press(el, 'Continue');
    await fillIn(el, 1, 1, 1, 1, 1, 1, 1);
    await appears(el, (root) => root.querySelector('.done'));
    expect(listed(el)).to.include('Patient Health Questionnaire-9: you chose to leave it out');
  });

  it('is possible with every form, and then nothing says that something was sent', async () => {
    const el = await show<CairnBattery>(run());
    const finished = heard<FinishedEvent>(el, 'cairn-finished');
    for (const next of ['Start', 'Continue']) {
      await press(el, next);
      await press(el, 'Leave this form out');
      await press(el, 'Yes, leave it out');
    }
    await appears(el, (root) => words(root.querySelector('h2')) === 'No form was filled in');
    expect(el.renderRoot.querySelector('.done')).to.equal(null);
    expect(finished[0]!.done).to.deep.equal([]);
    expect(finished[0]!.leftOut.map(({ why }) => why)).to.deep.equal(['chosen', 'chosen']);
  });

  it('is not offered at the review, from where answers may be on their way', async () => {
    const el = await inPhq9();
    const form = await formIn(el);
    await answer(form, 0);
    await button(form, 'Send my answers');
    await el.updateComplete;
    expect(has(el, 'Leave this form out')).to.equal(false);
    await press(form, 'Back');
    await button(el, 'Leave this form out');
  });
});
