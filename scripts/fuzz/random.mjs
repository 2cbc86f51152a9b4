/**
 * Numbers that look random and are the same for the same seed, on every system.
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = (seed ^ Math.imul(Math.floor(seed / 2 ** 32), 0x9e3779b1)) >>> 0;
  /** From 0 up to, not including, 1: mulberry32. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most) => Math.floor(next() * most);
  return { below, oneOf: (list) => list[below(list.length)], chance: (share) => next() < share };
}
