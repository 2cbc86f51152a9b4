// Written by `npm run manifest` from the element. Change that, not this file.
'use client';

import { wrap } from './wrap.js';

/** A way out for those who must not be seen here: blanks the page, tells every Cairn element to forget what was typed, and leaves. A button does it, and Shift or Escape pressed three times. Does not delete the history of the browser, and cannot: it only leaves itself out. Leaves the frame that it is in, not the page around the frame. A page that keeps key events to itself at the window takes the keys away from it, not the button. A page that listened for `beforeunload` before this element was there can still ask whether people want to leave, over a page that is blank. */
export const CairnQuickExit = wrap(
  'cairn-quick-exit',
  ['href'],
  () => import('@cairnkit/elements/quick-exit.js'),
);
