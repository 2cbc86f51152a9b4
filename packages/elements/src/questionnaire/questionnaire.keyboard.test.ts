import './questionnaire.js';

import { parseSubmission } from '@cairnkit/engine/parse.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import { scoreAll } from '@cairnkit/engine/scorer.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { button, words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import type { FlaggedEvent } from './questionnaire.events.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const keys = async (...names: string[]) => {
  for (const press of names) await sendKeys({ press });
};

const focused = (el: CairnQuestionnaire) => el.shadowRoot!.activeElement!;

/** Moves down a list of radios. The space bar chooses the first; arrows choose as they move. */
const chooseByKeys = (value: number) =>
  keys('Tab', 'Space', ...Array.from({ length: value }, () => 'ArrowDown'));

describe('<cairn-questionnaire> by keyboard alone', () => {
  it('is answered, looked over, corrected and sent', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${phq9} person="ref-1001"></cairn-questionnaire>
    `);
    const flagged = heard<FlaggedEvent>(el, 'cairn-flagged');
    const answers = [1, 2, 3, 0, 1, 2, 3, 0, 1];

    for (const value of answers) {
      await chooseByKeys(value);
      expect(focused(el)).to.have.property('value', String(value));
      await focusAfter(el, () => keys('Enter'));
    }
    expect(flagged.map(({ item, value }) => [item, value])).to.deep.equal([['q9', 1]]);

    // Change the second answer: past urgent help, two rows down, one answer down.
    await button(el, 'Send my answers');
    await keys('Tab');
    expect(words(focused(el))).to.equal('More ways to get help');
    await keys('Tab', 'Tab');
    expect(words(focused(el))).to.equal(`Change: ${phq9.items[1]!.text}`);
    await focusAfter(el, () => keys('Enter'));
    await keys('Tab');
    expect(focused(el)).to.have.property('value', '2');
    await keys('ArrowDown', 'Tab', 'Tab');
    expect(words(focused(el))).to.equal('Continue');
    await focusAfter(el, () => keys('Space'));

    await keys('Tab', ...phq9.items.slice(0, 9).map(() => 'Tab'), 'Tab');
    expect(words(focused(el))).to.equal('Send my answers');
    const submit = oneEvent<CairnSubmitEvent<Submission>>(el, 'cairn-submit');
    await keys('Enter');
    const { payload } = await submit;
    expect(payload).to.deep.include({
      kind: 'submission',
      person: 'ref-1001',
      measure: 'phq-9@1.0.0',
      lang: 'en',
      answers: { q1: 1, q2: 3, q3: 3, q4: 0, q5: 1, q6: 2, q7: 3, q8: 0, q9: 1 },
      scores: scoreAll(phq9, payload.answers),
      flags: [{ item: 'q9', kind: 'suicide-or-self-harm', value: 1 }],
    });
    expect(payload.scores['total']).to.include({ value: 14, band: 'moderate' });
    expect(parseSubmission(JSON.stringify(payload))).to.deep.equal(payload);
  });

  it('leads from the error to the answers', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${phq9}></cairn-questionnaire>
    `);
    await keys('Tab', 'Tab');
    expect(words(focused(el))).to.equal('Continue');
    expect(await focusAfter(el, () => keys('Enter'))).to.match('.alarm');
    await keys('Tab');
    expect(focused(el)).to.have.property('localName', 'a');
    expect(await focusAfter(el, () => keys('Enter'))).to.match('input');
    await keys('Space');
    expect(await focusAfter(el, () => keys('Enter'))).to.match('h2');
    expect(el.session!.answers).to.deep.equal({ q1: 0 });
  });
});
