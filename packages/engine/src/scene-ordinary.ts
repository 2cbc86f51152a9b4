import type { SceneWords } from './chart-words.js';
import { ordinaryRange } from './ordinary-range.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import type { SceneBox, SceneZone } from './scene.js';
import { tenth, type Space, type Spot } from './scene-space.js';

/** Where scores lie, and what may be written there. */
export interface LevelFrame {
  readonly plot: SceneBox;
  readonly y: (value: number) => number;
  readonly space: Space;
}

/** Between a line and its label. */
const gap = 4;

/** Around the first score of the first respondent who gave one. */
export function sceneOrdinary(
  course: ReadyCourse,
  { plot, y, space }: LevelFrame,
  words: SceneWords,
): SceneZone | undefined {
  const series = firstScored(course);
  const range = series && ordinaryRange(course, series);
  if (!series || !range) return undefined;
  const { min, max } = course.axis;
  const top = tenth(y(Math.min(range.to, max)));
  const bottom = tenth(y(Math.max(range.from, min)));
  const whose = course.series.length > 1 ? words.respondent(series.by, series.nth) : undefined;
  const labels = space.place(words.ordinary(whose), [
    ...edges(plot, bottom, 'bottom'),
    ...edges(plot, top, 'top'),
    ...edges(plot, bottom, 'top'),
    ...edges(plot, top, 'bottom'),
  ]);
  return { box: { ...plot, top, bottom }, labels };
}

/** The first respondent who gave a score. */
export const firstScored = ({ series }: ReadyCourse): ReadySeries | undefined =>
  series.find(({ points }) => points.some(({ value }) => value !== null));

/** At the left end of a level, at its right, or somewhere between. */
export function edges({ left, right }: SceneBox, y: number, at: Spot['at']): Spot[] {
  const between = [0.5, 0.25, 0.75].map((part) => left + (right - left) * part);
  return [
    { x: left + gap, side: 'rightwards', y, at },
    { x: right - gap, side: 'leftwards', y, at },
    ...between.map((x): Spot => ({ x, side: 'both', y, at })),
  ];
}
