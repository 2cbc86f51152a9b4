import './questionnaire.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Content } from '@cairnkit/engine/content.js';
import { parseSubmission } from '@cairnkit/engine/parse.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import type { Session } from '@cairnkit/engine/session.js';
import audit from '@cairnkit/instruments-nc/audit.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import sessionFeedback from '@cairnkit/instruments/session-feedback.js';
import { expect, html, oneEvent } from '@open-wc/testing';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { answer, appears, button, choose, press, type, words } from '../testing/person.js';
import { focusAfter, heard, show } from '../testing/show.js';
import { porch3, porchWords } from '../testing/wordless.js';
import type { ChangedEvent } from './questionnaire.events.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const wanted = 'Enter a number from 0 to 10, in steps of 0.1';

async function ask(session?: Partial<Session>, changes: Partial<Content> = {}, id = 'porch-3') {
  register(porchWords({ ...changes, measure: id }));
  const stored = session && { form: `${id}@1.0.0`, ...session };
  const el = await show<CairnQuestionnaire>(html`
    <cairn-questionnaire .measure=${porch3(id)} .session=${stored}></cairn-questionnaire>
  `);
  await appears(el, (root) => root.querySelector('.page'));
  return el;
}
const atTyped: Partial<Session> = { status: 'asking', at: 2, answers: { q1: null, q2: 2 } };
const field = (el: CairnQuestionnaire) =>
  el.renderRoot.querySelector<HTMLInputElement>('input[type="text"]')!;
const alarm = (el: CairnQuestionnaire) => el.renderRoot.querySelector('.alarm');
const rows = (el: CairnQuestionnaire) =>
  [...el.renderRoot.querySelectorAll('dd')].map((row) => words(row).replace(/ Change:.*/, ''));

describe('wording that a host supplies', () => {
  it('stands with the lines of those who wrote, hold and use it, on every page', async () => {
    const lines =
      'PORCH-3 was invented by the Cairn contributors. ' +
      '© Porch Press. Licence 7 of 2026. Used by Anytown School.';
    const el = await ask();
    expect(words(el.renderRoot)).to.include(lines);
    await answer(el, 0, 0);
    expect(words(el.renderRoot)).to.include(lines);
    await type(el, '5');
    await press(el, 'Continue');
    await button(el, 'Send my answers');
    expect(words(el.renderRoot)).to.include(lines);
  });

  it('is shown as text, however hostile', async () => {
    const text = '<img src=x onerror="globalThis.pwned=1"><!--?lit$0123456789$-->${1}';
    const four = [text, `${text} 1`, `${text} 2`, `${text} 3`];
    const el = await ask(
      undefined,
      {
        instructions: text,
        items: { q1: text, q2: text, q3: text },
        options: { q1: four, q2: four, q3: [text, `${text} 1`] },
        licence: { holder: text, reference: text, licensee: text },
      },
      'porch-hostile',
    );
    const shown = (selector: string) => words(el.renderRoot.querySelector(selector));
    for (const selector of ['h2', '#instructions', 'label']) expect(shown(selector)).to.equal(text);
    expect(shown('[lang="en"].quiet')).to.include(`© ${text}. ${text}. Used by ${text}.`);
    await answer(el, 0, 0);
    expect(shown('.ends')).to.equal(`0: ${text}10: ${text} 1`);
    expect(el.renderRoot.querySelector('img')).to.equal(null);
    expect(globalThis).not.to.have.property('pwned');
  });
});

describe('a question that does not apply', () => {
  it('is left out with one press, read back so, and leaves a smaller range', async () => {
    const el = await ask();
    await press(el, 'Does not apply to me');
    expect(el.session).to.deep.include({ at: 1, answers: { q1: null } });
    await answer(el, 2);
    await type(el, '4.5');
    await press(el, 'Continue');
    await button(el, 'Send my answers');
    expect(rows(el)).to.deep.equal(['Does not apply to me', 'Often', '4.5']);

    const submit = oneEvent<CairnSubmitEvent<Submission>>(el, 'cairn-submit');
    await press(el, 'Send my answers');
    const { payload } = await submit;
    expect(payload.answers).to.deep.equal({ q1: null, q2: 2, q3: 4.5 });
    expect(payload.scores['total']).to.deep.include({ value: 6.5, range: { min: 0, max: 13 } });
    expect(parseSubmission(JSON.stringify(payload))).to.deep.equal(payload);
  });

  it('may apply after all', async () => {
    const el = await ask({ status: 'reviewing', answers: { q1: null, q2: 2, q3: 4.5 } });
    await press(el, /^Change: How often does the cat/);
    await choose(el, 3);
    await press(el, 'Continue');
    await button(el, 'Send my answers');
    expect(rows(el)[0]).to.equal('Always');
  });

  it('is not what a question is that must be answered', async () => {
    const el = await ask();
    await answer(el, 1);
    const names = [...el.renderRoot.querySelectorAll('button')].map(words);
    expect(names).to.deep.equal(['Back', 'Continue']);
  });
});

describe('a question that the form tells some people to leave out', () => {
  it('can be passed over', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${audit}></cairn-questionnaire>
    `);
    const names = () => [...el.renderRoot.querySelectorAll('button')].map(words);
    expect(names()).not.to.include('Prefer not to answer');
    await answer(el, 0);
    expect(names()).to.include('Prefer not to answer');
  });
});

describe('a form of ours', () => {
  it('says that it is not validated, and lets every question be passed over', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${sessionFeedback}></cairn-questionnaire>
    `);
    expect(words(el.renderRoot)).to.include('Not a validated measure.');
    await answer(el, null, null, null, null);
    await button(el, 'Send my answers');
    expect(rows(el)).to.deep.equal(sessionFeedback.items.map(() => 'You chose not to answer'));
  });
});

describe('a rating with more steps than a row of buttons can have', () => {
  it('is typed into a field that says what it takes, and what the ends mean', async () => {
    const el = await ask(atTyped);
    expect(el.renderRoot.querySelectorAll('input')).to.have.length(1);
    expect(words(field(el).labels![0])).to.equal(wanted);
    const [ends] = field(el).getAttribute('aria-describedby')!.split(' ');
    expect(words(el.renderRoot.querySelector(`#${ends}`))).to.equal(
      '0: Not at all10: As much as can be',
    );
  });

  for (const [text, value] of [
    ['0', 0],
    ['10', 10],
    ['4.5', 4.5],
    [' 4,5 ', 4.5],
    ['7.0', 7],
    ['.3', 0.3],
  ] as const) {
    it(`takes “${text}”`, async () => {
      const el = await ask(atTyped);
      await type(el, text);
      await press(el, 'Continue');
      await button(el, 'Send my answers');
      expect(el.session!.answers).to.deep.include({ q3: value });
      await press(el, /^Change: How much/);
      expect(field(el).value).to.equal(String(value));
    });
  }

  for (const text of ['', ' ', '11', '-1', '4.55', 'five', '1/2', '٥']) {
    it(`does not go on with “${text}”, says why, and leaves it there`, async () => {
      const el = await ask(atTyped);
      await type(el, text);
      const focused = await focusAfter(el, () => press(el, 'Continue'));
      expect(focused).to.equal(alarm(el));
      expect(words(focused)).to.equal(`There is a problem ${wanted}`);
      expect(words(el.renderRoot.querySelector('[id^="wrong"]'))).to.equal(`Error: ${wanted}`);
      expect(field(el).value).to.equal(text);
      expect(el.session).to.deep.include({ at: 2, answers: { q1: null, q2: 2 } });
      const link = alarm(el)!.querySelector('a')!;
      expect(await focusAfter(el, async () => link.click())).to.equal(field(el));
    });
  }

  it('does not go on with the answer before when that has been replaced', async () => {
    const el = await ask({ status: 'reviewing', answers: { q1: 1, q2: 2, q3: 4.5 } });
    await press(el, /^Change: How much/);
    for (const text of ['', '45']) {
      await type(el, text);
      await press(el, 'Continue');
      expect(alarm(el)).not.to.equal(null);
      expect(el.session).to.have.property('status', 'asking');
    }
  });

  it('forgets the error once the number is right, and tells the host once per move', async () => {
    const el = await ask(atTyped);
    await type(el, '45');
    await press(el, 'Continue');
    const changed = heard<ChangedEvent>(el, 'cairn-changed');
    await type(el, '4.5');
    expect(changed).to.have.length(1);
    await press(el, 'Continue');
    await button(el, 'Send my answers');
    expect(alarm(el)).to.equal(null);
  });

  it('keeps half a number while something else on the page changes', async () => {
    const el = await ask(atTyped);
    field(el).value = '4.';
    register({ ...calm4, id: 'something-else' });
    await el.updateComplete;
    expect(field(el).value).to.equal('4.');
  });

  it('shows no number of the question before', async () => {
    const base = porch3('porch-two-lines');
    const line = base.items[2]!;
    const two = { ...base, items: ['q1', 'q2', 'q3'].map((id) => ({ ...line, id })) };
    register(porchWords({ measure: base.id, options: ['Low', 'High'] }));
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${two}></cairn-questionnaire>
    `);
    await appears(el, (root) => root.querySelector('form'));
    await type(el, '3');
    await press(el, 'Continue');
    expect(field(el).value).to.equal('');
    await press(el, 'Back');
    expect(field(el).value).to.equal('3');
  });

  it('stays a row of buttons where they are few', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .measure=${calm4}></cairn-questionnaire>
    `);
    await answer(el, 0, 0, 0);
    expect(el.renderRoot.querySelectorAll('[type="radio"]')).to.have.length(11);
  });
});
