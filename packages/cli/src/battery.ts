import type { Battery } from '@cairnkit/engine/battery.js';
import type { Issue } from '@cairnkit/engine/errors.js';

import { closest } from './closest.js';
import { instruments } from './instruments.js';

/**
 * The measures of a battery that do not come with cairn.
 *
 * For a warning: a host may have measures of its own. But it may be a slip, and then the person
 * would be told that a form cannot be shown.
 */
export async function strangers({ measures }: Battery): Promise<readonly Issue[]> {
  const ids = (await instruments()).map(({ id }) => id);
  return measures.flatMap(({ measure }, i) => {
    if (ids.includes(measure)) return [];
    const near = closest(measure, ids);
    const guess = near === undefined ? '' : `. Did you mean ${near}?`;
    const message = `no measure "${measure}" comes with cairn; register it under this id${guess}`;
    return [{ path: `measures.${i}.measure`, message }];
  });
}
