import { change } from './store.js';

/** How long, in ms, a lease lasts: longer than anybody waits for a receipt. */
const lease = 90_000;

/**
 * Does something about one entry, unless another tab is at it: so there is one sender at a time.
 *
 * @returns What the work came to; `undefined` when another has the turn, and nothing was done.
 */
export async function inTurn<T>(id: string, work: () => Promise<T>): Promise<T | undefined> {
  if (navigator.locks) {
    return navigator.locks.request(`cairn-queue:${id}`, { ifAvailable: true }, (lock) =>
      lock ? work() : undefined,
    );
  }
  let isOurs = false;
  await change(id, (entry) => {
    const left = (entry.lease ?? 0) - Date.now();
    if (left > 0 && left <= lease) return undefined; // further away, somebody has moved the clock
    isOurs = true;
    return { ...entry, lease: Date.now() + lease };
  });
  if (!isOurs) return undefined;
  try {
    return await work();
  } finally {
    void change(id, (entry) => ({ ...entry, lease: 0 })); // the person waits for the answer, not for this
  }
}
