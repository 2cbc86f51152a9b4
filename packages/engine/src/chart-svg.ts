import type { ReadyCourse } from './ready-course.js';
import type { SceneOptions } from './chart-scene.js';

/** What a drawing says of itself: its name, and what it shows. */
export interface SvgText {
  readonly title: string;
  readonly description: string;
}

/** A panel as a file of its own: an SVG without styles, scripts or anything to fetch. */
export declare function chartSvg(course: ReadyCourse, options: SceneOptions, text: SvgText): string;
