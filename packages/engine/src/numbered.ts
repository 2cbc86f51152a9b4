/** As `entries()` does; on pages with old Prototype.js, that is something else. */
export function* numbered<T>(list: readonly T[]): Generator<readonly [number, T]> {
  let i = 0;
  for (const entry of list) yield [i++, entry];
}
