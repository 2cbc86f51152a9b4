import '../questionnaire/questionnaire.js';

import { expect, oneEvent } from '@open-wc/testing';

import type { CairnSubmitEvent, QueuedEvent } from '../controllers/delivery.events.js';
import { appears, choose, press, words } from '../testing/person.js';
import {
  emptyQueue,
  never,
  newKey,
  offline,
  ok,
  server,
  status,
  stored,
} from '../testing/queueing.js';
import { answers, atReview, outcome } from '../testing/review.js';
import { heard } from '../testing/show.js';
import { queued, waiting } from './queue.js';

afterEach(emptyQueue);

describe('queued', () => {
  it('sends as usual when that is possible, and keeps nothing', async () => {
    const { send, bodies } = server(ok);
    const el = await atReview({ handle: queued(send, { key: newKey() }) });
    const submit = oneEvent<CairnSubmitEvent>(el, 'cairn-submit');
    expect(await el.submit()).to.include({ status: 'sent' });
    expect(bodies).to.deep.equal([(await submit).body]);
    expect(await stored()).to.be.empty;
  });

  it('has the answers on the device before they leave', async () => {
    let then: unknown[] = [];
    const look = async () => {
      then = await stored();
      return { ok: true };
    };
    const el = await atReview({ handle: queued(server(look).send, { key: newKey() }) });
    await el.submit();
    expect(then).to.have.length(1);
  });

  for (const [what, answer, code] of [
    ['the device is offline', offline, 'rejected'],
    ['the server fails', status(503), 'http-503'],
    ['the server has no time', status(429), 'http-429'],
    ['there is no receipt', () => undefined, 'no-receipt'],
  ] as const) {
    it(`keeps them, and says that they wait: ${what}`, async () => {
      const el = await atReview({ handle: queued(server(answer).send, { key: newKey() }) });
      const event = oneEvent<QueuedEvent>(el, 'cairn-queued');
      const failed = heard(el, 'cairn-submit-failed');
      expect(await el.submit()).to.include({ status: 'waiting', code });
      expect(await event).to.include({ code });
      expect(failed).to.be.empty;
      expect(await stored()).to.have.length(1);
      expect(el.session!.answers).to.deep.equal(answers);
    });
  }

  it('keeps them at the time limit, too, and believes a receipt after it', async () => {
    let arrive: (answer: unknown) => void = () => {};
    const late = new Promise((resolve) => (arrive = resolve));
    const handle = queued(server(() => late).send, { key: newKey() });
    const el = await atReview({ handle, timeout: 500 });
    expect(await el.submit()).to.include({ status: 'waiting', code: 'timed-out' });
    const sent = oneEvent(el, 'cairn-sent');
    arrive({ ok: true });
    await sent;
    expect(await stored()).to.be.empty;
  });

  it('says at once when they were not accepted, and does not go on trying', async () => {
    const { send, bodies } = server(status(422), ok);
    const el = await atReview({ handle: queued(send, { key: newKey() }) });
    expect(await el.submit()).to.include({ status: 'failed', code: 'http-422' });
    const alarm = await appears(el, (root) => root.querySelector('.alarm'));
    expect(words(alarm)).to.include('Trying again may not help');
    dispatchEvent(new Event('online'));
    expect(await stored()).to.be.empty; // they are on the page
    expect(bodies).to.have.length(1);
  });

  it('sends them when the internet is back: the same, under the same id', async () => {
    const { send, bodies, ids } = server(offline, ok);
    const el = await atReview({ handle: queued(send, { key: newKey() }) });
    await el.submit();
    const became = outcome(el);
    dispatchEvent(new Event('online'));
    expect(await became).to.equal('sent');
    expect(ids[1]).to.equal(ids[0]);
    expect(bodies[1]).to.equal(bodies[0]);
    expect(await stored()).to.be.empty;
  });

  it('sends them when asked, once, however often', async () => {
    const { send, ids } = server(offline, ok);
    const el = await atReview({ handle: queued(send, { key: newKey() }) });
    await el.submit();
    const became = outcome(el);
    await press(el, 'Send now');
    await press(el, 'Send');
    expect(await became).to.equal('sent');
    expect(ids).to.have.length(2);
    expect(await stored()).to.be.empty;
  });

  it('keeps nothing once it was told to delete it, or after a quick exit', async () => {
    const handle = queued(server(offline).send, { key: newKey() });
    const el = await atReview({ handle });
    await el.submit();
    await press(el, 'Delete the saved copy');
    while ((await stored()).length > 0);
    await el.submit();
    expect(await stored()).to.have.length(1);
    document.dispatchEvent(new Event('cairn-exited'));
    while ((await stored()).length > 0);
  });

  it('keeps the latest answers only', async () => {
    const { send, ids } = server(offline, offline, ok);
    const el = await atReview({ handle: queued(send, { key: newKey() }) });
    await el.submit();
    await press(el, 'Change');
    await choose(el, 0);
    await press(el, 'Continue');
    await press(el, 'Send my answers');
    await oneEvent(el, 'cairn-queued');
    const [entry, ...others] = await stored();
    expect(others).to.be.empty;
    expect(entry!['id']).to.equal(ids[1]);
    expect(ids[1]).not.to.equal(ids[0]);
  });

  it('leaves a page that does not send, or calls it off, as it is', async () => {
    const unhandled = await atReview({ handle: queued(() => {}, { key: newKey() }) });
    expect(await unhandled.submit()).to.deep.equal({ status: 'failed', code: 'unhandled' });
    const veto = queued((event) => event.preventDefault(), { key: newKey() });
    expect(await (await atReview({ handle: veto })).submit()).to.deep.equal({ status: 'editing' });
    expect(await stored()).to.be.empty;
  });

  it('shows elsewhere on the page what no element shows any more', async () => {
    const el = await atReview({ handle: queued(server(offline).send, { key: newKey() }) });
    await el.submit();
    expect(await waiting()).to.be.empty;
    el.remove();
    expect((await waiting()).map((each) => each.status)).to.deep.equal(['waiting']);
  });

  it('must have a key, and an end', () => {
    for (const options of [{ key: '' }, { key: 'k', hours: 0 }, { key: 'k', hours: 169 }]) {
      expect(() => queued(() => {}, options)).to.throw(RangeError);
    }
  });
});

describe('queued, where nothing can be kept', () => {
  const sabotage: [what: string, spoil: () => () => void][] = [
    ['the browser has no storage', () => replace(globalThis, 'indexedDB', undefined)],
    [
      'storage is blocked',
      () =>
        replace(IDBFactory.prototype, 'open', () => {
          throw new DOMException('', 'SecurityError');
        }),
    ],
    [
      'storage is full',
      () =>
        replace(IDBObjectStore.prototype, 'put', () => {
          throw new DOMException('', 'QuotaExceededError');
        }),
    ],
    ['the browser never answers', () => replace(IDBFactory.prototype, 'open', () => ({}))],
    ['the page has no TLS', () => replace(crypto, 'subtle', undefined)],
  ];
  for (const [what, spoil] of sabotage) {
    it(`sends all the same, and says the truth when that fails: ${what}`, async () => {
      const mend = spoil();
      try {
        const { send } = server(offline, ok);
        const el = await atReview({ handle: queued(send, { key: newKey() }) });
        const failed = outcome(el);
        expect(await el.submit()).to.include({ status: 'failed', code: 'rejected' });
        expect(await failed).to.equal('rejected');
        expect(await el.submit()).to.include({ status: 'sent' });
      } finally {
        mend();
      }
    });
  }

  it('waits no longer for a server that never answers than without it', async () => {
    const mend = replace(crypto, 'subtle', undefined);
    try {
      const handle = queued(server(never).send, { key: newKey() });
      const el = await atReview({ handle, timeout: 1 });
      expect(await el.submit()).to.include({ status: 'uncertain', code: 'timed-out' });
    } finally {
      mend();
    }
  });
});

/** Puts something else in the place of a browser's own. Returns how to put it back. */
function replace(owner: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else delete (owner as Record<string, unknown>)[name];
  };
}
