import type { Measure } from '@cairnkit/engine/measure.js';

/** How REDCap's columns are called here: a name for each, as `cairn score --csv` knows them. */
export interface RedcapColumns {
  readonly names: readonly string[];
  /** Columns that tell rows apart: record, event, instance. */
  readonly id: readonly number[];
}

/** What REDCap calls a row: its record, and where there are several rows of it, which. */
const idColumns = ['redcap_event_name', 'redcap_repeat_instrument', 'redcap_repeat_instance'];

/**
 * Finds a measure’s items among the columns of a REDCap export: `phq9_1` to `phq9_9`, `phq9_q1`,
 * `rcads47_01` … are variables of one stem with the numbers of the form. The record is the first
 * column, as REDCap has it. What else is there (`phq9_complete`, `phq9_total_score`) keeps its name.
 *
 * @param stem - What comes before the numbers, where several stems would do.
 * @returns The columns by our names, or the stems that would do: none, or more than one.
 */
export function redcapColumns(
  names: readonly string[],
  measure: Measure,
  stem?: string,
): RedcapColumns | { readonly stems: readonly string[] } {
  const numbers = neededNumbers(measure);
  const stems = new Map<string, Map<number, number>>();
  for (const [column, name] of names.entries()) {
    const [, before = '', digits] = /^([A-Za-z][A-Za-z0-9_]*?)(\d{1,3})$/.exec(name) ?? [];
    if (digits === undefined) continue;
    const found = stems.get(before) ?? new Map<number, number>();
    stems.set(before, found.set(Number(digits), column));
  }
  const fitting = [...stems].filter(
    ([name, found]) => (stem ?? name) === name && numbers.every((number) => found.has(number)),
  );
  const [only] = fitting;
  if (!only || fitting.length > 1) return { stems: fitting.map(([name]) => name) };

  const columns = new Map([...only[1]].map(([number, column]) => [column, `q${number}`]));
  const items = new Set(measure.items.map(({ id }) => id));
  const isItem = (name: string | undefined): name is string =>
    name !== undefined && items.has(name);
  const renamed = names.map((name, column) => {
    const item = columns.get(column);
    if (isItem(item)) return item;
    return isItem(name) ? `other ${name}` : name; // a column of that name that is not of this stem
  });
  return {
    names: renamed,
    id: [0, ...names.flatMap((name, i) => (i > 0 && idColumns.includes(name) ? [i] : []))],
  };
}

/** Those that a scale counts, or all where there is none. */
function neededNumbers({ items, scales }: Measure): readonly number[] {
  const counted = new Set(scales.flatMap((scale) => scale.items));
  return items
    .filter(({ id, supplementary }) => (counted.size > 0 ? counted.has(id) : !supplementary))
    .map(({ id }) => Number(id.slice(1)));
}
