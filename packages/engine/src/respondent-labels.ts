import type { ReadyCourse } from './ready-course.js';
import type { SceneBox, SceneSeries } from './scene.js';
import type { Layout } from './scene-layout.js';
import type { LevelFrame } from './scene-levels.js';
import { markerAfter } from './scene-markers.js';
import { lineIn, type Spot } from './scene-space.js';
import { tenth, type TextSetting } from './scene-text.js';

/** Names stand beside the plot where they take no more than this share of the width. */
const mostBeside = 0.3;

/** Width of a marker beside a name, in radii. */
const keyWidth = 3.5;

/** What names take beside the plot, in CSS pixels; 0 where there are none, or they go inside. */
export function widthBeside(
  names: readonly string[],
  width: number,
  { setting, radius }: Pick<Layout, 'setting' | 'radius'>,
): number {
  if (names.length === 0) return 0;
  const widest = Math.max(...names.map((name) => setting.width(name)));
  const needed = widest + keyWidth * radius + setting.size / 2;
  return needed <= width * mostBeside ? needed : 0;
}

/**
 * Says at the end of each line whose it is, with the marker beside the name. Names never touch: beside
 * the plot they are pushed apart, inside it each goes where there is room.
 *
 * @param names - Of all series; none where there is only one.
 */
export function labelled(
  series: readonly SceneSeries[],
  course: ReadyCourse,
  names: readonly string[],
  frame: LevelFrame,
): readonly SceneSeries[] {
  if (names.length === 0) return series;
  const ends = series.map(({ places }, i) => {
    const last = course.series[i]!.points.findLastIndex(({ value }) => value !== null);
    return places.at(last)!; // -1 is the last mark of those who never gave a score
  });
  const boxes = frame.margin
    ? inMargin(frame.margin, ends, frame.setting)
    : ends.map((end, i) => inPlot(end, names[i]!, frame));
  return series.map((each, i) => {
    const box = boxes[i];
    return box ? { ...each, ...labelIn(box, names[i]!, each.slot, frame) } : each;
  });
}

function labelIn(
  box: SceneBox,
  text: string,
  slot: number,
  { setting, radius }: LevelFrame,
): Pick<SceneSeries, 'label' | 'key'> {
  const isLtr = setting.direction === 'ltr';
  const x = isLtr ? box.left + radius * 1.3 : box.right - radius * 1.3;
  const y = (box.top + box.bottom) / 2;
  const rest = isLtr
    ? { ...box, left: box.left + keyWidth * radius }
    : { ...box, right: box.right - keyWidth * radius };
  return {
    label: lineIn(setting, text, rest),
    key: `M${tenth(x)},${tenth(y)}${markerAfter(slot, radius)}`,
  };
}

/** As near to the ends of the lines as it goes without touching, in the order of the ends. */
function inMargin(
  margin: SceneBox,
  ends: readonly { readonly y: number }[],
  { line }: TextSetting,
): readonly SceneBox[] {
  const order = ends.map((_, i) => i).sort((a, b) => ends[a]!.y - ends[b]!.y);
  const tops: number[] = [];
  let free = margin.top;
  for (const i of order) {
    tops[i] = Math.max(free, ends[i]!.y - line / 2);
    free = tops[i] + line;
  }
  let limit = margin.bottom;
  for (const i of order.reverse()) {
    tops[i] = Math.min(tops[i]!, limit - line);
    limit = tops[i]!;
  }
  return tops.map((top) => ({ ...margin, top, bottom: top + line }));
}

/** Above or below the end of the line, or as near to it as there is room. */
function inPlot(
  end: { readonly x: number; readonly y: number },
  text: string,
  { plot, setting, space, radius }: LevelFrame,
): SceneBox | undefined {
  const width = setting.width(text) + keyWidth * radius;
  const x = Math.min(Math.max(end.x, plot.left + width), plot.right);
  const spots: Spot[] = [];
  for (let away = radius * 2; away < plot.bottom - plot.top; away += setting.line / 2) {
    spots.push({ x, side: 'leftwards', y: end.y - away, at: 'bottom' });
    spots.push({ x, side: 'leftwards', y: end.y + away, at: 'top' });
  }
  return space.find({ width, height: setting.line }, spots);
}
