import type { ReactiveElement } from 'lit';

import { tellOfLost } from './lost-property.js';

/**
 * Registers an element once, however many copies of this package a page has loaded.
 *
 * A tag that somebody else has taken is left to them, with one warning for the page's author:
 * throwing here would take the rest of the bundle down with it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  (element as Partial<typeof ReactiveElement>).addInitializer?.((host) =>
    host.addController({ hostConnected: () => tellOfLost(host) }),
  );
  try {
    if (!customElements.get(tag)) return customElements.define(tag, element);
  } catch {
    // Some pages replace `define` with one that throws; the warning below says what follows.
  }
  console.warn(`<${tag}> is registered already; this copy of Cairn stands back.`);
}
