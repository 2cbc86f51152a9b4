import type { Item } from './measure.js';

/** Every value that counts as an answer to an item, in printed order. */
export function allowedValues(item: Item): readonly number[] {
  if (item.type === 'choice') return item.options.map(({ value }) => value);
  const values = []; // by hand: on pages with old Prototype.js, `Array.from` forgets its callback
  for (let value = item.min; value <= item.max; value += 1) values.push(value);
  return values;
}

/** The words beside a value, as printed; the number itself where only the ends have words. */
export function wording(item: Item, value: number): string {
  if (item.type === 'choice') {
    return item.options.find((option) => option.value === value)?.text ?? String(value);
  }
  if (value === item.min) return `${value} (${item.ends[0]})`;
  if (value === item.max) return `${value} (${item.ends[1]})`;
  return String(value);
}
