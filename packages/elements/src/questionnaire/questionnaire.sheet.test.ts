import './questionnaire.js';

import { register } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { parseMeasure } from '@cairnkit/engine/parse.js';
import type { Answers, Session } from '@cairnkit/engine/session.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import { expect, html } from '@open-wc/testing';

import { asked, block, chooseAll, option, parcel, shownAnswers } from '../testing/asked.js';
import { answer, appears, button, press, type, words } from '../testing/person.js';
import { focusAfter, heard } from '../testing/show.js';
import { porch3, porchWords } from '../testing/wordless.js';
import type { ChangedEvent, FlaggedEvent, ProgressedEvent } from './questionnaire.events.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const ask = (measure: Measure = phq9, mode = 'sheet', session?: Session) =>
  asked(html`
    <cairn-questionnaire .measure=${measure} .session=${session} mode=${mode}></cairn-questionnaire>
  `);

const answers: Answers = { q1: 1, q2: 2, q3: 3, q4: 0, q5: 1, q6: 2, q7: 3, q8: 0, q9: 1 };
const alarm = (el: CairnQuestionnaire) => el.renderRoot.querySelector('.alarm');
const help = (el: CairnQuestionnaire) => el.renderRoot.querySelector('[part="urgent-help"]');
const title = (el: CairnQuestionnaire) => words(el.renderRoot.querySelector('h2'));

/** CALM-4 with so many questions, each of which may be declined. */
const long = (count: number): Measure =>
  parseMeasure({
    ...calm4,
    id: `calm-${count}`,
    items: Array.from({ length: count }, (_, i) => ({ ...calm4.items[0], id: `q${i + 1}` })),
    scales: [],
  });

describe('a questionnaire on one page', () => {
  it('tells and sends the same as one question a page', async () => {
    const [pages, sheet] = await Promise.all([ask(phq9, 'pages'), ask(phq9, 'sheet')]);
    const parcels = [];
    for (const el of [pages, sheet]) {
      const changed = heard<ChangedEvent>(el, 'cairn-changed');
      const flagged = heard<FlaggedEvent>(el, 'cairn-flagged');
      const progress = heard<ProgressedEvent>(el, 'cairn-progress');
      if (el === pages) await answer(el, ...(Object.values(answers) as number[]));
      else await chooseAll(el, answers);
      if (el === sheet) await press(el, 'Continue');
      const payload = await parcel(el);
      const last = progress.at(-1)!;
      const given = changed.map(({ session }) => Object.keys(session.answers).length);
      parcels.push({
        payload,
        answersTold: [...new Set(given)],
        flagged: flagged.map(({ item, value }) => [item, value]),
        progress: [last.at, last.of],
        session: { ...changed.at(-1)!.session, label: undefined }, // never twice the same
      });
    }
    const [one, other] = parcels;
    expect(one).to.deep.equal(other);
    expect(one).to.have.nested.property('payload.scores.total.value', 13);
    expect(one).to.have.nested.property('payload.scores.total.band', 'moderate');
    expect(one!.answersTold).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('lists every open question, and leads to the first answer of each', async () => {
    const el = await ask();
    await chooseAll(el, { q1: 1, q3: 0 });
    const before = location.href;
    expect(await focusAfter(el, () => press(el, 'Continue'))).to.equal(alarm(el));
    const links = [...alarm(el)!.querySelectorAll('a')];
    expect(links.map(words)).to.deep.equal(
      [2, 4, 5, 6, 7, 8, 9].map((number) => `Question ${number}: Choose an answer`),
    );
    for (const item of ['q9', 'q4']) {
      const link = links.find(({ hash }) => hash === `#${item}`)!;
      expect(await focusAfter(el, async () => link.click())).to.equal(option(el, item, 0));
      expect(words(block(el, item))).to.include('Error: Choose an answer');
    }
    expect(location.href).to.equal(before);
    expect(el.session).to.deep.equal({
      form: 'phq-9@1.0.0',
      status: 'asking',
      at: 0,
      answers: { q1: 1, q3: 0 },
    });
  });

  it('says nothing of mistakes once all is answered', async () => {
    const el = await ask();
    await press(el, 'Continue');
    await chooseAll(el, answers);
    await press(el, 'Continue');
    await button(el, 'Send my answers');
    expect(alarm(el)).to.equal(null);
    expect(el.session!.answers).to.deep.equal(answers);
  });

  it('keeps what is no answer in its field while others are answered, and says what is', async () => {
    register(porchWords());
    const el = await ask(porch3());
    await type(el, '55');
    await chooseAll(el, { q1: 1, q2: 3 });
    expect(shownAnswers(el)).to.deep.equal({ q1: '1', q2: '3', q3: '55' });
    await press(el, 'Continue');
    const wanted = 'Enter a number from 0 to 10, in steps of 0.1';
    expect(words(alarm(el))).to.equal(`There is a problem Question 3: ${wanted}`);
    expect(words(block(el, 'q3'))).to.include(`Error: ${wanted}`);
    expect(shownAnswers(el)).to.have.property('q3', '55');
    await type(el, '5,5');
    await press(el, 'Continue');
    await button(el, 'Send my answers');
    expect(el.session!.answers).to.deep.equal({ q1: 1, q2: 3, q3: 5.5 });
  });

  it('takes a declined answer for one, and takes that back, too', async () => {
    const el = await ask(calm4);
    const decline = () => button(el, `Prefer not to answer: ${calm4.items[0]!.text}`);
    await chooseAll(el, { q1: 2, q2: 1 });
    (await decline()).click();
    await el.updateComplete;
    expect(el.session!.answers).to.deep.equal({ q1: null, q2: 1 });
    expect(shownAnswers(el)).to.deep.equal({ q2: '1' });
    expect(await decline()).to.have.attribute('aria-pressed', 'true');

    (await decline()).click();
    await el.updateComplete;
    expect(el.session!.answers).to.deep.equal({ q2: 1 });
    expect(await decline()).to.have.attribute('aria-pressed', 'false');

    (await decline()).click();
    await chooseAll(el, { q1: 2 });
    expect(el.session!.answers).to.deep.equal({ q1: 2, q2: 1 });
    expect(await decline()).to.have.attribute('aria-pressed', 'false');
  });

  it('shows help beside a flagged answer at once, and tells the host then', async () => {
    const el = await ask();
    const flagged = heard<FlaggedEvent>(document, 'cairn-flagged');
    const place = el.renderRoot.querySelector('[role="status"]')!;
    option(el, 'q9', 2).click();
    expect(flagged.map(({ item, value }) => [item, value])).to.deep.equal([['q9', 2]]);
    await el.updateComplete;
    expect(place.contains(help(el))).to.equal(true);
    const inOrder = [...el.renderRoot.querySelectorAll('#q8, #q9, [part="urgent-help"], button')];
    expect(inOrder.map((each) => each.id || each.part.value)).to.deep.equal([
      ...['q8', 'q9', 'urgent-help', 'continue'],
    ]);
    await chooseAll(el, { q9: 0 });
    expect(help(el)).to.equal(null);
  });

  it('has the words of the host beside the first of several flagged answers, and no others', async () => {
    const flags = ['q2', 'q4', 'q9'].map((item) => ({ ...phq9.flags[0]!, item }));
    const el = await asked(html`
      <cairn-questionnaire .measure=${{ ...phq9, flags }} mode="sheet">
        <p slot="urgent-help">Talk to Mx Ray in room 4.</p>
        <p slot="when-read">A nurse reads this at 9 tomorrow.</p>
      </cairn-questionnaire>
    `);
    const own = () => [...el.children].filter((each) => each.checkVisibility()).map(words);
    for (const item of ['q9', 'q4', 'q2']) {
      await chooseAll(el, { [item]: 1 });
      expect(own()).to.deep.equal([
        'Talk to Mx Ray in room 4.',
        'A nurse reads this at 9 tomorrow.',
      ]);
      const [, ...others] = el.renderRoot.querySelectorAll('[part="urgent-help"]');
      for (const each of others) {
        expect(words(each)).to.include('999').and.not.to.include('We cannot tell you');
      }
    }
    expect(el.renderRoot.querySelectorAll('[part="urgent-help"]')).to.have.length(3);
  });

  it('comes back from the review to the question that is changed, and returns there', async () => {
    const el = await ask(phq9, 'sheet', { form: 'phq-9@1.0.0', status: 'reviewing', answers });
    const { text } = phq9.items[6]!;
    const place = await focusAfter(el, () => press(el, `Change: ${text}`));
    expect(block(el, 'q7').contains(place)).to.equal(true);
    expect(shownAnswers(el)).to.have.property('q7', '3');
    await chooseAll(el, { q7: 1 });
    const heading = await focusAfter(el, () => press(el, 'Continue'));
    expect(words(heading)).to.equal('Check your answers before you send them');
    expect(el.session).to.deep.include({ status: 'reviewing', answers: { ...answers, q7: 1 } });
  });

  it('repeats the instructions above every tenth question, once for screen readers', async () => {
    const el = await ask(long(47));
    const shown = [...el.renderRoot.querySelectorAll('.instructions')];
    expect(shown.map(words)).to.deep.equal(Array(5).fill(calm4.instructions));
    const parts = [...el.renderRoot.querySelectorAll('.instructions, fieldset')];
    const below = shown.map((each) => parts[parts.indexOf(each) + 1]!.id);
    expect(below).to.deep.equal(['q1', 'q11', 'q21', 'q31', 'q41']);
    expect(shown.map((each) => each.getAttribute('aria-hidden'))).to.deep.equal([
      null,
      ...Array(4).fill('true'),
    ]);
    expect(block(el, 'q47').getAttribute('aria-describedby')).to.include(shown[0]!.id);
  });

  it('keeps every other answer while one of 47 changes', async () => {
    const form = long(47);
    const given = Object.fromEntries(form.items.map(({ id }, i) => [id, i % 3]));
    const el = await ask(form);
    await chooseAll(el, given);
    await chooseAll(el, { q24: 1 });
    const expected = { ...given, q24: 1 };
    expect(el.session!.answers).to.deep.equal(expected);
    const texts = Object.entries(expected).map(([id, value]) => [id, String(value)]);
    expect(shownAnswers(el)).to.deep.equal(Object.fromEntries(texts));
    expect(words(el.renderRoot)).to.include('47 of 47 questions answered');
  });

  it('may become another mode and back, with all its answers', async () => {
    const el = await ask(calm4);
    await chooseAll(el, { q1: 2, q3: 0, q4: 7 });
    el.mode = 'entry';
    await appears(el, (root) => root.querySelector('.entry'));
    expect(shownAnswers(el)).to.deep.equal({ q1: '2', q3: '0', q4: '7' });
    el.mode = 'pages';
    await el.updateComplete;
    expect(title(el)).to.equal(calm4.items[0]!.text);
    expect(shownAnswers(el)).to.deep.equal({ q1: '2' });
    await answer(el, 1, 1);
    el.mode = 'sheet';
    await el.updateComplete;
    expect(shownAnswers(el)).to.deep.equal({ q1: '1', q2: '1', q3: '0', q4: '7' });
    await press(el, 'Continue');
    await button(el, 'Send my answers');
    expect(el.session!.answers).to.deep.equal({ q1: 1, q2: 1, q3: 0, q4: 7 });
  });
});
