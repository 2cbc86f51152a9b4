import type { Content } from '@cairnkit/engine/content.js';
import { DefinitionError, type Issue } from '@cairnkit/engine/errors.js';
import { worded } from '@cairnkit/engine/worded.js';

import { closest } from './closest.js';
import { instrument, instruments } from './instruments.js';

/** What comparing words with their measure showed. */
export interface Compared {
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Compares words with the measure that they are for, where that comes with cairn. */
export async function compareWording(content: Content): Promise<Compared> {
  const measure = await instrument(content.measure);
  if (!measure) return { issues: [], warnings: [await unknown(content.measure)] };
  try {
    worded(measure, content);
    return { issues: [], warnings: [] };
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return { issues: error.issues, warnings: [] };
  }
}

/** No issue: a host has measures of its own. But it may be a slip, and then nothing was compared. */
async function unknown(id: string): Promise<Issue> {
  const near = closest(
    id,
    (await instruments()).map((measure) => measure.id),
  );
  const guess = near === undefined ? '' : `. Did you mean ${near}?`;
  const message = `no measure "${id}" comes with cairn, so its items were not compared${guess}`;
  return { path: 'measure', message };
}
