import { allowedValues } from '@cairnkit/engine/item.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import { msg } from '@lit/localize';

export type Rating = Extract<Item, { readonly type: 'rating' }>;

/** More buttons than this are a wall; a line read to the millimetre would have 101. */
const mostButtons = 21;

/** Whether the answer is typed, because it has too many values for buttons. */
export function isTyped(item: Item): item is Rating {
  return item.type === 'rating' && allowedValues(item).length > mostButtons;
}

/** What declining an item is called; nothing where the measure's missing rule forgives none. */
export function declining(measure: Measure, item: Item): string | undefined {
  if (!mayBeMissing(measure, item)) return undefined;
  return item.mayNotApply ? msg('Does not apply to me') : msg('Prefer not to answer');
}

/** Whether every scale that counts the item forgives its missing. */
function mayBeMissing({ scales, skips }: Measure, { id, mayNotApply }: Item): boolean {
  // The form itself tells some people to leave it out; who they are, the score knows.
  if (mayNotApply || skips?.some(({ items }) => items.includes(id))) return true;
  // A composite scale has no rule of its own: those of its parts hold.
  const counting = scales.filter(({ items, parts }) => !parts && items.includes(id));
  return counting.every(({ missing }) => missing.atMost > 0);
}
