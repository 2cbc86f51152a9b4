import { dayText, monthOf } from './calendar-day.js';
import type { SceneWords } from './chart-words.js';
import { dayTicks, type TickUnit } from './day-ticks.js';
import type { DaySpan } from './ready-course.js';
import type { ChartScene, SceneText } from './scene.js';
import { textAt, tenth, type TextSetting } from './scene-text.js';

/** Between two labels, in ems: few are read more easily than many. */
const air = 6;

/** A day in September: its short name is the longest in English. */
const sample = '2030-09-30';

/** Where the axis of time lies, in CSS pixels. */
export interface TimeAxis {
  /** `undefined` where nothing has a day: there are no ticks then. */
  readonly days: DaySpan | undefined;
  readonly x: (day: number) => number;
  /** Length, and width of the whole drawing: labels at the ends stay within it. */
  readonly length: number;
  readonly width: number;
  /** Bottom of the plot. */
  readonly y: number;
}

/**
 * Ticks with what they are called: `12 Mar` or `Mar`, and the year in a second line where it begins.
 * Labels never touch one another.
 */
export function sceneDays(
  axis: TimeAxis,
  setting: TextSetting,
  words: SceneWords,
): ChartScene['days'] {
  const { days, x, length, y } = axis;
  if (!days) return [];
  const most = (unit: TickUnit) =>
    Math.floor(length / (setting.width(words.tick(sample, unit)) + setting.size * air)) + 1;
  const { unit, days: ticks } = dayTicks(days.first, days.last, most);
  const label = (day: number, as: TickUnit, line: number) => {
    const text = words.tick(dayText(day), as);
    const half = setting.width(text) / 2;
    const middle = Math.min(Math.max(x(day), half), axis.width - half);
    return textAt(setting, text, { x: middle, y: y + line * setting.line + 4, side: 'both' });
  };
  const firsts = apart(
    ticks.map((day) => label(day, unit, 1)),
    setting,
  );
  const begins = ticks.map((day, i) => i === 0 || yearOf(day) !== yearOf(ticks[i - 1]!));
  const years =
    unit === 'year' ? [] : ticks.map((day, i) => (begins[i] ? label(day, 'year', 2) : undefined));
  // Where two years touch, the later one stays: its days are the more.
  const seconds = apart(years.reverse(), setting).reverse();
  return ticks.map((day, i) => ({
    x: tenth(x(day)),
    labels: [firsts[i], seconds[i]].filter((text) => text !== undefined),
  }));
}

const yearOf = (day: number) => monthOf(day).year;

/** Leaves out every label that would touch the one that was kept before it. */
function apart(
  labels: readonly (SceneText | undefined)[],
  { width, size }: TextSetting,
): (SceneText | undefined)[] {
  let before: SceneText | undefined;
  return labels.map((label) => {
    if (!label) return undefined;
    const needed = before ? (width(before.text) + width(label.text)) / 2 + size / 3 : 0;
    if (before && Math.abs(label.x - before.x) < needed) return undefined;
    return (before = label);
  });
}
