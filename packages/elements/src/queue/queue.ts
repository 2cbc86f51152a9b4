import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { Send } from './attempt.js';
import { lineOf } from './lines.js';
import { showWaiting } from './notice.js';
import { sweep } from './sweep.js';

export { waiting } from './lines.js';
export type { Waiting } from './line.js';

/** What to call a queue, and for how long it keeps what could not be sent. */
export interface QueueOptions {
  /** Names this queue on this site. Pages with the same key send what waits under it. */
  readonly key: string;
  /** How long a submission waits on the device, in hours. 24 unless set; 168, a week, at most. */
  readonly hours?: number;
}

const mostHours = 168;
/** In ms. */
const hour = 3_600_000;

showWaiting();
void sweep(2 * mostHours * hour); // twice: their own page tells people first that they are gone

/**
 * Makes a listener that keeps on this device what could not be sent, and sends it later.
 *
 * The answers are encrypted in IndexedDB before the first attempt, and deleted there as soon as a
 * receipt comes, or after `hours`. Nobody reads “sent” before that receipt: an element says that its
 * answers are waiting, and on the next visit `<cairn-waiting>` does. Where the browser keeps nothing
 * for this page, everything is sent as it is without a queue.
 *
 * @param send - What sends one submission, such as `postTo` makes. It is also called for what waits,
 *   when no element is there: then with an event that was not dispatched.
 * @throws {RangeError} If there is no key, or `hours` is not above 0 and at most 168.
 *
 * @example
 * referral.addEventListener('cairn-submit', queued(postTo('/api/submissions'), { key: 'referrals' }));
 */
export function queued(
  send: Send,
  { key, hours = 24 }: QueueOptions,
): (event: CairnSubmitEvent) => void {
  if (!key) throw new RangeError('key must name this queue');
  if (!(hours > 0 && hours <= mostHours)) {
    throw new RangeError(`hours must be above 0 and at most ${mostHours}, got ${hours}`);
  }
  const line = lineOf(key, send, hours * hour);
  return (event) => line.take(event);
}
