import type { ReactiveControllerHost } from 'lit';

/** A part of an element that most pages never need: there, failed, or still on its way. */
export type LatePart<T> = T | 'failed' | undefined;

/**
 * Fetches a part of an element when it is first asked for, and draws the element again with it.
 *
 * @param load - An `import()`; a bundler makes a file of its own of it.
 * @param failed - Told once, when the part cannot be had.
 * @returns A function that says how far it is.
 */
export function latePart<T extends object>(
  host: ReactiveControllerHost,
  load: () => Promise<T>,
  failed: (error: Error) => void,
): () => LatePart<T> {
  let state: LatePart<T>;
  let isAsked = false;
  const fetch = async () => {
    try {
      state = await load();
    } catch (error) {
      state = 'failed';
      failed(error as Error);
    }
    host.requestUpdate();
  };
  return () => {
    if (!isAsked) void fetch();
    isAsked = true;
    return state;
  };
}
