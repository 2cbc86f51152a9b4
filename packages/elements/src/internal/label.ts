import type { Label } from '@cairnkit/engine/session.js';

import { uuid } from './uuid.js';

/** What answers are to be sent as: with an id that nothing else has. */
export function newLabel(): Label {
  return { id: uuid(), at: new Date().toISOString() };
}
