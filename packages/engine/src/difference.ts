/** Far finer than any score, far coarser than the noise of binary fractions. */
const decimals = 9;

/**
 * `to − from`, free of the noise that binary fractions leave: 16.4 − 9.8 is 6.6 here, and not
 * 6.599999999999998, which would miss a threshold of 6.6 by accident.
 *
 * Exact to nine decimals for scores below a million; never −0.
 */
export function difference(to: number, from: number): number {
  return Number((to - from).toFixed(decimals)) + 0;
}

/** A number that was computed, as people would write it: 0.1 + 0.2 is 0.3. To twelve digits. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** Whether a number reaches a threshold, to nine decimals: equal is enough. */
export function reaches(value: number, threshold: number): boolean {
  return difference(value, threshold) >= 0;
}

/** Whether a number is above a threshold, to nine decimals: equal is not enough. */
export function exceeds(value: number, threshold: number): boolean {
  return difference(value, threshold) > 0;
}
