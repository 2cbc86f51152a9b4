import './eligibility.js';

import type { Checking } from '@cairnkit/engine/checking.js';
import { expect, fixture, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import { keepDraft } from '../draft/draft.js';
import { ExitedEvent } from '../quick-exit/quick-exit.events.js';
import { answerAll, reply, stored } from '../testing/checker.js';
import { forLighthouse, lighthouse } from '../testing/lighthouse.js';
import { press, words } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import type { CairnEligibility } from './eligibility.js';

const check = () =>
  show<CairnEligibility>(html`<cairn-eligibility .service=${lighthouse}></cairn-eligibility>`);
const heading = (el: CairnEligibility) => words(el.renderRoot.querySelector('h2[tabindex]'));
const first = lighthouse.questions[0]!.text;
const person = forLighthouse('likely-suitable');
const again = (value: unknown) => JSON.parse(JSON.stringify(value)) as Checking;

describe('a session of <cairn-eligibility>', () => {
  it('goes on in another element, from what the host stored as text', async () => {
    const one = await check();
    await answerAll(one, person, 'area');
    const two = await check();
    two.session = again(one.session);
    await two.updateComplete;
    expect(heading(two)).to.equal('Where is the school?');
    expect(two.session).to.deep.equal(one.session);
    await answerAll(two, person);
    expect(heading(two)).to.equal('Hillvale Lanterns may be able to help');
  });

  it('goes on from a step back and from a result, too', async () => {
    const one = await check();
    await answerAll(one, person);
    const ended = again(one.session);
    await press(one, 'Back');
    const two = await check();
    two.session = again(one.session);
    await two.updateComplete;
    expect(heading(two)).to.equal('Does anybody help already?');
    expect(two.renderRoot.querySelector('input:checked')).to.have.property('value', '');
    two.session = ended;
    await two.updateComplete;
    expect(heading(two)).to.equal('Hillvale Lanterns may be able to help');
  });

  it('may be set before the service, and before the element is defined', async () => {
    const el = await show<CairnEligibility>(html`
      <cairn-eligibility .session=${stored([lighthouse], person)}></cairn-eligibility>
    `);
    expect(el.session).to.equal(undefined);
    el.service = lighthouse;
    await el.updateComplete;
    expect(heading(el)).to.equal('Hillvale Lanterns may be able to help');
  });

  for (const nothing of [undefined, null]) {
    it(`is nothing new where it is ${nothing}, as frameworks set while they load`, async () => {
      const errors = heard(document, 'cairn-error');
      const el = await show<CairnEligibility>(html`
        <cairn-eligibility .service=${lighthouse} .session=${nothing}></cairn-eligibility>
      `);
      expect(heading(el)).to.equal(first);
      expect(errors).to.be.empty;
    });
  }

  const good = stored([lighthouse], person);
  for (const [what, session, says] of [
    ['a text', 'asking', 'session.form must be lighthouse@1.0.0'],
    ['of another version', { ...good, form: 'lighthouse@2.0.0' }, 'session.form must be'],
    ['of another service', { ...good, form: 'harbour@1.0.0' }, 'session.form must be'],
    ['in a state that there is not', { ...good, status: 'complete' }, 'session.status must be'],
    ['with an answer that is none', { ...good, answers: { age: '14' } }, 'session.answers.age'],
    ['with an unknown question', { ...good, answers: { q1: 1 } }, 'session.answers.q1'],
  ] as const) {
    it(`starts afresh, and says why, when the stored one is ${what}`, async () => {
      const el = await check();
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      el.session = session as Checking;
      await el.updateComplete;
      expect(errors.map(({ message }) => message).join()).to.include(says);
      expect(heading(el)).to.equal(first);
      await reply(el, 'no');
      expect(el.session).to.deep.include({ at: 'feels-unsafe' });
    });
  }

  it('survives the element being moved about on the page', async () => {
    const el = await check();
    await answerAll(el, person, 'age');
    const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
    el.remove();
    elsewhere.append(el);
    await el.updateComplete;
    expect(heading(el)).to.equal('How old are you?');
    await answerAll(el, person);
    expect(el.session).to.deep.include({ status: 'decided' });
  });

  it('is nobody else’s: two on a page do not touch each other', async () => {
    const [one, two] = [await check(), await check()];
    await reply(one, 'no');
    expect(two.session).to.deep.include({ answers: {}, at: 'life-at-risk' });
  });

  it('is forgotten when somebody leaves by quick exit, also at the result', async () => {
    for (const until of ['area', undefined]) {
      const el = await check();
      await answerAll(el, person, until);
      document.dispatchEvent(new ExitedEvent());
      await el.updateComplete;
      expect(el.session).to.deep.include({ answers: {}, asked: [], at: 'life-at-risk' });
      expect(heading(el)).to.equal(first);
      el.remove();
    }
  });

  it('leaves what is chosen on the page out of the next start, too', async () => {
    const el = await check();
    el.renderRoot.querySelector<HTMLInputElement>('input')!.click();
    document.dispatchEvent(new ExitedEvent());
    await el.updateComplete;
    expect(el.renderRoot.querySelectorAll('input:checked')).to.have.length(0);
  });
});

describe('a draft of <cairn-eligibility>', () => {
  const keep = (el: CairnEligibility) => keepDraft(el, { key: 'check' });
  const settled = async (el: CairnEligibility) => {
    await el.updateComplete;
    await el.updateComplete;
    await new Promise((done) => setTimeout(done));
  };
  afterEach(() => sessionStorage.clear());

  it('survives a reload, at a question and at the result', async () => {
    for (const until of ['area', undefined]) {
      const el = await check();
      const draft = keep(el);
      await settled(el);
      await answerAll(el, person, until);
      expect(draft.status).to.equal('kept');
      const before = el.session;
      draft.stop();
      el.remove();

      const next = await check();
      const draft2 = keep(next);
      await settled(next);
      expect(next.session).to.deep.equal(before);
      draft2.stop();
      next.remove();
    }
  });

  it('is not there before the first answer, and gone with a new start or a quick exit', async () => {
    const el = await check();
    const draft = keep(el);
    await settled(el);
    expect(sessionStorage).to.have.length(0);
    await answerAll(el, person);
    expect(sessionStorage).to.have.length(1);
    await press(el, 'Start again');
    expect(sessionStorage).to.have.length(0);
    await answerAll(el, person, 'area');
    document.dispatchEvent(new ExitedEvent());
    expect(sessionStorage).to.have.length(0);
    draft.stop();
  });
});
