import { CairnSubmitEvent, type Answering } from '../controllers/delivery.events.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { post } from './post-to.js';

/**
 * Asks the page who will send; where nobody does, sends to `action`.
 *
 * @param action - The element's attribute. On this site only: whoever can write an attribute into a
 *   page must not be able to lead answers away.
 * @returns What to wait for, or `undefined` when nobody has taken charge.
 */
export function offer(
  host: HTMLElement,
  event: CairnSubmitEvent,
  action: string | undefined,
): Answering | undefined {
  host.dispatchEvent(event);
  const taken = CairnSubmitEvent.close(event);
  if (taken || event.defaultPrevented || !action) return taken;
  const { baseURI } = document;
  if (URL.canParse(action, baseURI) && new URL(action, baseURI).origin === location.origin) {
    return () => post(action, event);
  }
  host.dispatchEvent(new CairnErrorEvent(`action must be on this site (${location.origin})`));
  return undefined;
}
