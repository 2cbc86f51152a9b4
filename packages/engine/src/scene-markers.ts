import { tenth } from './scene-text.js';

/**
 * The rest of a path after `M x,y` that draws a marker around that point: circle, square, triangle,
 * diamond and cross, all of about the same area.
 *
 * @param slot - 0 to 4, in that order.
 * @param radius - Of the circle, in CSS pixels.
 */
export function markerAfter(slot: number, radius: number): string {
  const r = (times: number) => tenth(radius * times);
  switch (slot) {
    case 0:
      return `m${-r(1)},0a${r(1)},${r(1)} 0 1,0 ${r(2)},0a${r(1)},${r(1)} 0 1,0 ${-r(2)},0z`;
    case 1:
      return `m${-r(0.9)},${-r(0.9)}h${r(1.8)}v${r(1.8)}h${-r(1.8)}z`;
    case 2:
      return `m0,${-r(1.3)}l${r(1.2)},${r(2.1)}h${-r(2.4)}z`;
    case 3:
      return `m0,${-r(1.3)}l${r(1.3)},${r(1.3)}l${-r(1.3)},${r(1.3)}l${-r(1.3)},${-r(1.3)}z`;
    default: {
      const [arm, thick] = [r(0.9), r(0.8)];
      const edges = `h${thick}v${arm}h${arm}v${thick}h${-arm}v${arm}h${-thick}v${-arm}h${-arm}v${-thick}h${arm}z`;
      return `m${-r(0.4)},${-r(1.3)}${edges}`;
    }
  }
}
