import type { Item } from './measure.js';

/** Every value that counts as an answer to an item, in printed order. */
export function allowedValues(item: Item): readonly number[] {
  if (item.type === 'choice') return item.options.map(({ value }) => value);
  const values = []; // by hand: on pages with old Prototype.js, `Array.from` forgets its callback
  const perPoint = Math.round(1 / (item.step ?? 1));
  for (let i = item.min * perPoint; i <= item.max * perPoint; i += 1) values.push(i / perPoint);
  return values;
}

/** The words beside a value, as printed; the number itself where only the ends have words. */
export function wording(item: Item, value: number): string {
  if (item.type === 'choice') {
    return item.options.find((option) => option.value === value)?.text ?? String(value);
  }
  if (item.ends && value === item.min) return `${value} (${item.ends[0]})`;
  if (item.ends && value === item.max) return `${value} (${item.ends[1]})`;
  return String(value);
}

/** Whether a measure has its words; one that ships without needs `worded` before it is shown. */
export function isWorded({ items }: { readonly items: readonly Item[] }): boolean {
  return items.some(({ text }) => text !== undefined);
}
