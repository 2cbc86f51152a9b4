import { chartScene } from '@cairnkit/engine/chart-scene.js';
import type { ReadyCourse } from '@cairnkit/engine/ready-course.js';
import type { ChartScene, ScenePlace } from '@cairnkit/engine/scene.js';
import { sceneInside } from '@cairnkit/engine/scene-inside.js';
import type { SceneInside } from '@cairnkit/engine/scene-layout.js';
import type { TemplateResult } from 'lit';

import { remembered } from '../internal/remembered.js';
import { drawing } from './drawing.js';
import type { Look, Panel } from './panel.js';
import { sceneWords } from './scene-words.js';

/** Text on a drawing is a little smaller than that around it, and never below 16 px. */
const smaller = 0.85;

/**
 * Draws the panels of a chart.
 */
export class Pictures {
  readonly #scenes = new WeakMap<ReadyCourse, ReturnType<typeof remembered<ChartScene>>>();
  readonly #inside = remembered<SceneInside>();

  /** @param at - Where the data cursor is, if it is to be seen. */
  draw(panel: Panel, look: Look, at: ScenePlace | undefined): TemplateResult {
    return drawing(this.scene(panel, look), look.direction, at);
  }

  /** Worked out once, as long as the scores and the room stay the same. */
  scene({ course }: Panel, look: Look): ChartScene {
    const { width, textSize: around, direction, language, practitioner, days } = look;
    const levels = practitioner?.levels;
    const inside = this.#inside([levels], () => sceneInside(sceneWords, levels));
    const textSize = Math.max(16, around * smaller);
    let scene = this.#scenes.get(course);
    if (!scene) this.#scenes.set(course, (scene = remembered()));
    return scene([width, textSize, direction, language, inside, days], () =>
      chartScene(course, { width, textSize, direction, inside, days, words: sceneWords }),
    );
  }
}
