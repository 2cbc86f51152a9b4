import { ordinaryRange } from './ordinary-range.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import type { SceneBox, SceneZone } from './scene.js';
import { tenth } from './scene-text.js';

/** The band around the first score of the first respondent who gave one, as far as the scale goes. */
export function sceneOrdinary(
  course: ReadyCourse,
  plot: SceneBox,
  y: (value: number) => number,
): SceneZone | undefined {
  const series = firstScored(course);
  const range = series && ordinaryRange(course, series);
  if (!range) return undefined;
  const top = tenth(y(Math.min(range.to, course.axis.max)));
  const bottom = tenth(y(Math.max(range.from, course.axis.min)));
  return { box: { ...plot, top, bottom }, labels: [] };
}

/** The first respondent who gave a score. */
export const firstScored = ({ series }: ReadyCourse): ReadySeries | undefined =>
  series.find(({ points }) => points.some(({ value }) => value !== null));
