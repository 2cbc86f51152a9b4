import type { SceneWords } from './chart-words.js';
import { daysOf } from './day-span.js';
import { linear } from './linear-scale.js';
import type { DaySpan, ReadyCourse } from './ready-course.js';
import type { ChartScene, SceneBox } from './scene.js';
import type { sceneDays } from './scene-days.js';
import { rowedMarks, type RowedMarks } from './scene-marks.js';
import { tenth, textSetting, type TextSetting } from './scene-text.js';

/** How to lay a panel out. */
export interface SceneOptions {
  /** In CSS pixels; at least 160. */
  readonly width: number;
  /**
   * Of the plot alone, in CSS pixels. Where absent, 11 times the size of the text, and more where
   * names of respondents are in it.
   */
  readonly plotHeight?: number | undefined;
  readonly words: SceneWords;
  /** Writes inside the plot: `sceneInside`. Absent, there are no words in it yet. */
  readonly inside?: SceneInside | undefined;
  /** In CSS pixels; 16 where absent. */
  readonly textSize?: number | undefined;
  /** Which way the words run; `ltr` where absent. Time runs from left to right all the same. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** Which way time runs; `ltr` where absent. The axis of scores is where it begins. */
  readonly time?: 'ltr' | 'rtl' | undefined;
  /** To give several panels one axis of time: `daysOf` all of them. */
  readonly days?: DaySpan | undefined;
  /** To work out an axis of time once for several panels, and again only when it changes. */
  readonly timeAxis?: typeof sceneDays | undefined;
  /** Width of a text in CSS pixels; a careful guess where absent. */
  readonly textWidth?: ((text: string) => number) | undefined;
}

/** Where everything goes, before anything is drawn. */
export interface Layout {
  readonly width: number;
  readonly plot: SceneBox;
  /** At the end of time, for the names of respondents; absent where there is no room beside the plot. */
  readonly margin?: SceneBox;
  /** `undefined` where nothing has a day. */
  readonly days: DaySpan | undefined;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** Scores that the axis names, and their words. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  readonly marks: RowedMarks;
  readonly setting: TextSetting;
  readonly radius: number;
}

/** Writes inside a plot, and says whose lines they are. */
export interface SceneInside {
  /** What names take beside the plot, in CSS pixels; 0 where there are none, or they go inside. */
  readonly beside: (
    course: ReadyCourse,
    width: number,
    look: Pick<Layout, 'setting' | 'radius'>,
  ) => number;
  /** The same scene, with words. */
  readonly write: (course: ReadyCourse, scene: ChartScene, layout: Layout) => ChartScene;
}

const leastWidth = 160;
/** Between axes and their labels. */
const gap = 8;

/** Measures out a panel: axes and labels around, the plot in what is left. */
export function sceneLayout(course: ReadyCourse, options: SceneOptions): Layout {
  const { words, time = 'ltr', direction = 'ltr', textSize = 16 } = options;
  const setting = textSetting(textSize, direction, options.textWidth);
  const radius = textSize * 0.3;
  const width = Math.max(leastWidth, options.width || 0);
  const beside = options.inside?.beside(course, width, { setting, radius }) ?? 0;
  const within = options.inside && !beside ? Math.max(0, course.series.length - 1) : 0;
  const { plotHeight = textSize * (11 + 3 * within) } = options;
  const ticks = course.axis.ticks.map((value) => ({ value, text: words.number(value) }));

  const start = gap * 1.5 + Math.max(...ticks.map(({ text }) => setting.width(text)));
  const end = beside + gap;
  const [left, right] = time === 'ltr' ? [start, width - end] : [end, width - start];
  const days = wholeSpan(daysOf([course]), options.days);
  // Markers at the ends, and those that stand aside, keep clear of the axes.
  const inset = radius * 3;
  const [from, to] = time === 'ltr' ? [left + inset, right - inset] : [right - inset, left + inset];
  const x = linear(days ? [days.first, days.last] : [0, 0], [from, to]);
  const marks = rowedMarks(course.marks, x, width, setting, words);

  const top = tenth(gap + marks.rows * setting.line + (marks.rows > 0 ? gap / 2 : 0));
  const bottom = tenth(top + plotHeight);
  const air = radius * 2;
  const y = linear([course.axis.min, course.axis.max], [bottom - air, top + air]);
  const plot = { left: tenth(left), top, right: tenth(right), bottom };
  const outside =
    time === 'ltr' ? { left: right + gap, right: width } : { left: 0, right: left - gap };
  const margin = beside > 0 ? { ...outside, top, bottom } : undefined;
  return { width, plot, days, x, y, ticks, marks, setting, radius, ...(margin ? { margin } : {}) };
}

/** Both spans; nothing is ever drawn outside an axis that is shared. */
function wholeSpan(own: DaySpan | undefined, given: DaySpan | undefined): DaySpan | undefined {
  if (!own || !given) return own ?? given;
  return { first: Math.min(own.first, given.first), last: Math.max(own.last, given.last) };
}
