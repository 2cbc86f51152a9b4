import { lived } from './life.js';
import { allEntries, remove } from './store.js';

/**
 * Deletes what any queue of the site has left on this device for longer than that, in ms: the page
 * that would have seen to it may have been taken down.
 */
export async function sweep(most: number): Promise<void> {
  for (const { id, life } of (await allEntries()) ?? []) {
    if (!lived(life, Date.now(), most)) await remove(id);
  }
}
