import type { SceneBox } from '@cairnkit/engine/scene.js';

/** From one line to the next, in CSS pixels along the upper edge. */
const gap = 12;

/**
 * `d` of slanting lines that fill a box: a tint that survives forced colours and paper.
 *
 * Not an SVG pattern: those are found by an id, and printers turn them into pictures.
 */
export function hatch({ left, top, right, bottom }: SceneBox): string {
  const lines: string[] = [];
  const [wide, high] = [right - left, bottom - top];
  // Each runs up and to the right; `from` is where it would meet the lower edge.
  for (let from = gap - high; from < wide; from += gap) {
    const start = Math.max(from, 0);
    const end = Math.min(from + high, wide);
    if (end <= start) continue;
    const y = (x: number) => tenth(bottom - (x - from));
    lines.push(`M${tenth(left + start)} ${y(start)}L${tenth(left + end)} ${y(end)}`);
  }
  return lines.join('');
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
