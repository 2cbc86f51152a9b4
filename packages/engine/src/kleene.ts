/**
 * Kleene's three truth values, in the order in which “and” takes the lowest and “or” the highest:
 * false, unknown, true.
 *
 * `open` is a fourth for looking ahead: a question that has not been asked yet, whose answer may
 * still make anything of it. “Unknown” stays unknown: it was asked, and nobody is sure.
 */
export const no = 0;
export const unknown = 1;
export const yes = 2;
export const open = 3;

export type Truth = typeof no | typeof unknown | typeof yes | typeof open;

/** Both hold: false as soon as one is, and open before unknown, since an answer may make it false. */
export function and(a: Truth, b: Truth): Truth {
  if (a === no || b === no) return no;
  if (a === open || b === open) return open;
  return a < b ? a : b;
}

/** At least one holds: true as soon as one does, and open before unknown. */
export function or(a: Truth, b: Truth): Truth {
  if (a === yes || b === yes) return yes;
  return a > b ? a : b;
}

/** What is unknown or open stays so. */
export function not(a: Truth): Truth {
  return a === open ? open : ((yes - a) as Truth);
}
