import { tidy } from './difference.js';

type Pair = readonly [number, number];

/** A straight line from `domain` to `range`; a domain without width maps to the range's middle. */
export function linear([d0, d1]: Pair, [r0, r1]: Pair): (value: number) => number {
  if (d0 === d1) return () => (r0 + r1) / 2;
  const slope = (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * slope;
}

/**
 * Round numbers from `min` to `max`, about `count` of them: steps of 1, 2 or 5 times a power of ten.
 * From a count of 2 on, the same as those of d3-scale.
 */
export function roundTicks(min: number, max: number, count: number): readonly number[] {
  if (!(max > min) || !(count > 0)) return min === max ? [min] : [];
  const rough = (max - min) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const error = rough / power;
  const factor =
    error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.SQRT2 ? 2 : 1;
  const step = factor * power;
  const ticks: number[] = [];
  const last = Math.floor(tidy(max / step));
  for (let i = Math.ceil(tidy(min / step)); i <= last; i += 1) ticks.push(tidy(i * step) + 0);
  return ticks;
}

/** Round numbers with both ends among them, none nearer to an end than `apart`. */
export function endTicks(min: number, max: number, count: number, apart: number) {
  const between = roundTicks(min, max, count).filter(
    (tick) => tick - min >= apart && max - tick >= apart,
  );
  return [min, ...between, max];
}
