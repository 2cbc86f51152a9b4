import { chartScene } from '@cairnkit/engine/chart-scene.js';
import type { ReadyCourse } from '@cairnkit/engine/ready-course.js';
import type { ChartScene, ScenePlace } from '@cairnkit/engine/scene.js';
import { sceneInside } from '@cairnkit/engine/scene-inside.js';
import type { SceneInside } from '@cairnkit/engine/scene-layout.js';

import { remembered } from '../internal/remembered.js';
import { Drawing } from './drawing.js';
import type { Look, Panel } from './panel.js';
import { sceneWords } from './scene-words.js';
import { timeAxis } from './time-axis.js';

/** Text on a drawing is a little smaller than that around it, and never below 16 px. */
const smaller = 0.85;

/**
 * Draws the panels of a chart.
 */
export class Pictures {
  /** By the keys of their panels. */
  readonly #drawings = new Map<string, Drawing>();
  readonly #scenes = new WeakMap<ReadyCourse, ReturnType<typeof remembered<ChartScene>>>();
  readonly #inside = remembered<SceneInside>();
  readonly #axis = remembered<ReturnType<typeof timeAxis>>();

  /** @param at - Where the data cursor is, if it is to be seen. */
  draw(panel: Panel, look: Look, at: ScenePlace | undefined): SVGSVGElement {
    let drawing = this.#drawings.get(panel.key);
    if (!drawing) this.#drawings.set(panel.key, (drawing = new Drawing()));
    return drawing.draw(this.scene(panel, look), look.direction, at);
  }

  /** Worked out once, as long as the scores and the room stay the same. */
  scene({ course }: Panel, look: Look): ChartScene {
    const { width, textSize: around, letter, direction, language, practitioner, days } = look;
    const levels = practitioner?.levels;
    const inside = this.#inside([levels], () => sceneInside(sceneWords, levels));
    const textSize = Math.max(16, around * smaller);
    const axis = this.#axis([letter, direction, language], timeAxis);
    let scene = this.#scenes.get(course);
    if (!scene) this.#scenes.set(course, (scene = remembered()));
    return scene([width, textSize, letter, direction, language, inside, days], () => {
      const room = { width, textSize, direction, textWidth: widthOf(letter * textSize), days };
      return chartScene(course, { ...room, inside, timeAxis: axis, words: sceneWords });
    });
  }
}

/** Words differ: some have wider letters than others. */
const careful = 1.16;

/** Letters of East Asia are as wide as they are high. */
const wideLetter = /[\u1100-\u11ff\u2e80-\uffef]/;

/** A guess that knows the font of the page, and how far apart people set their letters. */
function widthOf(letter: number): (text: string) => number {
  return (text) => {
    const wide = wideLetter.test(text) ? text.split(wideLetter).length - 1 : 0;
    return (text.length + wide) * letter * careful;
  };
}
