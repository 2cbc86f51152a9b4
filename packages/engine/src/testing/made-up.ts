import type { Item, Measure } from '../measure.js';
import type { Scale } from '../scale.js';

/** The parts of a measure that a test is about; the rest is filled in. */
type Parts = Partial<Omit<Measure, 'scales'>> & { readonly scales?: readonly Partial<Scale>[] };

const source = 'Made up.';

/** Items q1, q2, … with the answers given. */
export function items(count: number, values: readonly number[] = [0, 1, 2, 3]): Item[] {
  return Array.from({ length: count }, (_, i) => ({
    type: 'choice',
    id: `q${i + 1}`,
    options: values.map((value) => ({ value })),
  }));
}

/** A scale on items q1, q2, … of 0 to 3 points each, with nothing missing, unless told otherwise. */
export function scale(parts: Partial<Scale> = {}): Scale {
  const ids = parts.items ?? ['q1', 'q2', 'q3', 'q4'];
  return {
    id: 'total',
    title: 'Total',
    items: ids,
    source,
    range: { min: 0, max: 3 * ids.length },
    direction: 'higher-is-worse',
    missing: { atMost: 0, source },
    rounding: 'none',
    bandSets: [],
    reliableChange: [],
    codes: [],
    ...parts,
  };
}

/** A measure that nobody published, without wording: four items of 0 to 3, and their total. */
export function madeUp(parts: Parts = {}): Measure {
  const form = parts.items ?? items(4);
  const { scales = [{ items: form.map(({ id }) => id) }], ...rest } = parts;
  return {
    kind: 'measure',
    id: 'made-up',
    version: '1.0.0',
    lang: 'en',
    title: 'Made up',
    short: 'Made up',
    respondent: 'self',
    ages: { from: 8, to: 18, source },
    timeFrame: 'Today',
    items: form,
    scales: scales.map(scale),
    flags: [],
    codes: [],
    licence: {
      class: 'B1',
      spdx: null,
      statement: source,
      attribution: 'Nobody',
      source,
      checkedOn: '2026-11-23',
    },
    sources: [source],
    ...rest,
  };
}
