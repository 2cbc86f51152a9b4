import './eligibility.js';

import { startChecking } from '@cairnkit/engine/checking.js';
import { frontDoor } from '@cairnkit/engine/front-door.js';
import type { Service } from '@cairnkit/engine/service.js';
import { lantern } from '@cairnkit/engine/testing/lantern.js';
import { navigator } from '@cairnkit/engine/testing/navigator.js';
import { expect, html } from '@open-wc/testing';

import { fill, reply, stored } from '../testing/checker.js';
import { forLighthouse, lighthouse, without } from '../testing/lighthouse.js';
import { appears, press, words } from '../testing/person.js';
import { describeAccessibility, focusAfter, show } from '../testing/show.js';
import { examples } from './eligibility.examples.js';
import type { CairnEligibility } from './eligibility.js';
import { opening } from './opening.js';

const check = (service: Service = lighthouse) =>
  show<CairnEligibility>(html`<cairn-eligibility .service=${service}></cairn-eligibility>`);
const at = async (question: string, person = forLighthouse('likely-suitable')) => {
  const el = await check();
  el.session = stored([lighthouse], person, question);
  await el.updateComplete;
  return el;
};

const heading = (el: CairnEligibility) => words(el.renderRoot.querySelector('h2[tabindex]'));
const alarm = (el: CairnEligibility) => el.renderRoot.querySelector('.alarm');
const chosen = (el: CairnEligibility) =>
  [...el.renderRoot.querySelectorAll('input')]
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

describe('<cairn-eligibility>', () => {
  describeAccessibility(examples);

  describe('asking', () => {
    it('asks what can still change something, one question a page, and then says what comes of it', async () => {
      const el = await check();
      const person = forLighthouse('consent-first');
      const asked: string[] = [];
      for (let now = el.session!; now.status === 'asking'; now = el.session!) {
        const question = lighthouse.questions.find(({ id }) => id === (now as { at: string }).at)!;
        asked.push(question.id);
        const own = question.wordings?.[0]?.text;
        expect(heading(el)).to.equal(own ?? question.text);
        expect(el.renderRoot.querySelectorAll('form')).to.have.length(1);
        await reply(el, person[question.id]);
      }
      expect(asked).to.deep.equal([
        ...['life-at-risk', 'feels-unsafe', 'at-risk-from-someone', 'filled-in-by', 'age', 'area'],
        ...['school-coverage', 'concerns', 'how-bad', 'parent-agrees', 'helpers'],
      ]);
      expect(heading(el)).to.equal('A parent or carer needs to agree first');
    });

    it('asks in the words for whoever is asking', async () => {
      const el = await at('age', forLighthouse('likely-suitable', { 'filled-in-by': 'friend' }));
      expect(heading(el)).to.equal('How old is the young person?');
      expect(heading(await at('age'))).to.equal('How old are you?');
    });

    it('says why it asks, where the service does', async () => {
      const el = await at('age');
      const why = [...el.renderRoot.querySelectorAll('details')].at(-1);
      expect(words(why)).to.equal('Why we ask Lantern works with people aged 7 to 17 years.');
    });

    it('has nothing chosen beforehand, and shows what was answered on the way back', async () => {
      const el = await check();
      expect(chosen(el)).to.deep.equal([]);
      await reply(el, 'no');
      expect(chosen(el)).to.deep.equal([]);
      await reply(el, 'no');
      await press(el, 'Back');
      await el.updateComplete;
      expect(chosen(el)).to.deep.equal(['no']);
    });

    it('has no way back at the first question', async () => {
      const el = await check();
      expect(words(el.renderRoot)).not.to.include('Back');
    });

    it('moves the focus to each question, and to the result', async () => {
      const el = await check();
      for (const value of ['no', 'yes']) {
        fill(el, value);
        const focused = await focusAfter(el, () => press(el, 'Continue'));
        expect(focused).to.equal(el.renderRoot.querySelector('h2[tabindex]'));
      }
      expect(heading(el)).to.equal('Urgent advice: Call 111 and choose the mental health option');
    });

    it('promises no number of questions: it depends on the answers', async () => {
      const el = await check();
      expect(words(el.renderRoot)).not.to.match(/\d of \d|Question \d/);
    });

    it('takes two presses of “Continue” in a row for one', async () => {
      const el = await check();
      fill(el, 'no');
      const form = el.renderRoot.querySelector('form')!;
      form.requestSubmit();
      form.requestSubmit();
      await appears(el, () => el.session!.asked.length > 0);
      await el.updateComplete;
      expect(el.session).to.deep.include({ at: 'feels-unsafe', answers: { 'life-at-risk': 'no' } });
      expect(alarm(el)).to.equal(null);
    });
  });

  describe('without an answer', () => {
    for (const [question, wanted] of [
      ['feels-unsafe', 'Choose an answer'],
      ['concerns', 'Choose at least one answer'],
      ['age', 'Enter the age in whole years'],
      ['school-coverage', 'Choose an answer'],
    ] as const) {
      it(`says what is wanted, at the top and at the question: ${question}`, async () => {
        const el = await at(question, without(forLighthouse('likely-suitable'), question));
        const focused = await focusAfter(el, () => press(el, 'Continue'));
        expect(focused).to.equal(alarm(el));
        expect(focused).to.have.attribute('role', 'alert');
        expect(words(focused)).to.equal(`There is a problem ${wanted}`);
        expect(words(el.renderRoot.querySelector('#wrong'))).to.equal(`Error: ${wanted}`);
        const described = el.renderRoot.querySelector('[aria-describedby~="wrong"]');
        expect(described).to.exist;
        expect(el.session).to.deep.include({ status: 'asking', at: question });

        const address = location.href;
        const link = alarm(el)!.querySelector('a')!;
        const field = await focusAfter(el, async () => link.click());
        expect(field).to.equal(el.renderRoot.querySelector('#question input'));
        expect(location.href).to.equal(address);
      });
    }

    it('forgets the error on the way on, and on the way back', async () => {
      const el = await check();
      await press(el, 'Continue');
      await appears(el, () => alarm(el));
      await reply(el, 'no');
      expect(alarm(el)).to.equal(null);
      await press(el, 'Continue');
      await appears(el, () => alarm(el));
      await press(el, 'Back');
      await appears(el, () => !alarm(el));
      expect(el.session).to.deep.include({ at: 'life-at-risk' });
    });
  });

  describe('the first question', () => {
    it('can be told without the rules engine where that is certain', () => {
      for (const each of [lighthouse, lantern, navigator]) {
        const first = startChecking(frontDoor([each]));
        expect(first).to.deep.include({ at: opening([each])!.id });
      }
    });

    it('waits for the rules engine where it is not', () => {
      const [, ...rules] = lighthouse.rules;
      const [first, ...questions] = lighthouse.questions;
      const spoilt: readonly (readonly Service[])[] = [
        [],
        [lighthouse, lantern],
        [{ ...lighthouse, rules }],
        [{ ...lighthouse, questions }],
        [{ ...lighthouse, questions: [lighthouse.questions[4]!, first!, ...questions] }],
      ];
      for (const services of spoilt) expect(opening(services)).to.equal(undefined);
    });
  });
});
