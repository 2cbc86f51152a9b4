import type { SceneBox } from './scene.js';
import { tenth } from './scene-text.js';

/**
 * `d` of diagonal lines through a box: a shade that prints, and that no colour scheme takes away. A
 * path and not a pattern, which would need an id.
 *
 * @param apart - Between two lines along the edge, in CSS pixels.
 */
export function hatch({ left, top, right, bottom }: SceneBox, apart: number): string {
  const height = bottom - top;
  let path = '';
  // Each line rises from the bottom edge to the right; `x` is where it meets that edge, or would.
  for (let x = left - height + apart; x < right; x += apart) {
    const [from, to] = [Math.max(x, left), Math.min(x + height, right)];
    path += `M${tenth(from)},${tenth(bottom - (from - x))}L${tenth(to)},${tenth(bottom - (to - x))}`;
  }
  return path;
}
