import './questionnaire.js';

import phq9 from '@cairnkit/instruments/phq-9.js';
import sessionFeedback from '@cairnkit/instruments/session-feedback.js';
import { expect, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { soon } from '../testing/asked.js';
import { answer, appears, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const ask = (settings: { age?: unknown; mode?: string; measure?: typeof phq9 } = {}) =>
  show<CairnQuestionnaire>(html`
    <cairn-questionnaire
      .measure=${settings.measure ?? phq9}
      .age=${settings.age}
      mode=${settings.mode ?? 'pages'}
    >
      <p slot="unfit">Ask Mx Ray for the form for younger pupils.</p>
      <a href="/phq-9.pdf">Print the questionnaire</a>
    </cairn-questionnaire>
  `);

const unfit = (el: CairnQuestionnaire) => el.renderRoot.querySelector('[part="unfit"]');
const refusal = (el: CairnQuestionnaire) => el.renderRoot.querySelector('[part="refusal"]');
const fields = (el: CairnQuestionnaire) => el.renderRoot.querySelectorAll('input');
const asks = (el: CairnQuestionnaire) => appears(el, (root) => root.querySelector('form'));

describe('the age of a person', () => {
  for (const [what, measure, age, heading] of [
    ['below', phq9, 12, 'These questions are for people aged 13 and over'],
    ['far below', phq9, 0, 'These questions are for people aged 13 and over'],
    ['above', sessionFeedback, 19, 'These questions are for people aged 8 to 18'],
  ] as const) {
    it(`leads to a page, and to no question, where it is ${what} those of the measure`, async () => {
      const errors = heard(document, 'cairn-error');
      const el = await ask({ measure, age });
      await appears(el, () => unfit(el));
      expect(words(unfit(el)!.querySelector('h2'))).to.equal(heading);
      expect(fields(el)).to.have.length(0);
      expect(words(el.renderRoot)).not.to.include(measure.items[0]!.text);
      expect(refusal(el)).to.equal(null);
      expect(errors).to.be.empty;
    });
  }

  it('shows no question before that page, not even for a moment', async () => {
    for (const age of [12, 0]) {
      const el = document.createElement('cairn-questionnaire');
      Object.assign(el, { measure: phq9, age });
      document.body.append(el);
      const seen: string[] = [];
      const look = () => seen.push(words(el.renderRoot));
      new MutationObserver(look).observe(el.renderRoot, { childList: true, subtree: true });
      await appears(el, () => unfit(el));
      expect(seen.join()).not.to.include(phq9.items[0]!.text);
      el.remove();
    }
  });

  it('is followed by the words of the host, what to do instead', async () => {
    const el = await ask({ age: 12 });
    await appears(el, () => unfit(el));
    const slot = unfit(el)!.querySelector('slot')!;
    expect(slot.assignedElements().map(words)).to.deep.equal([
      'Ask Mx Ray for the form for younger pupils.',
    ]);
    expect(slot.assignedElements()[0]!.checkVisibility()).to.equal(true);
  });

  for (const age of [13, 18, 130, undefined, null]) {
    it(`changes nothing where the measure is for it: ${age}`, async () => {
      const el = await ask({ age });
      await asks(el);
      expect(fields(el)).to.have.length(4);
      expect(unfit(el)).to.equal(null);
      expect(await el.submit()).to.deep.equal({ status: 'editing' });
    });
  }

  it('may be known later, or be put right, without the loss of an answer', async () => {
    const el = await ask({ age: 14 });
    await asks(el);
    await answer(el, 2);
    el.age = 12;
    await appears(el, () => unfit(el));
    expect(fields(el)).to.have.length(0);
    el.age = 15;
    await asks(el);
    expect(el.session).to.deep.include({ at: 1, answers: { q1: 2 } });
    el.setAttribute('age', '12');
    await appears(el, () => unfit(el));
    el.removeAttribute('age');
    await asks(el);
  });

  it('sends nothing of a session that was meant for somebody else', async () => {
    const given = Object.fromEntries(phq9.items.slice(0, 9).map(({ id }) => [id, 1]));
    const el = await ask({ age: 12 });
    el.session = { form: 'phq-9@1.0.0', status: 'reviewing', answers: given };
    await el.updateComplete;
    expect(el.session).to.deep.include({ status: 'reviewing' });
    const submits = heard(el, 'cairn-submit');
    expect(await el.submit()).to.deep.equal({ status: 'editing' });
    expect(submits).to.be.empty;
  });
});

describe('a setting that cannot be right', () => {
  for (const [what, settings, says] of [
    ['an age below 0', { age: -1 }, 'age must be 0 to 130, in years'],
    ['an age that nobody reaches', { age: 1984 }, 'age must be 0 to 130, in years'],
    ['an age in words', { age: NaN }, 'age must be 0 to 130, in years'],
    ['a mode that there is not', { mode: 'grid' }, 'mode must be pages, sheet or entry'],
  ] as const) {
    it(`is told to the page’s author, and to the page: ${what}`, async () => {
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await ask(settings);
      await appears(el, () => refusal(el));
      expect(words(refusal(el))).to.include(says);
      expect(errors.map(({ message }) => message)).to.deep.equal([says]);
      expect(fields(el)).to.have.length(0);
      expect(el.querySelector('a')!.checkVisibility()).to.equal(true);

      Object.assign(el, { age: 14, mode: 'sheet' });
      await asks(el);
      await soon(() => fields(el).length === 36);
      expect(refusal(el)).to.equal(null);
      expect(errors).to.have.length(1);
    });
  }

  it('is forgotten when it is put right at once', async () => {
    const el = await ask();
    await asks(el);
    el.mode = 'grid' as 'pages';
    await el.updateComplete;
    el.mode = 'pages';
    await el.updateComplete;
    await new Promise((done) => setTimeout(done, 50));
    await asks(el);
    expect(refusal(el)).to.equal(null);
  });
});
