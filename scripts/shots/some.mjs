/** At most so many of a list, from all over it, and always the same. */
export function someOf(list, most) {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, i) => list[Math.floor((i * list.length) / most)]);
}
