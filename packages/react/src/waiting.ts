// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** Shows what waits on this device to be sent, with a way to send it now and to delete it. Shows nothing while nothing waits, and none of the answers ever. A page that uses `queued` (`@cairnkit/elements/queue.js`) need only say where it belongs; without it, it comes to the start of the page by itself. */
export const CairnWaiting = wrap(
  'cairn-waiting',
  ['entries'],
  () => import('@cairnkit/elements/waiting.js'),
);
