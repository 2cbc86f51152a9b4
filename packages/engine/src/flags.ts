import type { Measure } from './measure.js';
import type { Answers } from './session.js';

/** An answer that a clinician must see, whatever the total. */
export interface RaisedFlag {
  readonly item: string;
  /** What it is about, such as `suicide-or-self-harm`. */
  readonly kind: string;
  readonly value: number;
}

/** Every flag that a set of answers raises, in the order of the form. */
export function flags(measure: Measure, answers: Answers): readonly RaisedFlag[] {
  const raised: RaisedFlag[] = [];
  for (const { item, kind, from } of measure.flags) {
    const value = answers[item];
    if (typeof value === 'number' && value >= from) raised.push({ item, kind, value });
  }
  if (raised.length < 2) return raised;
  const places = measure.items.map(({ id }) => id);
  return raised.sort((a, b) => places.indexOf(a.item) - places.indexOf(b.item));
}
