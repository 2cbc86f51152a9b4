import { sceneDays } from '@cairnkit/engine/scene-days.js';

/** Panels differ in the rows of marks above them, and so in how low their axes lie. */
const most = 32;

/**
 * An axis of time, worked out once for all panels that share it: to name its days is what a chart
 * spends most time on, and new scores do not change them.
 *
 * For one language and one set of words; these are the caller's to watch.
 */
export function timeAxis(): typeof sceneDays {
  const known = new Map<string, ReturnType<typeof sceneDays>>();
  return (axis, setting, words) => {
    const { days, x, length, width, y } = axis;
    if (!days) return [];
    const { first, last } = days;
    const key = [first, last, x(first), x(last), length, width, y, setting.size].join();
    let made = known.get(key);
    if (!made) {
      if (known.size >= most) known.clear();
      known.set(key, (made = sceneDays(axis, setting, words)));
    }
    return made;
  };
}
