import './questionnaire.js';

import { parseSubmission } from '@cairnkit/engine/parse.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';

import { soon, uncaught } from '../testing/asked.js';
import { inForm, ready, review, value } from '../testing/in-form.js';
import { answer, appears, press, words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const fresh = { form: 'calm-4@1.0.0', status: 'asking', at: 0, answers: {} };
const all = (form: HTMLFormElement) => [...new FormData(form)];
const turned = () => new Promise((done) => setTimeout(done));

describe('a questionnaire in a form, without a name', () => {
  it('gives the form nothing, and stops nothing', async () => {
    const { el, form } = await inForm({ name: undefined, session: review });
    await turned();
    expect(all(form)).to.be.empty;
    expect(form.checkValidity()).to.equal(true);
    expect([...el.renderRoot.querySelectorAll('button')].map(words)).to.include('Send my answers');
  });

  it('does so, too, where the form was disabled for a while', async () => {
    const { el, form } = await inForm({ name: undefined });
    const fieldset = el.closest('fieldset')!;
    fieldset.disabled = true;
    await soon(() => el.renderRoot.querySelector('button:disabled'));
    fieldset.disabled = false;
    await soon(() => el.renderRoot.querySelector('button:enabled'));
    expect(form.checkValidity()).to.equal(true);
  });

  it('is one, too, once the name is taken away, and a part again when it comes back', async () => {
    const { el, form } = await inForm();
    el.removeAttribute('name');
    await soon(() => form.checkValidity());
    expect(all(form)).to.be.empty;
    el.name = 'again';
    await soon(() => !form.checkValidity());
  });
});

describe('a questionnaire in a form that cannot be answered', () => {
  it('stops nothing where it is not for people of this age', async () => {
    const { el, form } = await inForm();
    expect(form.checkValidity()).to.equal(false);
    el.age = 3;
    await appears(el, (root) => root.querySelector('[part="unfit"]'));
    await el.updateComplete;
    await turned();
    expect(form.checkValidity()).to.equal(true);
    el.age = 12;
    await soon(() => !form.checkValidity());
  });

  it('stops the form without a fault while its measure is on the way', async () => {
    const { el, form } = await inForm();
    const errors = uncaught();
    el.measure = undefined as unknown as string;
    await el.updateComplete;
    await turned();
    expect(form.checkValidity()).to.equal(false);
    el.measure = calm4;
    await el.updateComplete;
    await turned();
    await turned(); // a browser tells of a promise that nobody caught a little later
    expect(errors).to.be.empty;
    expect(words(el.renderRoot)).to.include('Question 1 of 4');
  });
});

describe('once the form has taken the answers along', () => {
  it('nothing comes back when the page does', async () => {
    const { el, form } = await inForm({ session: review });
    form.requestSubmit();
    expect(value(form)).to.be.a('string');
    dispatchEvent(new Event('pagehide'));
    await el.updateComplete;
    expect(el.session).to.deep.equal(fresh);
    await soon(() => value(form) === null);
    expect(words(el.renderRoot)).to.include('Question 1 of 4');
    expect(el.renderRoot.querySelector(':checked')).to.equal(null);
  });

  it('nothing comes back after a move to another form, either', async () => {
    const { el } = await inForm({ session: review });
    const { form } = await inForm({ name: undefined });
    form.append(el);
    await ready(form);
    dispatchEvent(new Event('pagehide'));
    expect(el.session).to.deep.equal(fresh);
  });

  it('but answers that no form has taken stay: in the middle, and when another form goes', async () => {
    const middle = await inForm();
    await answer(middle.el, 2);
    const end = await inForm();
    await answer(end.el, 2, 1, 2, 7);
    await soon(() => end.el.matches(':valid'));
    // Pages read their forms to save or to check them; that takes nothing along in the middle.
    expect(all(middle.form)).to.be.empty;
    const elsewhere = document.createElement('form');
    document.body.append(elsewhere);
    expect(all(elsewhere)).to.be.empty;
    elsewhere.remove();
    dispatchEvent(new Event('pagehide'));
    expect(middle.el.session!.answers).to.deep.equal({ q1: 2 });
    expect(end.el.session).to.deep.include(review);
  });
});

describe('a questionnaire in a form of a browser that has no form-associated elements', () => {
  const { prototype } = ElementInternals;
  const real = Object.getOwnPropertyDescriptor(prototype, 'setFormValue')!;
  before(() => delete (prototype as Partial<ElementInternals>).setFormValue);
  after(() => Object.defineProperty(prototype, 'setFormValue', real));

  const ask = async (session?: unknown) => {
    const el = await show<CairnQuestionnaire>(html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <cairn-questionnaire
          .measure=${calm4}
          .session=${session}
          name="calm"
        ></cairn-questionnaire>
      </form>
    `);
    await soon(() => el.querySelector('input[type="hidden"]'));
    return { el, form: el.closest('form')! };
  };

  it('has its value in a hidden field, at the review and only there', async () => {
    const { el, form } = await ask();
    await answer(el, 2, 1, 0);
    expect(all(form)).to.be.empty;
    await answer(el, 7);
    await ready(form);
    expect(parseSubmission(value(form) as string).answers).to.deep.equal({
      q1: 2,
      q2: 1,
      q3: 0,
      q4: 7,
    });
    await press(el, 'Back');
    await soon(() => value(form) === null);
    expect(el.innerHTML).not.to.include('answers');
  });

  it('stops the form before, unseen by the page, and leads to the question', async () => {
    const { el, form } = await ask();
    const submits = heard(form, 'submit');
    const place = await focusAfter(el, async () => form.requestSubmit());
    expect(place).to.match('.alarm');
    expect(submits).to.be.empty;
    const save = document.createElement('button');
    save.formNoValidate = true;
    form.append(save);
    form.requestSubmit(save);
    expect(submits).to.have.length(1);
  });

  it('lets it go at the review, and forgets the answers when the page is left', async () => {
    const { el, form } = await ask(review);
    await ready(form);
    const submits = heard(form, 'submit');
    form.requestSubmit();
    expect(submits).to.have.length(1);
    dispatchEvent(new Event('pagehide'));
    expect(el.session).to.deep.equal(fresh);
    await soon(() => value(form) === null);
  });

  it('starts over when the form is reset', async () => {
    const { el, form } = await ask(review);
    await ready(form);
    form.reset();
    await soon(() => el.session!.status === 'asking');
    await soon(() => value(form) === null);
  });
});
