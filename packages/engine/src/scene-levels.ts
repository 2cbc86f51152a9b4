import type { ReadyCourse } from './ready-course.js';
import type { ChartScene, SceneText } from './scene.js';
import type { LevelFrame } from './scene-ordinary.js';

/** What practitioners alone see on a drawing; `practitionerLevels` makes one. */
export type SceneLevels = (
  course: ReadyCourse,
  frame: LevelFrame,
) => Pick<ChartScene, 'bands' | 'cutOffs'> & { readonly remarks: readonly SceneText[] };
