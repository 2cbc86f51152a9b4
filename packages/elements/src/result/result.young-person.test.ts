import './result.js';

import type { Measure } from '@cairnkit/engine/measure.js';
import type { Answers } from '@cairnkit/engine/session.js';
import gbo from '@cairnkit/instruments-nc/gbo.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import mmf from '@cairnkit/instruments/mmf.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import sdqParent from '@cairnkit/instruments/sdq-parent.js';
import smfq from '@cairnkit/instruments/smfq.js';
import { expect, html } from '@open-wc/testing';

import { appears, words } from '../testing/person.js';
import { show } from '../testing/show.js';
import { all, phqOf } from './comparison.examples.js';
import type { CairnResult } from './result.js';

/** What a young person sees, once it is there. */
async function showResult(measure: Measure, answers: Answers, given: object = {}) {
  const el = await show<CairnResult>(html`
    <cairn-result audience="young-person" .measure=${measure}>Not yet</cairn-result>
  `);
  Object.assign(el, { answers, ...given });
  await appears(el, (root) => root.querySelector('.page'));
  return el;
}
const shown = (el: CairnResult) => words(el.renderRoot.querySelector('.page'));
const text = async (...args: Parameters<typeof showResult>) => shown(await showResult(...args));
const help = (el: CairnResult) => el.renderRoot.querySelector('[part="urgent-help"]');

describe('<cairn-result audience="young-person">', () => {
  it('says what was asked, the number, and what a bigger one means', async () => {
    expect(await text(phq9, phqOf(13))).to.equal(
      'Your answers PHQ-9 You answered 9 questions. They ask how things have been over the last 2 weeks. ' +
        'Your score 13 It can be any number from 0 to 27. A bigger number means that things are harder. ' +
        'This is not a diagnosis. ' +
        'Talk it over with the person who asked you to fill this in, or an adult you trust. ' +
        phq9.licence.attribution,
    );
  });

  it('says which way is better where a bigger number is', async () => {
    const page = await text(calm4, all(calm4, 1));
    expect(page).to.include(
      'Your score 4 It can be any number from 0 to 16. A bigger number means',
    );
    expect(page).to.include('that things are going better.');
  });

  it('counts one question as one, and claims no time that the form does not name', async () => {
    expect(await text(gbo, { q1: 4 })).to.match(
      /^Your answers GBO You answered 1 question\. Your s/,
    );
    expect(await text(mmf, all(mmf, 1))).to.include('You answered 16 questions. Emotional');
  });

  it('gives the score of the whole form alone where there is one, else those of its parts', async () => {
    const parent = await showResult(sdqParent, all(sdqParent, 1));
    expect(parent.renderRoot.querySelectorAll('.score')).to.have.length(1);
    expect(shown(parent)).to.include('The answers SDQ (parent) 33 questions were answered.');
    expect(shown(parent)).to.include('The score 20 It').and.not.to.include('Hyperactivity');
    const parts = await showResult(mmf, all(mmf, 1));
    expect([...parts.renderRoot.querySelectorAll('h3')].map(words)).to.deep.equal([
      'Emotional difficulties',
      'Behavioural difficulties',
    ]);
  });

  it('says what was not answered, and that this is all right', async () => {
    const page = await text(phq9, { ...phqOf(13), q3: null });
    expect(page).to.include('You answered 8 of 9 questions.');
    expect(page).to.include('There is no score this time, because some answers are missing.');
    expect(page).to.include(
      `Not answered 3. ${phq9.items[2]!.text} That is all right. You can still talk about them.`,
    );
    expect(await text(smfq, { ...all(smfq, 1), q4: null })).to.include('Not answered Question 4 ');
  });

  it('says where missing answers were made up for', async () => {
    const page = await text(calm4, { q1: 2, q2: 2, q3: null, q4: 2 });
    expect(page).to.include('Your score 8 It').and.to.include('so it is not exact.');
  });

  describe('after an answer that must be followed up', () => {
    it('says where help is before anything else, and not which answer it was', async () => {
      const el = await showResult(phq9, { ...phqOf(13), q9: 1 });
      expect(words(help(el)))
        .to.include('get help now')
        .and.to.include('Call 999');
      expect(shown(el)).to.match(/^Your answers PHQ-9 If you have hurt yourself/);
      expect(shown(el)).not.to.include('better off dead').and.not.to.include('follow up');
    });

    it('says so too where that question has no answer that can be used', async () => {
      for (const q9 of [null, 7]) {
        const el = await showResult(phq9, { ...phqOf(13), q9 });
        expect(words(help(el)), String(q9)).to.include('Call 999');
        expect(shown(el)).not.to.include('better off dead');
      }
      expect(await text(phq9, { ...phqOf(13), q9: null })).to.include('Not answered Question 9 ');
    });

    it('says nothing of the kind after others', async () => {
      expect(help(await showResult(phq9, phqOf(13)))).to.equal(null);
    });
  });

  it('has room for the page’s own words, and keeps the numbers to call', async () => {
    const el = await show<CairnResult>(html`
      <cairn-result audience="young-person" .measure=${phq9} .answers=${all(phq9, 1)}>
        <p slot="urgent-help">Tell any teacher.</p>
        <p slot="next">We meet on Tuesday.</p>
      </cairn-result>
    `);
    await appears(el, (root) => root.querySelector('.page'));
    for (const [name, says] of [
      ['urgent-help', 'Tell any teacher.'],
      ['next', 'We meet on Tuesday.'],
    ] as const) {
      const slot = el.renderRoot.querySelector<HTMLSlotElement>(`slot[name="${name}"]`)!;
      expect(slot.assignedElements().map(words)).to.deep.equal([says]);
    }
    expect(words(help(el))).to.include('Call 999 or go to A&E');
  });

  it('tells a change as two numbers, and judges it in no way', async () => {
    for (const [from, to] of [
      [19, 4],
      [4, 19],
      [9, 9],
    ] as const) {
      const earlier = { answers: phqOf(from), completedAt: '2026-03-03T10:00:00Z' };
      const page = await text(phq9, phqOf(to), { earlier });
      expect(page).to.include(
        `harder. On 3 March 2026 it was ${from}. Now it is ${to}. This is not`,
      );
      const undated = { earlier: { answers: phqOf(from) } };
      expect(await text(phq9, phqOf(to), undated)).to.include(
        `Last time it was ${from}. Now it is ${to}.`,
      );
    }
  });

  it('tells no change since another form, and tells the page’s author why', async () => {
    const el = await showResult(phq9, phqOf(9));
    const errors: string[] = [];
    el.addEventListener('cairn-error', ({ message }) => errors.push(message));
    el.earlier = { measure: 'gad-7@1.0.0', answers: phqOf(9) };
    await el.updateComplete;
    expect(shown(el)).not.to.include('Last time');
    expect(errors).to.deep.equal(['earlier is of gad-7@1.0.0, but the measure is phq-9@1.0.0']);
  });

  it('has nothing to press', async () => {
    const el = await showResult(phq9, { ...phqOf(13), q9: 1 });
    expect(el.renderRoot.querySelector('button, a, summary, input, [tabindex]')).to.equal(null);
  });

  it('shows what the page has for then, and never the practitioner’s page, while it is fetched', async () => {
    const el = await show<CairnResult>(html`<cairn-result .measure=${phq9}>Not yet</cairn-result>`);
    const seen: string[] = [];
    new MutationObserver(() => seen.push(words(el.renderRoot))).observe(el.renderRoot, {
      childList: true,
      subtree: true,
    });
    Object.assign(el, { audience: 'young-person', answers: { ...phqOf(13), q9: 2 } });
    await appears(el, (root) => words(root).includes('Your score'));
    expect(seen.join()).not.to.include('mild').and.not.to.include('follow up');
  });
});
