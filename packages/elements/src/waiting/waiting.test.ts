import './waiting.js';

import { expect } from '@open-wc/testing';
import { html } from 'lit';

import { SentEvent } from '../controllers/delivery.events.js';
import { queued } from '../queue/queue.js';
import { appears, press, words } from '../testing/person.js';
import { emptyQueue, newKey, offline, ok, server, status, stored } from '../testing/queueing.js';
import { answers, atReview } from '../testing/review.js';
import { describeAccessibility, show } from '../testing/show.js';
import { examples } from './waiting.examples.js';
import type { CairnWaiting } from './waiting.js';

import '../questionnaire/questionnaire.js';

const place = () => show<CairnWaiting>(html`<cairn-waiting></cairn-waiting>`);

/** Looks like one to the queue, so that none comes by itself, which might be told the news first. */
const placeholder = document.createElementNS('urn:cairn:test', 'cairn-waiting');

const notice = (el: CairnWaiting) => appears(el, (root) => root.querySelector('.notice'));
const says = (el: CairnWaiting, text: string) =>
  appears(el, (root) => words(root.querySelector('[role="status"]')).includes(text));

/** Somebody has tried to send, and the form is gone. Returns how the server answers from now on. */
async function left() {
  let answer: () => unknown = offline;
  const page = server(() => answer());
  const el = await atReview({ handle: queued(page.send, { key: newKey() }) });
  await el.submit();
  el.remove();
  return { ...page, now: (next: () => unknown) => (answer = next) };
}

beforeEach(() => document.body.append(placeholder));

afterEach(async () => {
  document.body.append(placeholder);
  await emptyQueue();
  for (const each of document.querySelectorAll('body > cairn-waiting')) {
    if (each !== placeholder) each.remove();
  }
});

describe('<cairn-waiting>', () => {
  it('shows nothing while nothing waits', async () => {
    const el = await place();
    await el.updateComplete;
    expect(words(el.renderRoot)).to.equal('');
    expect(el.renderRoot.querySelector('.notice')).to.equal(null);
  });

  it('shows what waits, and none of the answers', async () => {
    await left();
    const el = await place();
    const shown = words(await notice(el));
    expect(shown).to.include('waiting to be sent');
    expect(shown).not.to.include('have been sent');
    for (const answer of ['calm', 'slept', ...Object.keys(answers)]) {
      expect(shown).not.to.include(answer);
    }
    expect(el.outerHTML).to.equal('<cairn-waiting></cairn-waiting>'.replace('>', attributes(el)));
  });

  it('comes by itself to a page that has no place for it', async () => {
    placeholder.remove();
    await left();
    const coming = added();
    dispatchEvent(new Event('online'));
    const el = await coming;
    expect(document.body.firstElementChild).to.equal(el);
    expect(words(await notice(el))).to.include('waiting to be sent');
  });

  it('sends when asked, and says so only after a receipt', async () => {
    const { ids, now } = await left();
    const el = await place();
    await notice(el);
    await press(el, 'Send now');
    await says(el, 'not confirmed as sent yet');
    now(ok);
    await press(el, 'Send now');
    await says(el, 'has been sent');
    await appears(el, (root) => !root.querySelector('.notice'));
    expect(new Set(ids)).to.have.property('size', 1);
    expect(await stored()).to.be.empty;
  });

  it('deletes when asked twice, and only then', async () => {
    await left();
    const el = await place();
    await notice(el);
    await press(el, 'Delete it');
    await press(el, 'No, keep it');
    expect(await stored()).to.have.length(1);
    await press(el, 'Delete it');
    await press(el, 'Yes, delete it');
    await says(el, 'Deleted');
    expect(await stored()).to.be.empty;
    await appears(el, (root) => !root.querySelector('.notice'));
  });

  it('says when something was not accepted', async () => {
    const { now } = await left();
    now(status(422));
    const el = await place();
    await notice(el);
    await press(el, 'Send now');
    await appears(el, (root) => words(root.querySelector('.notice')).includes('not accepted'));
  });

  it('says so, too, when that happened before it came to the page, and says it once', async () => {
    document.dispatchEvent(new SentEvent('9a0c8b1e-0c55-4d5c-8f0a-0f5d5b9d2f10'));
    await says(await place(), 'has been sent');
    const another = await place();
    await another.updateComplete;
    expect(words(another.renderRoot)).to.equal('');
  });

  it('says nothing about what elements on the page have sent', async () => {
    const el = await place();
    document.body.dispatchEvent(new SentEvent('9a0c8b1e-0c55-4d5c-8f0a-0f5d5b9d2f10'));
    await el.updateComplete;
    expect(words(el.renderRoot)).to.equal('');
  });

  it('tells the page of entries that are none, and shows nothing of them', async () => {
    const el = await place();
    const told: string[] = [];
    el.addEventListener('cairn-error', ({ message }) => told.push(message));
    for (const wrong of ['a text', {}, ['a text'], [{ id: 'a', savedAt: '2026-05-04' }]]) {
      Object.assign(el, { entries: wrong });
      await el.updateComplete;
      expect(words(el.renderRoot)).to.equal('');
    }
    expect(told.length).to.equal(4);
    expect(told[0]).to.include('savedAt');
  });

  describeAccessibility(examples);
});

/** The marks that ask session recorders to look away are all that the page sees. */
function attributes(el: Element): string {
  const names = el.getAttributeNames().map((name) => ` ${name}="${el.getAttribute(name)}"`);
  return `${names.join('')}>`;
}

function added(): Promise<CairnWaiting> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      const el = document.querySelector<CairnWaiting>('body > cairn-waiting');
      if (!el) return;
      observer.disconnect();
      done(el);
    });
    observer.observe(document.body, { childList: true });
  });
}
