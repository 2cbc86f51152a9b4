import type { SceneBox, SceneText } from './scene.js';
import { textAt, type Side, type TextSetting } from './scene-text.js';

/** Where a text could stand: `x` is as `side` says, and `y` is its top, its middle or its bottom. */
export interface Spot {
  readonly x: number;
  readonly side: Side;
  readonly y: number;
  readonly at: 'top' | 'middle' | 'bottom';
}

/** Breaks a text into lines no wider than `max`; a word that is wider stays whole. */
export function linesOf({ width }: TextSetting, text: string, max: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && width(longer) <= max) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Labels inside a plot are broken into lines no wider than this, in ems: beside lines, not across. */
const widestLabel = 19;

/** Keeps what is written inside a box apart, and where possible off the lines. */
export interface Space {
  /** Takes the first spot that touches nothing; else the first that touches only lines. */
  readonly find: (size: TextSize, spots: readonly Spot[]) => SceneBox | undefined;
  /** Sets a text, in lines where it must, at such a spot; nothing where there is none. */
  readonly place: (text: string, spots: readonly Spot[]) => readonly SceneText[];
  /** The same, but never on a line. */
  readonly placeClear: (text: string, spots: readonly Spot[]) => readonly SceneText[];
}

interface TextSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A space with nothing in it yet.
 *
 * @param ink - Boxes around lines and markers: texts should not cover them, but may.
 */
export function emptySpace(
  setting: TextSetting,
  inside: SceneBox,
  ink: readonly SceneBox[],
): Space {
  const taken: SceneBox[] = [];
  const take = (box: SceneBox | undefined) => {
    if (box) taken.push(box);
    return box;
  };
  const free = (size: TextSize, spots: readonly Spot[]) =>
    spots
      .map((spot) => boxAt(size, spot))
      .filter((box) => lies(box, inside) && !touchesAny(box, taken));
  const isClear = (box: SceneBox) => !touchesAny(box, ink);
  const set = (text: string, choose: (size: TextSize) => SceneBox | undefined) => {
    const widest = Math.min(inside.right - inside.left - setting.size, setting.size * widestLabel);
    const lines = linesOf(setting, text, widest);
    const width = Math.max(...lines.map((line) => setting.width(line)));
    const box = take(choose({ width, height: lines.length * setting.line }));
    return box ? lines.map((line, i) => lineIn(setting, line, box, i)) : [];
  };
  const best = (size: TextSize, spots: readonly Spot[]) => {
    const boxes = free(size, spots);
    return boxes.find(isClear) ?? boxes[0];
  };
  return {
    find: (size, spots) => take(best(size, spots)),
    place: (text, spots) => set(text, (size) => best(size, spots)),
    placeClear: (text, spots) => set(text, (size) => free(size, spots).find(isClear)),
  };
}

/** A line of text in a box, from the side where the text starts. */
export function lineIn(setting: TextSetting, text: string, box: SceneBox, line = 0): SceneText {
  const isLtr = setting.direction === 'ltr';
  const [x, side] = isLtr ? [box.left, 'rightwards' as const] : [box.right, 'leftwards' as const];
  return textAt(setting, text, { x, y: box.top + line * setting.line + setting.size, side });
}

function boxAt({ width, height }: TextSize, { x, side, y, at }: Spot): SceneBox {
  const left = side === 'rightwards' ? x : side === 'leftwards' ? x - width : x - width / 2;
  const top = at === 'top' ? y : at === 'bottom' ? y - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

const lies = (box: SceneBox, inside: SceneBox) =>
  box.left >= inside.left &&
  box.right <= inside.right &&
  box.top >= inside.top &&
  box.bottom <= inside.bottom;

/** Lines of text have air above and below; so much of it may be shared. */
const slack = 2;

function touchesAny(box: SceneBox, others: readonly SceneBox[]): boolean {
  return others.some(
    (other) =>
      box.left < other.right &&
      other.left < box.right &&
      box.top < other.bottom - slack &&
      other.top < box.bottom - slack,
  );
}
