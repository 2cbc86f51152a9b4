/**
 * One text under one name in the storage of this browser tab.
 *
 * A browser may have none to give: switched off, full, or in a sandboxed frame. Then nothing is
 * thrown; what comes back says so.
 */

/** What is kept; `null` where nothing is, `undefined` where the browser lets nobody look. */
export function look(name: string): string | null | undefined {
  return attempt((storage) => storage.getItem(name));
}

/** Keeps a text. Returns whether it is kept. */
export function put(name: string, text: string): boolean {
  return attempt((storage) => (storage.setItem(name, text), true)) ?? false;
}

/** Keeps nothing any more. Returns whether that is certain. */
export function drop(name: string): boolean {
  return attempt((storage) => (storage.removeItem(name), true)) ?? false;
}

function attempt<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
}
