/**
 * Makes something once, and again only when what it is made of has changed.
 *
 * @returns A function that takes all of that, compared one by one, and how to make it.
 */
export function remembered<R>(): (of: readonly unknown[], make: () => R) => R {
  let last: { readonly of: readonly unknown[]; readonly made: R } | undefined;
  return (of, make) => {
    if (!last || of.some((each, i) => each !== last!.of[i])) last = { of, made: make() };
    return last.made;
  };
}
