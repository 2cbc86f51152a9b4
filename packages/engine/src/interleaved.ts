/** How two lists of the same things are joined. */
export interface Interleaving<T> {
  /** What tells one from another. Two of one list may be alike; the second is then another thing. */
  readonly key: (each: T) => string;
  /** The day on which it happened, such as `2026-03-12`. */
  readonly day: (each: T) => string;
  /** What becomes of one that is in both lists; the one of the second list, unless set. */
  readonly join?: (first: T, second: T) => T;
}

/**
 * Two lists as one, with nothing lost and nothing twice. Each list keeps its own order, which need not
 * be that of the days; what only one of them has is put where its day belongs.
 */
export function interleaved<T>(
  first: readonly T[],
  second: readonly T[],
  { key, day, join = (_, other) => other }: Interleaving<T>,
): readonly T[] {
  const [a, b] = [named(first, key), named(second, key)];
  const [inA, inB] = [new Map(a), new Map(b)];
  const taken = new Map<string, T>();
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x && taken.has(x[0])) i += 1;
    else if (y && taken.has(y[0])) j += 1;
    else if (x && (!y || inA.has(y[0]) || (!inB.has(x[0]) && day(x[1]) <= day(y[1])))) {
      const other = inB.get(x[0]);
      taken.set(x[0], other === undefined ? x[1] : join(x[1], other));
    } else taken.set(...y!);
  }
  return [...taken.values()];
}

/** Each with a name that no other of its list has. */
function named<T>(list: readonly T[], key: (each: T) => string): (readonly [string, T])[] {
  const counts = new Map<string, number>();
  return list.map((each) => {
    const name = key(each);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [`${count} ${name}`, each];
  });
}
