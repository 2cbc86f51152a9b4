import type { ReadyCourse } from './ready-course.js';
import type { ChartScene, SceneBox, SceneText } from './scene.js';
import type { Layout } from './scene-layout.js';
import type { Space, Spot } from './scene-space.js';

/** Where scores lie, and what may be written there. */
export interface LevelFrame extends Layout {
  readonly space: Space;
}

/** What practitioners alone see on a drawing; `practitionerLevels` makes one. */
export type SceneLevels = (
  course: ReadyCourse,
  frame: LevelFrame,
) => Pick<ChartScene, 'bands' | 'cutOffs'> & { readonly remarks: readonly SceneText[] };

/** Between the end of a level and its label. */
const gap = 4;

/** At the left end of a level, at its right, or somewhere between. */
export function edges({ left, right }: SceneBox, y: number, at: Spot['at']): readonly Spot[] {
  const between = [4, 2, 6, 1, 7, 3, 5].map((part) => left + ((right - left) * part) / 8);
  return [
    { x: left + gap, side: 'rightwards', y, at },
    { x: right - gap, side: 'leftwards', y, at },
    ...between.map((x): Spot => ({ x, side: 'both', y, at })),
  ];
}
