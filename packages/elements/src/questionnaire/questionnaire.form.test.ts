import './questionnaire.js';

import { expect } from '@open-wc/testing';

import { chooseAll, shownAnswers, soon } from '../testing/asked.js';
import { inForm, ready, review, submission, value } from '../testing/in-form.js';
import { answer, choose, press, words } from '../testing/person.js';
import { focusAfter, heard } from '../testing/show.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const buttons = (el: CairnQuestionnaire) =>
  [...el.renderRoot.querySelectorAll('button')].map(words);

describe('a questionnaire as a part of the page’s form', () => {
  it('has a value at the review and only there: a submission', async () => {
    const { el, form } = await inForm();
    expect([...new FormData(form)]).to.be.empty;
    await answer(el, 2, null, 0);
    expect([...new FormData(form)]).to.be.empty;
    await answer(el, 7);
    await ready(form);
    const sent = submission(form);
    expect(sent.answers).to.deep.equal({ q1: 2, q2: null, q3: 0, q4: 7 });
    expect(sent.measure).to.equal('calm-4@1.0.0');
    await press(el, 'Back');
    await soon(() => value(form) === null);
  });

  it('keeps its id until the answers change', async () => {
    const { el, form } = await inForm({ session: review });
    const first = submission(form);
    await press(el, 'Change: I slept well');
    await press(el, 'Continue');
    await ready(form);
    expect(submission(form)).to.deep.equal(first);
    await press(el, 'Change: I slept well');
    await choose(el, 2);
    await press(el, 'Continue');
    await ready(form);
    expect(submission(form).id).not.to.equal(first.id);
    expect(submission(form).answers).to.deep.equal({ q1: 2, q2: 2, q3: 2, q4: 7 });
  });

  it('gives the same answers of the next person another id', async () => {
    const { el, form } = await inForm();
    const ids = [];
    for (let person = 0; person < 2; person += 1) {
      await answer(el, 2, 1, 0, 7);
      await ready(form);
      ids.push(submission(form).id);
      form.reset();
      await soon(() => value(form) === null);
    }
    expect(ids[0]).not.to.equal(ids[1]);
  });

  it('has no button of its own to send, and says why; submit() sends nothing', async () => {
    const { el } = await inForm({ session: review });
    const events = ['cairn-submit', 'cairn-sent', 'cairn-submit-failed'].map((type) =>
      heard(el, type),
    );
    expect(buttons(el).join()).not.to.match(/send|finish/i);
    expect(words(el.renderRoot)).to.include('They go with the rest of this page.');
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    expect(events.flat()).to.be.empty;
    expect(el.session).to.deep.equal(review);
  });

  for (const [what, act] of [
    ['checked', (form) => form.checkValidity()],
    ['sent', (form) => form.requestSubmit()],
  ] as [string, (form: HTMLFormElement) => unknown][]) {
    it(`stops a form that is ${what} too early, and leads to what is missing`, async () => {
      const { el, form } = await inForm();
      await answer(el, 2);
      const submits = heard(form, 'submit');
      const place = await focusAfter(el, async () => act(form));
      expect(place).to.match('.alarm');
      expect(words(place)).to.equal('There is a problem Choose an answer');
      expect(words(el.renderRoot)).to.include('Question 2 of 4');
      expect(submits).to.be.empty;
      expect(form.checkValidity()).to.equal(false);
    });
  }

  it('leads to every open question where all are on one page', async () => {
    const { el, form } = await inForm({ mode: 'sheet' });
    await chooseAll(el, { q1: 1, q3: 1 });
    const place = await focusAfter(el, async () => form.requestSubmit());
    expect([...place.querySelectorAll('a')].map(words)).to.deep.equal([
      'Question 2: Choose an answer',
      'Question 4: Choose an answer',
    ]);
    await chooseAll(el, { q2: 1, q4: 5 });
    expect(words(await focusAfter(el, async () => form.requestSubmit()))).to.match(/^Check your/);
    await soon(() => form.checkValidity());
  });

  it('lets the form go at the review', async () => {
    const { form } = await inForm({ session: review });
    const submits = heard(form, 'submit');
    form.requestSubmit();
    expect(submits).to.have.length(1);
  });

  it('starts over when the form is reset, without a mistake to see', async () => {
    const { el, form } = await inForm({ mode: 'sheet' });
    await chooseAll(el, { q1: 1, q4: 3 });
    await press(el, 'Continue');
    form.reset();
    await el.updateComplete;
    expect(el.session).to.deep.equal({
      form: 'calm-4@1.0.0',
      status: 'asking',
      at: 0,
      answers: {},
    });
    expect(shownAnswers(el)).to.deep.equal({});
    expect(el.renderRoot.querySelector('.alarm, .error')).to.equal(null);
  });

  it('can be disabled with the fieldset that it is in, on every page of it', async () => {
    const { el } = await inForm({ session: { ...review, status: 'asking', at: 1 } });
    const fieldset = el.closest('fieldset')!;
    const open = () =>
      [...el.renderRoot.querySelectorAll('input, button')].filter((each) =>
        each.matches(':enabled'),
      );
    fieldset.disabled = true;
    await soon(() => open().length === 0);
    el.mode = 'sheet';
    await soon(() => el.renderRoot.querySelector('.sheet') && open().length === 0);
    fieldset.disabled = false;
    await soon(() => open().length > 0);
    expect(open()).to.have.length(el.renderRoot.querySelectorAll('input, button').length);
  });

  it('goes on where the browser left off, when it brings a form back', async () => {
    const { el } = await inForm();
    const state = JSON.stringify({ ...review, status: 'asking', at: 2 });
    el.formStateRestoreCallback(state);
    await el.updateComplete;
    expect(el.session).to.deep.equal({ ...review, status: 'asking', at: 2 });
    expect(words(el.renderRoot)).to.include('Question 3 of 4');
    el.formStateRestoreCallback('');
    await el.updateComplete;
    expect(el.session).to.deep.include({ at: 2 });
  });
});
