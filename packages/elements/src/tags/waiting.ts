// Written by `npm run manifest` from the elements. Change those, not this file.
import type { CairnWaiting } from '../waiting/waiting.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
/** Shows what waits on this device to be sent, with a way to send it now and to delete it. Shows nothing while nothing waits, and none of the answers ever. A page that uses `queued` (`@cairnkit/elements/queue.js`) need only say where it belongs; without it, it comes to the start of the page by itself. */
export interface CairnWaitingTag {
  element: CairnWaiting;
  properties: 'entries';
  /** Each attribute, and the property that it sets. */
  attributes: Record<never, never>;
  events: { 'cairn-error': CairnErrorEvent };
}
