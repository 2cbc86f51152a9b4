import { uuid } from '../internal/uuid.js';
import type { Send } from '../queue/attempt.js';
import { Line } from '../queue/line.js';

/** What a server answers, one attempt after the other; the last answer is kept to. */
export function server(...answers: (() => unknown)[]) {
  const bodies: string[] = [];
  const ids: string[] = [];
  const send: Send = (event) => {
    event.respondWith(async () => {
      const answer = answers[Math.min(bodies.length, answers.length - 1)]!;
      bodies.push(event.body);
      ids.push(event.submissionId);
      return answer();
    });
  };
  return { send, bodies, ids };
}

export const ok = () => ({ ok: true });
export const offline = () => Promise.reject(new TypeError('Failed to fetch'));
export const status = (code: number) => () => new Response(null, { status: code });
export const never = () => new Promise(() => {});

const hour = 3_600_000;

/** Another tab, or the next visit: the same line of script on another page of the site. */
export function otherTab(key: string, send: Send, hours = 24): Line {
  return new Line(key, send, hours * hour, () => {});
}

const keys: string[] = [];

/** Another queue: pages of the tests share one storage. */
export function newKey(): string {
  const key = `test-${uuid()}`;
  keys.push(key);
  return key;
}

/** What the browser has of the queues that this page has made, as it has it. */
export async function stored(): Promise<Record<string, unknown>[]> {
  const all = await inStorage('readonly', (store) => store.getAll());
  return (all as Record<string, unknown>[]).filter(({ line }) => keys.includes(line as string));
}

/** Writes into the storage, as somebody at the computer could. */
export async function keep(entry: object): Promise<void> {
  await inStorage('readwrite', (store) => store.put(entry));
}

/** Leaves nothing to the next test. */
export async function emptyQueue(): Promise<void> {
  for (const { id } of await stored()) {
    await inStorage('readwrite', (store) => store.delete(id as string));
  }
  keys.length = 0;
}

async function inStorage(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open('cairn-queue', 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore('cairn-queue', { keyPath: 'id' });
  await new Promise((done) => (opening.onsuccess = done));
  const transaction = opening.result.transaction('cairn-queue', mode);
  const request = act(transaction.objectStore('cairn-queue'));
  await new Promise((done) => (transaction.oncomplete = done));
  opening.result.close();
  return request.result;
}
