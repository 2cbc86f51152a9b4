import '../questionnaire/questionnaire.js';

import calm4 from '@cairnkit/instruments/calm-4.js';
import { expect, html } from '@open-wc/testing';

import type { CairnErrorEvent } from '../controllers/measure.events.js';
import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { answer, appears, choose, press } from '../testing/person.js';
import { heard, show } from '../testing/show.js';
import { keepDraft, type Draft } from './draft.js';

const drafts: Draft[] = [];
const real = { ...Object.getOwnPropertyDescriptors(Storage.prototype) };
const place = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;

afterEach(() => {
  Object.defineProperty(window, 'sessionStorage', place);
  Object.defineProperties(Storage.prototype, real);
  for (const draft of drafts.splice(0)) draft.stop();
  sessionStorage.clear();
});

const ask = () =>
  show<CairnQuestionnaire>(html`<cairn-questionnaire .measure=${calm4}></cairn-questionnaire>`);

function keep(element: CairnQuestionnaire, key = 'a', minutes?: number): Draft {
  const draft = keepDraft(element, minutes === undefined ? { key } : { key, minutes });
  drafts.push(draft);
  return draft;
}

const refuse = (name: string) => () => {
  throw new DOMException('The test says no', name);
};

describe('a browser that keeps nothing', () => {
  const ways: [what: string, arrange: () => void][] = [
    [
      'in a sandboxed frame, or with storage switched off',
      () => Object.defineProperty(window, 'sessionStorage', { get: refuse('SecurityError') }),
    ],
    [
      'in a web view without storage',
      () => Object.defineProperty(window, 'sessionStorage', { get: () => null }),
    ],
    [
      'that is full',
      () => Object.assign(Storage.prototype, { setItem: refuse('QuotaExceededError') }),
    ],
  ];
  for (const [what, arrange] of ways) {
    it(`asks all the same, sends all the same, and says so to the page: ${what}`, async () => {
      const errors = heard<CairnErrorEvent>(document, 'cairn-error');
      const el = await ask();
      el.addEventListener('cairn-submit', (event) => event.respondWith(async () => ({ ok: true })));
      arrange();
      const draft = keep(el);
      await answer(el, 2, 1, 0, 7);
      expect(draft.status).to.equal('unavailable');
      await press(el, 'Send my answers');
      await appears(el, (root) => root.querySelector('.done'));
      draft.clear();
      draft.stop();
      expect(errors).to.be.empty;
    });
  }

  it('says so at once where that can be known without writing', async () => {
    Object.defineProperty(window, 'sessionStorage', { get: refuse('SecurityError') });
    expect(keep(await ask()).status).to.equal('unavailable');
  });

  it('keeps no draft that lacks the answer which no longer fitted', async () => {
    const el = await ask();
    const draft = keep(el);
    await choose(el, 2);
    expect(sessionStorage).to.have.length(1);
    Object.assign(Storage.prototype, { setItem: refuse('QuotaExceededError') });
    await choose(el, 1);
    expect(draft.status).to.equal('unavailable');
    expect(sessionStorage).to.have.length(0);
    Object.defineProperties(Storage.prototype, real);
    await choose(el, 0);
    expect(draft.status).to.equal('kept');
  });
});

describe('two forms on a page', () => {
  it('do not touch each other under keys of their own', async () => {
    const [one, two] = [await ask(), await ask()];
    const [first, second] = [keep(one, 'a'), keep(two, 'b')];
    await answer(one, 2);
    await answer(two, 0);
    expect(Object.keys(sessionStorage).sort()).to.deep.equal(['cairn-draft:a', 'cairn-draft:b']);
    first.clear();
    expect(second.status).to.equal('kept');
    expect(Object.keys(sessionStorage)).to.deep.equal(['cairn-draft:b']);
  });

  it('never mix under the same key: the second is not kept, and its page is told', async () => {
    const [one, two] = [await ask(), await ask()];
    const errors = heard<CairnErrorEvent>(two, 'cairn-error');
    const first = keep(one);
    await answer(one, 2);
    const second = keep(two);
    expect(second.status).to.equal('unavailable');
    expect(errors[0]!.message).to.include('"a"');
    await answer(two, 0);
    second.clear();
    second.stop();
    expect(two.session!.answers).to.deep.equal({ q1: 0 });
    expect(first.status).to.equal('kept');
    expect(sessionStorage.getItem('cairn-draft:a')).to.include('"q1":2');
  });

  it('may follow one another under the same key, though nobody said stop', async () => {
    const one = await ask();
    keep(one);
    await answer(one, 2);
    one.remove();
    const two = await ask();
    expect(keep(two).status).to.equal('kept');
    one.dispatchEvent(new Event('cairn-sent'));
    expect(sessionStorage).to.have.length(1);
  });

  it('are one where a framework calls twice for the same element', async () => {
    const el = await ask();
    const [first, second] = [keep(el), keep(el)];
    await answer(el, 2);
    expect(second.status).to.equal('kept');
    first.stop();
    await answer(el, 1);
    expect(sessionStorage.getItem('cairn-draft:a')).to.include('"q2":1');
    expect(keep(await ask()).status).to.equal('unavailable');
  });
});

describe('keepDraft', () => {
  it('wants a key', async () => {
    const el = await ask();
    expect(() => keep(el, '')).to.throw(RangeError, 'key');
    expect(() => keep(el, undefined as never)).not.to.throw();
    expect(() => keepDraft(el, {} as never)).to.throw(RangeError, 'key');
  });

  for (const minutes of [0, -5, NaN, 1441, Infinity]) {
    it(`wants minutes that make sense, not ${minutes}`, async () => {
      const el = await ask();
      expect(() => keep(el, 'a', minutes)).to.throw(RangeError, String(minutes));
    });
  }
});
