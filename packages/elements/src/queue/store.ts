import type { Life } from './life.js';
import type { Sealed } from './seal.js';

/** One submission that waits on this device. */
export interface Entry {
  /** The submission id. */
  readonly id: string;
  /** Which queue it is in. */
  readonly line: string;
  readonly life: Life;
  readonly attempts: number;
  /** What to send; nothing any more once it was kept for too long. */
  readonly sealed?: Sealed;
  /** Why nothing sends it by itself any more: `http-422`, … */
  readonly stopped?: string;
  /** When whoever sends it must be done, in ms since 1970, where there are no Web Locks. */
  readonly lease?: number;
}

const name = 'cairn-queue';

/** How long, in ms, the browser may take. Some never answer, and the person is waiting. */
const patience = 2000;

/**
 * What waits on this device.
 *
 * A browser may have no storage to give: switched off, full, or in a sandboxed frame. Then nothing
 * is thrown; what comes back is `undefined`.
 */
export async function entries(line: string): Promise<readonly Entry[] | undefined> {
  return (await allEntries())?.filter((entry) => entry.line === line);
}

/** The same of every queue of the site. */
export function allEntries(): Promise<readonly Entry[] | undefined> {
  return attempt<Entry[]>('readonly', (store) => store.getAll());
}

/** Keeps an entry, in the place of what was there. Returns whether it is kept. */
export async function put(entry: Entry): Promise<boolean> {
  return (await attempt('readwrite', (store) => store.put(entry))) !== undefined;
}

/**
 * Changes an entry, with nobody else at it meanwhile.
 *
 * @param how - Returns what to keep instead, or nothing to leave it as it is.
 * @returns What is there now; `undefined` when there is nothing, and then nothing is kept.
 */
export async function change(
  id: string,
  how: (entry: Entry) => Entry | undefined,
): Promise<Entry | undefined> {
  let now: Entry | undefined;
  const before = await attempt<Entry>('readwrite', (store) => {
    const there = store.get(id) as IDBRequest<Entry | undefined>;
    there.onsuccess = () => {
      now = there.result && how(there.result);
      if (now) store.put(now);
      now ??= there.result;
    };
    return there;
  });
  return before && now;
}

/** Keeps an entry no longer. */
export async function remove(id: string): Promise<void> {
  await attempt('readwrite', (store) => store.delete(id));
}

/** Runs one transaction to its end, which alone says that something is kept. */
async function attempt<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  let database: IDBDatabase | undefined;
  const work = async () => {
    database = await opened();
    const transaction = database.transaction(name, mode);
    const request = act(transaction.objectStore(name));
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onabort = transaction.onerror = fail;
    });
    return request.result as T;
  };
  const limit = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  try {
    return await Promise.race([work(), limit]);
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(name, { keyPath: 'id' });
    request.onsuccess = () => done(request.result);
    request.onerror = request.onblocked = fail;
  });
}
