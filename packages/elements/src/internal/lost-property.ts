import type { ReactiveElement } from 'lit';

import { CairnErrorEvent } from '../controllers/measure.events.js';

/**
 * Tells the page's author of objects that arrived as text. A framework that draws a page before the
 * element is defined writes its properties as attributes: an object becomes `[object Object]`, and
 * where the element has no such attribute, it would be lost without a word.
 */
export function tellOfLost(host: ReactiveElement): void {
  const known = (host.constructor as typeof ReactiveElement).observedAttributes;
  for (const { name, value } of host.attributes) {
    if (!value.startsWith('[object') || known.includes(name)) continue;
    const what = `an object arrived as text; set the ${name} property once the element is defined`;
    host.dispatchEvent(new CairnErrorEvent(what));
  }
}
