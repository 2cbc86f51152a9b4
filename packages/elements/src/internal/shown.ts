/** A score as people write it: at most two decimals, as published tables have them. */
export function shown(value: number): string {
  return String(Math.round(value * 100) / 100);
}
