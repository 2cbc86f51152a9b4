import './questionnaire.js';

import type { Session } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import gad7 from '@cairnkit/instruments/gad-7.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import { openedDatabases } from '../testing/databases.js';
import { answer, appears, button, choose, press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { ChangedEvent } from './questionnaire.events.js';
import type { CairnQuestionnaire } from './questionnaire.js';

const ask = () =>
  show<CairnQuestionnaire>(html`<cairn-questionnaire .measure=${calm4}></cairn-questionnaire>`);
const question = (el: CairnQuestionnaire) => words(el.renderRoot.querySelector('h2'));

const stored = {
  form: 'calm-4@1.0.0',
  status: 'asking',
  at: 2,
  answers: { q1: 2, q2: null },
};

describe('a session of <cairn-questionnaire>', () => {
  it('goes on in another element, from what the host stored as text', async () => {
    const first = await ask();
    const changed = heard<ChangedEvent>(first, 'cairn-changed');
    await answer(first, 2, null);
    await choose(first, 1);
    const text = JSON.stringify(changed.at(-1)!.session);
    first.remove();

    const second = await ask();
    second.session = JSON.parse(text);
    await second.updateComplete;
    expect(question(second)).to.equal(calm4.items[2]!.text);
    expect(second.renderRoot.querySelector('input:checked')).to.have.property('value', '1');
    expect(second.session).to.deep.equal(first.session);

    await press(second, 'Continue');
    await answer(second, 7);
    await button(second, 'Send my answers');
    expect(second.session!.answers).to.deep.equal({ q1: 2, q2: null, q3: 1, q4: 7 });
  });

  it('may be set before the measure', async () => {
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire .session=${stored}></cairn-questionnaire>
    `);
    expect(el.session).to.equal(undefined);
    el.measure = calm4;
    await el.updateComplete;
    expect(question(el)).to.equal(calm4.items[2]!.text);
    expect(el.session).to.deep.equal(stored);
  });

  const wrong: [what: string, session: unknown, says: string][] = [
    ['a text', 'asking', 'session.form must be calm-4@1.0.0'],
    ['null', null, 'session.form must be calm-4@1.0.0'],
    ['of another form', { ...stored, form: 'phq-9@1.0.0' }, 'session.form must be calm-4@1.0.0'],
    ['of another version', { ...stored, form: 'calm-4@2.0.0' }, 'session.form must be'],
    ['in a state that there is not', { ...stored, status: 'paused' }, 'session.status must be'],
    ['beyond the last question', { ...stored, at: 4 }, 'session.at must be 0 to 3'],
    ['with an answer off the form', { ...stored, answers: { q1: 3 } }, 'session.answers.q1 must'],
    ['with an answer as text', { ...stored, answers: { q1: '2' } }, 'session.answers.q1 must'],
    ['with an item off the form', { ...stored, answers: { q9: 1 } }, 'session.answers.q9 must'],
  ];
  for (const [what, session, says] of wrong) {
    it(`starts afresh, and says why, when the stored one is ${what}`, async () => {
      const el = await ask();
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      el.session = session as Session;
      await el.updateComplete;
      expect(errors.map(({ message }) => message).join()).to.include(says);
      expect(question(el)).to.equal(calm4.items[0]!.text);
      await answer(el, 1);
      expect(el.session).to.deep.include({ at: 1, answers: { q1: 1 } });
    });
  }

  it('survives the element being moved about on the page', async () => {
    const el = await ask();
    await answer(el, 2);
    await choose(el, 1);
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    el.remove();
    elsewhere.append(el);
    await el.updateComplete;
    expect(question(el)).to.equal(calm4.items[1]!.text);
    expect(el.renderRoot.querySelector('input:checked')).to.have.property('value', '1');
    await press(el, 'Continue');
    expect(el.session).to.deep.include({ at: 2, answers: { q1: 2, q2: 1 } });
  });

  it('starts over with another measure, not with the same one set again', async () => {
    const el = await ask();
    await answer(el, 2);
    el.measure = calm4;
    el.requestUpdate();
    await el.updateComplete;
    expect(el.session).to.deep.include({ at: 1, answers: { q1: 2 } });
    el.measure = gad7;
    await el.updateComplete;
    expect(el.session).to.deep.equal({
      form: 'gad-7@1.0.0',
      status: 'asking',
      at: 0,
      answers: {},
    });
  });

  it('is nobody else’s: two on a page do not touch each other', async () => {
    const [one, two] = [await ask(), await ask()];
    await answer(one, 2);
    await answer(two, 0, 0);
    expect(one.session).to.deep.include({ at: 1, answers: { q1: 2 } });
    expect(two.session).to.deep.include({ at: 2, answers: { q1: 0, q2: 0 } });
  });

  it('sends the answers of the session that was set last, under an id of its own', async () => {
    const el = await ask();
    const whole = (q4: number) => ({
      form: 'calm-4@1.0.0',
      status: 'reviewing',
      answers: { q1: 1, q2: 1, q3: 1, q4 },
    });
    const sent = async (session: unknown) => {
      el.session = session as Session;
      await el.updateComplete;
      const submit = oneEvent<CairnSubmitEvent<Submission>>(el, 'cairn-submit');
      await press(el, /Send|Try again/);
      await appears(el, (root) => root.querySelector('.alarm'));
      return submit;
    };
    const first = await sent(whole(3));
    const second = await sent(whole(9));
    expect(second.payload.answers).to.deep.equal(whole(9).answers);
    expect(second.submissionId).not.to.equal(first.submissionId);
    expect(second.attempt).to.equal(1);
  });

  it('leaves no trace: nothing is stored, and the address and title stay as they are', async () => {
    const before = [location.href, document.title, history.length, document.cookie];
    const el = await ask();
    await answer(el, 2, 1, 0, 7);
    await press(el, 'Send my answers');
    await appears(el, (root) => root.querySelector('.alarm'));
    expect([location.href, document.title, history.length, document.cookie]).to.eql(before);
    expect(history.state).to.equal(null);
    expect(localStorage).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
    expect(openedDatabases()).to.be.empty;
    expect(await caches.keys()).to.be.empty;
  });
});
