import '../questionnaire/questionnaire.js';

import { expect, oneEvent } from '@open-wc/testing';

import type { SentEvent } from '../controllers/delivery.events.js';
import {
  emptyQueue,
  keep,
  never,
  newKey,
  offline,
  ok,
  otherTab,
  server,
  status,
  stored,
} from '../testing/queueing.js';
import { atReview } from '../testing/review.js';
import { heard } from '../testing/show.js';
import { queued } from './queue.js';
import { sweep } from './sweep.js';

const hour = 3_600_000;
const now = Date.now;
let key = '';
beforeEach(() => (key = newKey()));
afterEach(async () => {
  Date.now = now;
  await emptyQueue();
});

/** Somebody was offline, and has left the page. Returns the id of what waits. */
async function left(hours?: number): Promise<string> {
  const { send, ids } = server(offline);
  const el = await atReview({ handle: queued(send, { key, ...(hours ? { hours } : {}) }) });
  await el.submit();
  el.remove();
  return ids[0]!;
}

describe('what waits, on the next visit', () => {
  it('is sent under the same id, and the page is told', async () => {
    const id = await left();
    const sent = oneEvent<SentEvent>(document, 'cairn-sent');
    const { send, ids, bodies } = server(ok);
    expect(await otherTab(key, send).sendAll()).to.equal(false);
    expect(ids).to.deep.equal([id]);
    expect(JSON.parse(bodies[0]!)).to.deep.include({ id, kind: 'submission' });
    expect(await sent).to.include({ submissionId: id });
    expect(await stored()).to.be.empty;
  });

  it('is deleted even where the page that kept it is never opened again', async () => {
    const line = newKey();
    for (const hours of [1, 3]) {
      const savedAt = now() - hours * hour;
      const life = { savedAt, seenAt: savedAt, spent: 0 };
      await keep({ id: `${hours} ${line}`, line, life, attempts: 1, sealed: {} });
    }
    await sweep(2 * hour);
    expect((await stored()).map(({ id }) => id)).to.deep.equal([`1 ${line}`]);
  });

  it('goes on waiting while there is no receipt', async () => {
    await left();
    for (const answer of [offline, status(503), () => undefined]) {
      expect(await otherTab(key, server(answer).send).sendAll()).to.equal(true);
    }
    expect(await stored()).to.have.length(1);
  });

  it('is not sent for ever when it is not accepted, and is there to be told about', async () => {
    await left();
    const failed = heard(document, 'cairn-submit-failed');
    const { send, ids } = server(status(422));
    const tab = otherTab(key, send);
    await tab.sendAll();
    expect(await tab.sendAll()).to.equal(false);
    expect(ids).to.have.length(1);
    expect(failed).to.have.length(1);
    const [entry] = (await tab.look())!;
    expect(tab.describe(entry!).status).to.equal('stopped');
    await tab.sendOne(entry!.id); // the person asks for it
    expect(ids).to.have.length(2);
  });

  it('is another queue’s, where the key is another', async () => {
    await left();
    const { send, ids } = server(ok);
    await otherTab(`${key}-other`, send).sendAll();
    expect(ids).to.be.empty;
  });

  it('is told to the tab that still shows it', async () => {
    const el = await atReview({ handle: queued(server(offline).send, { key }) });
    await el.submit();
    const sent = oneEvent(el, 'cairn-sent');
    await otherTab(key, server(ok).send).sendAll();
    await sent;
    expect(el.session).to.deep.include({ status: 'complete', answers: {} });
  });
});

describe('two tabs', () => {
  const locks = Object.getOwnPropertyDescriptor(Navigator.prototype, 'locks')!;
  afterEach(() => Object.defineProperty(Navigator.prototype, 'locks', locks));

  for (const browser of ['with', 'without']) {
    it(`send it once, in a browser ${browser} Web Locks`, async () => {
      if (browser === 'without') {
        Object.defineProperty(Navigator.prototype, 'locks', {
          value: undefined,
          configurable: true,
        });
      }
      const id = await left();
      const { send, ids } = server(ok);
      const tabs = [otherTab(key, send), otherTab(key, send), otherTab(key, send)];
      await Promise.all(tabs.map((tab) => tab.sendAll()));
      expect(ids).to.deep.equal([id]);
      expect(await stored()).to.be.empty;
    });
  }

  it('wait for one another, and for a tab that is gone no longer than it could take', async () => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined, configurable: true });
    const id = await left();
    const closed = server(never);
    void otherTab(key, closed.send).sendAll();
    while (closed.ids.length === 0) await new Promise((done) => setTimeout(done));
    const { send, ids } = server(ok);
    const tab = otherTab(key, send);
    await tab.sendAll();
    expect(ids).to.be.empty;
    Date.now = () => now() + 91_000;
    await tab.sendAll();
    expect(ids).to.deep.equal([id]);
  });
});

describe('what is kept', () => {
  it('cannot be read, nor can its key', async () => {
    await left();
    const [entry] = await stored();
    const { key: lock, data } = entry!['sealed'] as { key: CryptoKey; data: ArrayBuffer };
    const text = new TextDecoder('latin1').decode(data);
    for (const secret of ['calm-4', 'answers', 'q1', 'submission']) {
      expect(text).not.to.include(secret);
      expect(JSON.stringify(entry)).not.to.include(secret);
    }
    expect(lock.extractable).to.equal(false);
    const taken = await crypto.subtle.exportKey('raw', lock).catch((error: Error) => error.name);
    expect(taken).to.equal('InvalidAccessError');
  });

  it('is nothing in any other storage', async () => {
    await left();
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(document.cookie).to.equal('');
  });

  it('is deleted after its time, unsent, and leaves only that it was there', async () => {
    await left(2);
    Date.now = () => now() + 3 * hour;
    const { send, ids } = server(ok);
    const tab = otherTab(key, send, 2);
    expect(await tab.sendAll()).to.equal(false);
    expect(ids).to.be.empty;
    const [entry] = await stored();
    expect(entry).not.to.have.any.keys('sealed', 'key', 'iv', 'data');
    expect(tab.describe((await tab.look())![0]!).status).to.equal('gone');
    Date.now = () => now() + 8 * hour; // and not even that stays for ever
    await tab.look();
    expect(await stored()).to.be.empty;
  });

  for (const [what, saved, read] of [
    ['was far behind and was put right', Date.UTC(1980, 0), now()],
    ['was far ahead and was put right', Date.UTC(2099, 0), now()],
  ] as const) {
    it(`survives a clock that ${what}`, async () => {
      Date.now = () => saved;
      const id = await left();
      Date.now = () => read;
      const { send, ids } = server(ok);
      await otherTab(key, send).sendAll();
      expect(ids).to.deep.equal([id]);
    });
  }

  it('that somebody has changed is not sent', async () => {
    const id = await left();
    const [entry] = await stored();
    const { send, ids } = server(ok);
    const tab = otherTab(key, send);
    const sealed = entry!['sealed'] as { data: ArrayBuffer };
    new Uint8Array(sealed.data)[3]! ^= 1;
    await keep(entry!);
    await tab.sendAll();
    expect(ids).to.be.empty;
    expect(tab.describe((await tab.look())![0]!)).to.include({ id, status: 'gone' });
  });

  it('cannot be sent under another id', async () => {
    await left();
    const [entry] = await stored();
    await keep({ ...entry, id: '00000000-0000-4000-8000-000000000000' });
    const { send, ids } = server(ok);
    await otherTab(key, send).sendAll();
    expect(ids).to.deep.equal([entry!['id']]);
  });
});
