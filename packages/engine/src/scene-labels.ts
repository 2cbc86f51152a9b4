import type { ReadyCourse } from './ready-course.js';
import type { SceneBox, SceneSeries } from './scene.js';
import type { Space, TextSetting } from './scene-space.js';

/** Where labels may stand: in the margin at the end of time, or inside the plot. */
export interface LabelFrame {
  readonly plot: SceneBox;
  readonly margin?: SceneBox;
  readonly setting: TextSetting;
  readonly space: Space;
  readonly radius: number;
}

/** Says whose line is whose; `respondentLabels` makes one. */
export interface SceneLabels {
  /** What the labels take beside the plot, in CSS pixels; 0 where they must go inside. */
  readonly beside: (
    course: ReadyCourse,
    width: number,
    frame: Pick<LabelFrame, 'setting' | 'radius'>,
  ) => number;
  /** The same series, with labels. */
  readonly label: (
    series: readonly SceneSeries[],
    course: ReadyCourse,
    frame: LabelFrame,
  ) => readonly SceneSeries[];
}
