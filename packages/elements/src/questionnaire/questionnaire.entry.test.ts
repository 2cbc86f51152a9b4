import './questionnaire.js';

import { register } from '@cairnkit/engine/catalogue.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { asked, option, parcel, shownAnswers } from '../testing/asked.js';
import { at, enter, given, keys } from '../testing/entering.js';
import { answer, button, press, words } from '../testing/person.js';
import { focusAfter, heard } from '../testing/show.js';
import { porch3, porchWords } from '../testing/wordless.js';
import type { ChangedEvent, FlaggedEvent } from './questionnaire.events.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const score = (el: CairnQuestionnaire) => words(el.renderRoot.querySelector('section dd'));

describe('entry from paper', () => {
  it('shows between which scores the person will end, and then the score', async () => {
    const el = await enter();
    expect(score(el)).to.equal('0 to 27, with 0 of 9 answered');
    await keys('1', '2', '3');
    expect(score(el)).to.equal('6 to 24, with 3 of 9 answered');
    await keys('0', '1', '2', '3', '0');
    expect(score(el)).to.equal('12 to 15, with 8 of 9 answered');
    await keys('1');
    expect(score(el)).to.equal('13, moderate');
  });

  it('shows no score as soon as there can be none, since too much was left blank', async () => {
    const el = await enter();
    await keys('1', '-');
    expect(score(el)).to.equal('No score');
    at(el, 'q2');
    await keys('Backspace');
    expect(score(el)).to.equal('1 to 25, with 1 of 9 answered');
    await keys(...'23012301');
    await press(el, 'Left blank: Little interest');
    expect(score(el)).to.equal('No score');
  });

  it('counts tenths as people do', async () => {
    register(porchWords());
    const el = await enter(porch3());
    await keys('1');
    at(el, 'q3');
    await keys(...'0.7');
    expect(score(el)).to.equal('1.7 to 4.7, with 2 of 3 answered');
  });

  it('takes all that is missing for left blank, in one go', async () => {
    const el = await enter();
    const changed = heard<ChangedEvent>(el, 'cairn-changed');
    await keys('1', 'Enter', '3');
    expect(words(el.renderRoot)).to.include('Missing answers: 7.');
    await press(el, 'Mark all of them as left blank');
    const blank = Object.fromEntries(
      ['q2', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'].map((id) => [id, null]),
    );
    expect(given(el)).to.deep.equal({ q1: 1, q3: 3, ...blank });
    expect(changed.at(-1)!.session.answers).to.deep.equal(given(el));
    expect(words(el.renderRoot)).not.to.include('Missing answers');
    await press(el, 'Continue');
    await button(el, 'Send my answers');
  });

  it('leaves nothing in a field whose answer was marked as left blank', async () => {
    register(porchWords());
    const el = await enter(porch3());
    at(el, 'q3');
    await sendKeys({ type: '55' });
    await press(el, 'Mark all of them as left blank');
    expect(given(el)).to.deep.equal({ q1: null, q2: null, q3: null });
    expect(shownAnswers(el)).to.deep.equal({});
  });

  it('leads to the next missing answer by a button, too', async () => {
    const el = await enter();
    await keys('1', '2');
    const missing = await focusAfter(el, () => press(el, 'Go to the next missing answer'));
    expect(missing).to.equal(option(el, 'q3', 0));
  });

  it('says which answers to follow up, at once', async () => {
    const el = await enter();
    const flagged = heard<FlaggedEvent>(document, 'cairn-flagged');
    at(el, 'q9');
    await keys('2');
    expect(flagged.map(({ item, value }) => [item, value])).to.deep.equal([['q9', 2]]);
    const status = [...el.renderRoot.querySelectorAll('[role="status"]')].map(words).join();
    expect(status).to.include('Answers to follow up: question 9').and.to.include('999');
  });

  it('sends the same as one question a page', async () => {
    const pages = await asked(html`<cairn-questionnaire .measure=${phq9}></cairn-questionnaire>`);
    await answer(pages, 1, 2, 3, 0, 1, 2, 3, 0, 1);
    const entry = await enter();
    await keys(...'123012301', 'Enter');
    expect(await parcel(entry)).to.deep.equal(await parcel(pages));
  });
});
