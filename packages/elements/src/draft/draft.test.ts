import { register } from '@cairnkit/engine/catalogue.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';

import { QueuedEvent, type CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { openedDatabases } from '../testing/databases.js';
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
import { answer, appears, button, choose, press } from '../testing/person.js';
import { heard, show } from '../testing/show.js';

const errors = heard<CairnErrorEvent>(document, 'cairn-error');
const stored = () => JSON.parse(sessionStorage.getItem(name)!) as Record<string, unknown>;

beforeEach(() => void errors.splice(0));
afterEach(tidyUp);

describe('a draft', () => {
  it('goes on after a reload where the person was', async () => {
    await begun();
    const { el, draft } = await reloaded();
    expect(draft.status).to.equal('kept');
    expect(question(el)).to.equal(calm4.items[2]!.text);
    expect(el.session!.answers).to.deep.equal({ q1: 2, q2: 1 });
    expect(errors).to.be.empty;
  });

  it('is there at once: the page can say so before anything is drawn', async () => {
    await begun();
    const el = fixtureSync<CairnQuestionnaire>(html`<cairn-questionnaire></cairn-questionnaire>`);
    expect(keep(el).status).to.equal('kept');
  });

  it('waits for a measure that comes late', async () => {
    await begun();
    const el = await show<CairnQuestionnaire>(html`<cairn-questionnaire></cairn-questionnaire>`);
    keep(el);
    await settled(el);
    expect(el.session).to.equal(undefined);
    el.measure = calm4;
    await settled(el);
    expect(question(el)).to.equal(calm4.items[2]!.text);
  });

  it('waits for an element that is not defined yet', async () => {
    await begun({}, 'ref-1001');
    // A document without a window defines no elements.
    const inert = document.implementation.createHTMLDocument();
    const el = inert.createElement('cairn-questionnaire') as CairnQuestionnaire;
    el.setAttribute('person', 'ref-1001');
    keep(el);
    await new Promise((done) => setTimeout(done));
    el.setAttribute('measure', 'calm-4');
    register(calm4);
    fixtureSync<HTMLElement>(html`<div></div>`).append(el);
    await settled(el);
    expect(question(el)).to.equal(calm4.items[2]!.text);
  });

  it('goes on being kept after it was taken up', async () => {
    await begun();
    const { el } = await reloaded();
    await answer(el, 0);
    el.remove();
    const again = await reloaded();
    expect(again.el.session!.answers).to.deep.equal({ q1: 2, q2: 1, q3: 0 });
  });

  it('sends under the same id after a reload in the middle of sending', async () => {
    const el = await ask();
    keep(el);
    await answer(el, 2, 1, 2, 7);
    await button(el, 'Send my answers');
    const first = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
    void el.submit();
    const before = await first;
    el.remove();
    const again = await reloaded();
    await button(again.el, 'Send my answers');
    const second = oneEvent<CairnSubmitEvent>(again.el, 'cairn-submit');
    void again.el.submit();
    expect((await second).body).to.equal(before.body);
  });

  it('is deleted when a queue has the answers', async () => {
    await begun();
    const { el } = await reloaded();
    el.dispatchEvent(new QueuedEvent('9a0c8b1e-0c55-4d5c-8f0a-0f5d5b9d2f10', 'rejected'));
    expect(sessionStorage.getItem(name)).to.equal(null);
  });

  it('does not take the place of answers that are there already', async () => {
    await begun();
    const el = await ask();
    await answer(el, 0);
    keep(el);
    await settled(el);
    expect(el.session!.answers).to.deep.equal({ q1: 0 });
    await choose(el, 0);
    expect(stored().session).to.deep.equal(el.session);
  });
});

describe('what is kept', () => {
  it('is nothing before the first answer', async () => {
    const el = await ask();
    const draft = keep(el);
    await press(el, 'Continue');
    expect(draft.status).to.equal('empty');
    expect(sessionStorage).to.have.length(0);
  });

  it('is the session, the time and the person’s reference, and nothing else', async () => {
    const el = await ask('ref-1001');
    const draft = keep(el);
    Date.now = () => 1_700_000_000_000;
    await choose(el, 2);
    expect(draft.status).to.equal('kept');
    expect(Object.keys(sessionStorage)).to.deep.equal([name]);
    const { session } = el;
    expect(stored()).to.deep.equal({ savedAt: 1_700_000_000_000, session, person: 'ref-1001' });
  });

  it('is in no other place', async () => {
    const places = async () => [
      localStorage.length,
      document.cookie,
      location.href,
      document.title,
      history.length,
      JSON.stringify(history.state),
      window.name,
      openedDatabases().length,
      (await caches.keys()).length,
    ];
    const before = await places();
    const el = await ask();
    const light = el.outerHTML;
    keep(el);
    await answer(el, 2, 1, 0);
    expect(await places()).to.deep.equal(before);
    expect(el.outerHTML).to.equal(light);
  });

  it('goes when every answer has been taken back', async () => {
    const el = await ask();
    const draft = keep(el);
    await choose(el, 2);
    el.session = { form: 'calm-4@1.0.0', status: 'asking', at: 0, answers: {} };
    await settled(el);
    el.dispatchEvent(new Event('cairn-changed'));
    expect(draft.status).to.equal('empty');
    expect(sessionStorage).to.have.length(0);
  });
});

describe('a draft is deleted', () => {
  const atReview = async () => {
    const el = await ask();
    const draft = keep(el);
    await answer(el, 2, 1, 0, 7);
    expect(draft.status).to.equal('kept');
    return { el, draft };
  };

  it('when it has been sent, and not before', async () => {
    const { el, draft } = await atReview();
    await press(el, 'Send my answers');
    await appears(el, (root) => root.querySelector('.alarm'));
    expect(draft.status).to.equal('kept');
    el.addEventListener('cairn-submit', (event) => event.respondWith(async () => ({ ok: true })));
    await press(el, 'Try again');
    await appears(el, (root) => root.querySelector('.done'));
    expect(draft.status).to.equal('empty');
    await expectFresh((await reloaded()).el);
  });

  it('when it has been finished on a page that sends nothing', async () => {
    const { el, draft } = await atReview();
    el.delivery = 'none';
    await press(el, 'Finish');
    await appears(el, (root) => root.querySelector('.done'));
    expect(draft.status).to.equal('empty');
    await expectFresh((await reloaded()).el);
  });

  for (const [when, type, on] of [
    ['when a receipt comes', 'cairn-sent', 'element'],
    ['when a battery is finished', 'cairn-finished', 'element'],
    ['when the person leaves by quick exit, wherever that is on the page', 'cairn-exited', 'body'],
  ] as const) {
    it(when, async () => {
      const { el, draft } = await atReview();
      const target = on === 'body' ? document.body : el;
      target.dispatchEvent(new Event(type, { bubbles: true }));
      expect(draft.status).to.equal('empty');
      expect(sessionStorage).to.have.length(0);
    });
  }

  it('when the page says so; the next answer is kept again', async () => {
    const el = await ask();
    const draft = keep(el);
    await choose(el, 2);
    draft.clear();
    expect(draft.status).to.equal('empty');
    expect(sessionStorage).to.have.length(0);
    await choose(el, 1);
    expect(draft.status).to.equal('kept');
  });

  it('when the page says so before the draft has been taken up', async () => {
    await begun();
    const el = await ask();
    keep(el).clear();
    await expectFresh(el);
  });

  it('but not when keeping stops: what is there stays, and nothing is added', async () => {
    const el = await ask();
    const draft = keep(el);
    await answer(el, 2);
    draft.stop();
    await answer(el, 1);
    const { el: next } = await reloaded();
    expect(next.session!.answers).to.deep.equal({ q1: 2 });
  });
});
