/**
 * Makes something once, and again only when what it is made of has changed.
 *
 * @returns A function that takes all of that, compared one by one, and how to make it.
 */
export function remembered<R>(): (of: readonly unknown[], make: () => R) => R {
  let last: { readonly of: readonly unknown[]; readonly made: R } | undefined;
  return (of, make) => {
    const isSame = last?.of.length === of.length && of.every((each, i) => each === last!.of[i]);
    if (!isSame) last = { of, made: make() };
    return last!.made;
  };
}
