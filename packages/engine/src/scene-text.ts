import type { SceneText } from './scene.js';

/** Which way a text runs from its `x`. */
export type Side = 'rightwards' | 'leftwards' | 'both';

/** How texts are set. */
export interface TextSetting {
  /** In CSS pixels, as `line` and `width`. */
  readonly size: number;
  readonly line: number;
  readonly width: (text: string) => number;
  readonly direction: 'ltr' | 'rtl';
}

/** How texts are set in a scene; without a ruler, a careful guess at their width. */
export function textSetting(
  size: number,
  direction: 'ltr' | 'rtl',
  width?: (text: string) => number,
): TextSetting {
  return { size, line: size * 1.25, direction, width: width ?? ((text) => guess(text) * size) };
}

/** In ems. Letters of most sans-serif faces are half an em wide; those of East Asia a whole one. */
function guess(text: string): number {
  const wide = text.match(/[\u1100-\u11ff\u2e80-\uffef]/g)?.length ?? 0;
  return 0.56 * text.length + 0.5 * wide;
}

/** One line of text, `y` being its base line. */
export function textAt(
  { direction }: TextSetting,
  text: string,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: Side },
): SceneText {
  const isStart = (side === 'rightwards') === (direction === 'ltr');
  const anchor = side === 'both' ? 'middle' : isStart ? 'start' : 'end';
  return { x: tenth(x), y: tenth(y), text, anchor };
}

/** A tenth of a pixel is finer than any screen. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
