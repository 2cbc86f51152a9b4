import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import {
  ask,
  begun,
  expectFresh,
  keep,
  name,
  question,
  reloaded,
  settled,
  tidyUp,
} from '../testing/drafting.js';
import { answer, appears } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { DraftOptions } from './draft.js';

const minute = 60_000;
const errors = heard<CairnErrorEvent>(document, 'cairn-error');

beforeEach(() => void errors.splice(0));
afterEach(tidyUp);

describe('an earlier draft is deleted and not taken up', () => {
  const at = 1_700_000_000_000;
  const times: [what: string, options: Partial<DraftOptions>, later: number, taken: boolean][] = [
    ['an hour later', {}, 60 * minute, true],
    ['more than an hour later', {}, 60 * minute + 1, false],
    ['within the time that the page allows', { minutes: 5 }, 5 * minute, true],
    ['after the time that the page allows', { minutes: 5 }, 5 * minute + 1, false],
    ['at the end of the longest day', { minutes: 1440 }, 1440 * minute, true],
    ['when it was saved in the future', {}, -1, false],
    ['when the clock says 1980', {}, Date.UTC(1980, 0) - at, false],
    ['when the clock says nothing', {}, NaN, false],
  ];
  for (const [what, options, later, taken] of times) {
    it(`${what}: ${taken ? 'not so, it is in time' : 'it is not in time'}`, async () => {
      Date.now = () => at;
      await begun(options);
      Date.now = () => at + later;
      const { el, draft } = await reloaded(options);
      expect(draft.status).to.equal(taken ? 'kept' : 'empty');
      if (taken) expect(question(el)).to.equal(calm4.items[2]!.text);
      else await expectFresh(el);
    });
  }

  it('counted from what the person did last', async () => {
    Date.now = () => at;
    const el = await ask();
    keep(el);
    await answer(el, 2);
    Date.now = () => at + 50 * minute;
    await answer(el, 1);
    el.remove();
    Date.now = () => at + 100 * minute;
    expect((await reloaded()).el.session!.answers).to.deep.equal({ q1: 2, q2: 1 });
  });

  it('not counted from the last reload', async () => {
    Date.now = () => at;
    await begun();
    Date.now = () => at + 50 * minute;
    const { el } = await reloaded();
    el.remove();
    Date.now = () => at + 100 * minute;
    await expectFresh((await reloaded()).el);
  });

  it('under another key: that is another draft', async () => {
    await begun({ key: 'invitation-1' });
    const { el, draft } = await reloaded({ key: 'invitation-2' });
    expect(draft.status).to.equal('empty');
    expect(el.session!.answers).to.deep.equal({});
    expect(sessionStorage.getItem('cairn-draft:invitation-1')).to.be.a('string');
  });

  for (const [before, after] of [
    ['ref-1001', 'ref-1002'],
    ['ref-1001', undefined],
    [undefined, 'ref-1001'],
  ]) {
    it(`of another person: ${before ?? 'nobody'}’s for ${after ?? 'nobody'}`, async () => {
      await begun({}, before);
      await expectFresh((await reloaded({}, after)).el);
      expect(errors).to.be.empty;
    });
  }

  it('of another version of the form, without a word', async () => {
    await begun();
    const el = await ask(undefined, { ...calm4, version: '9.0.0' });
    keep(el);
    await expectFresh(el);
    expect(errors).to.be.empty;
  });

  it('of another version that comes late; then the element says so', async () => {
    await begun();
    const el = await show<CairnQuestionnaire>(html`<cairn-questionnaire></cairn-questionnaire>`);
    const draft = keep(el);
    await settled(el);
    el.measure = { ...calm4, version: '9.0.0' };
    await expectFresh(el);
    expect(draft.status).to.equal('empty');
    expect(errors.map(({ message }) => message)).to.deep.equal([
      'session.form must be calm-4@9.0.0',
    ]);
  });

  it('but stays when the error is about something else', async () => {
    await begun();
    const el = await show<CairnQuestionnaire>(html`
      <cairn-questionnaire measure="never-registered"></cairn-questionnaire>
    `);
    const draft = keep(el);
    await appears(el, (root) => root.querySelector('[part="refusal"]'));
    expect(draft.status).to.equal('kept');
    el.measure = calm4;
    await settled(el);
    expect(question(el)).to.equal(calm4.items[2]!.text);
  });
});

describe('a draft that somebody has changed', () => {
  const session = { form: 'calm-4@1.0.0', status: 'asking', at: 1, answers: { q1: 2 } };
  const whole = (changes: object) => JSON.stringify({ savedAt: Date.now(), session, ...changes });

  for (const [what, text] of [
    ['no JSON', '{"savedAt":'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[1,2]'],
    ['a text', '"answers"'],
    ['without a time', JSON.stringify({ session })],
    ['with a time in words', whole({ savedAt: String(Date.now()) })],
    ['without a session', whole({ session: undefined })],
    ['with a list of sessions', whole({ session: [] })],
    ['with a session without answers', whole({ session: { ...session, answers: {} } })],
    ['with a session that is complete', whole({ session: { ...session, status: 'complete' } })],
    ['of another form', whole({ session: { ...session, form: 'phq-9@1.0.0' } })],
  ] as const) {
    it(`is deleted without a word: ${what}`, async () => {
      sessionStorage.setItem(name, text);
      await expectFresh((await reloaded()).el);
      expect(errors).to.be.empty;
    });
  }

  for (const [what, changes] of [
    ['an answer off the form', { answers: { q1: 3 } }],
    ['one good answer and one off the form', { answers: { q1: 2, q2: 99 } }],
    ['an item off the form', { answers: { q1: 2, q9: 1 } }],
    ['a place beyond the end', { at: 99 }],
    ['a state that there is not', { status: 'paused' }],
  ] as const) {
    it(`is not taken up by half, and deleted when the element refuses it: ${what}`, async () => {
      sessionStorage.setItem(name, whole({ session: { ...session, ...changes } }));
      const { el, draft } = await reloaded();
      await expectFresh(el);
      expect(draft.status).to.equal('empty');
      expect(errors).to.have.length(1);
    });
  }

  it('changes nothing for other objects', async () => {
    sessionStorage.setItem(name, whole({}).replace('"q1"', '"__proto__":{"x":1},"q1"'));
    await reloaded();
    expect({}).not.to.have.property('x');
  });
});
