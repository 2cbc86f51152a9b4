import './questionnaire.js';

import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';

import { answer, button, choose, press, words } from '../testing/person.js';
import { describeAccessibility, focusAfter, heard, show } from '../testing/show.js';
import type { ChangedEvent, ProgressedEvent } from './questionnaire.events.js';
import { examples } from './questionnaire.examples.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const ask = (measure = calm4) =>
  show<CairnQuestionnaire>(html`<cairn-questionnaire .measure=${measure}></cairn-questionnaire>`);

const question = (el: CairnQuestionnaire) => words(el.renderRoot.querySelector('h2'));
const alarm = (el: CairnQuestionnaire) => el.renderRoot.querySelector('.alarm');
const chosen = (el: CairnQuestionnaire) =>
  [...el.renderRoot.querySelectorAll('input')]
    .filter(({ checked }) => checked)
    .map(({ value }) => Number(value));

describe('<cairn-questionnaire>', () => {
  describeAccessibility(examples);

  describe('without an answer', () => {
    it('does not go on, and moves the focus to what is wrong', async () => {
      const el = await ask();
      const focused = await focusAfter(el, () => press(el, 'Continue'));
      expect(focused).to.equal(alarm(el));
      expect(focused).to.have.attribute('role', 'alert');
      expect(words(focused)).to.equal('There is a problem Choose an answer');
      expect(question(el)).to.equal('There is a problem');
      expect(el.session).to.deep.include({ status: 'asking', at: 0, answers: {} });
    });

    it('says so at the question, too', async () => {
      const el = await ask();
      await press(el, 'Continue');
      const fieldset = el.renderRoot.querySelector('fieldset')!;
      const [, wrong] = fieldset.getAttribute('aria-describedby')!.split(' ');
      expect(words(fieldset.querySelector(`#${wrong}`))).to.equal('Error: Choose an answer');
    });

    it('leads from the summary to the first answer, and leaves the address alone', async () => {
      const el = await ask();
      const before = location.href;
      await press(el, 'Continue');
      const link = alarm(el)!.querySelector('a')!;
      const focused = await focusAfter(el, async () => link.click());
      expect(focused).to.equal(el.renderRoot.querySelector('input'));
      expect(location.href).to.equal(before);
    });

    it('forgets the error as soon as the person goes on', async () => {
      const el = await ask();
      await press(el, 'Continue');
      await answer(el, 1);
      expect(alarm(el)).to.equal(null);
      expect(question(el)).to.equal(calm4.items[1]!.text);
    });

    it('forgets the error on the way back, too', async () => {
      const el = await ask();
      await answer(el, 1);
      await press(el, 'Continue');
      expect(alarm(el)).not.to.equal(null);
      await press(el, 'Back');
      expect(alarm(el)).to.equal(null);
    });
  });

  describe('on the way', () => {
    it('shows each question with its number, and moves the focus to it', async () => {
      const el = await ask(phq9);
      for (const [i, { text }] of phq9.items.slice(0, 9).entries()) {
        expect(question(el)).to.equal(text);
        expect(words(el.renderRoot)).to.include(`Question ${i + 1} of 9`);
        await choose(el, i % 4);
        const focused = await focusAfter(el, () => press(el, 'Continue'));
        expect(focused).to.have.property('localName', 'h2');
      }
      expect(question(el)).to.equal('Check your answers before you send them');
    });

    it('shows the answer given when it goes back, and none at a new question', async () => {
      const el = await ask(phq9);
      await answer(el, 3);
      expect(chosen(el)).to.deep.equal([]);
      await choose(el, 3);
      await press(el, 'Back');
      expect(chosen(el)).to.deep.equal([3]);
      await press(el, 'Continue');
      expect(chosen(el)).to.deep.equal([3]);
      await press(el, 'Continue');
      expect(chosen(el)).to.deep.equal([]);
    });

    it('keeps every answer while the person goes back, changes one and returns', async () => {
      const el = await ask();
      await answer(el, 2, 1, 0, 7);
      await press(el, 'Back');
      await press(el, 'Back');
      await press(el, 'Continue');
      await press(el, 'Continue');
      await press(el, `Change: ${calm4.items[1]!.text}`);
      expect(chosen(el)).to.deep.equal([1]);
      await choose(el, 2);
      await press(el, 'Continue');
      expect(question(el)).to.equal('Check your answers before you send them');
      expect(el.session).to.deep.include({
        status: 'reviewing',
        answers: { q1: 2, q2: 2, q3: 0, q4: 7 },
      });
    });

    it('returns to the review from a change that was not made', async () => {
      const el = await ask();
      await answer(el, 2, 1, 0, 7);
      await press(el, `Change: ${calm4.items[0]!.text}`);
      await press(el, 'Back');
      await button(el, 'Send my answers');
      expect(el.session).to.deep.include({ answers: { q1: 2, q2: 1, q3: 0, q4: 7 } });
    });

    it('reads all answers back in the words of the form', async () => {
      const el = await ask();
      await answer(el, 0, 1, null, 10);
      await button(el, 'Send my answers');
      const rows = [...el.renderRoot.querySelectorAll('.row')].map(words);
      expect(rows).to.deep.equal(
        ['Never', 'Sometimes', 'You chose not to answer', '10 (As calm as can be)'].map(
          (given, i) => `${calm4.items[i]!.text} ${given} Change: ${calm4.items[i]!.text}`,
        ),
      );
    });

    it('tells the host of every move, with a session that can be stored', async () => {
      const el = await ask();
      const changed = heard<ChangedEvent>(el, 'cairn-changed');
      const progress = heard<ProgressedEvent>(el, 'cairn-progress');
      await answer(el, 2, 1, 0, 7);
      await press(el, 'Back');
      expect(changed.map(({ session }) => session.status)).to.deep.equal([
        ...Array.from({ length: 7 }, () => 'asking'),
        'reviewing',
        'asking',
      ]);
      expect(progress.map(({ at, of }) => [at, of])).to.deep.equal([
        [2, 4],
        [3, 4],
        [4, 4],
        [4, 4],
        [4, 4],
      ]);
      expect(el.session).to.deep.equal(JSON.parse(JSON.stringify(changed.at(-1)!.session)));
    });

    it('cannot be changed by what a host does to a session', async () => {
      const el = await ask();
      await answer(el, 2);
      const session = el.session as { answers: Record<string, number> };
      session.answers['q1'] = 0;
      expect(el.session!.answers).to.deep.equal({ q1: 2 });
    });
  });

  describe('a question that nobody must answer', () => {
    const skip = 'Prefer not to answer';
    const skips = (el: CairnQuestionnaire) =>
      [...el.renderRoot.querySelectorAll('button')].filter((each) => words(each) === skip).length;

    it('can be passed over where the score forgives it', async () => {
      const el = await ask();
      await answer(el, null);
      expect(question(el)).to.equal(calm4.items[1]!.text);
      expect(el.session).to.deep.include({ at: 1, answers: { q1: null } });
    });

    it('cannot be passed over where the score needs it', async () => {
      expect(skips(await ask(calm4))).to.equal(1);
      expect(skips(await ask(phq9))).to.equal(0);
    });

    it('takes back an answer that was given before', async () => {
      const el = await ask();
      await choose(el, 2);
      await press(el, skip);
      await press(el, 'Back');
      expect(chosen(el)).to.deep.equal([]);
      expect(el.session!.answers).to.deep.equal({ q1: null });
    });
  });
});
