import type { SceneWords } from './chart-words.js';
import type { ReadyCourse } from './ready-course.js';
import type { SceneBox, SceneSeries } from './scene.js';
import type { LabelFrame, SceneLabels } from './scene-labels.js';
import { markerAfter } from './scene-markers.js';
import { lineIn, tenth, type Spot, type TextSetting } from './scene-space.js';

/** Labels stand beside the plot where they take no more than this share of the width. */
const mostBeside = 0.3;

/** Width of a marker beside a label, in radii. */
const keyWidth = 3.5;

/**
 * Says at the end of each line whose it is, with the marker beside the words. With one respondent,
 * nothing needs saying. Labels never touch: beside the plot they are pushed apart, inside it each goes
 * where there is room.
 */
export function respondentLabels(words: SceneWords): SceneLabels {
  const textsOf = ({ series }: ReadyCourse) =>
    series.map(({ by, nth }) => words.respondent(by, nth));
  return {
    beside(course, width, { setting, radius }) {
      if (course.series.length < 2) return 0;
      const widest = Math.max(...textsOf(course).map((text) => setting.width(text)));
      const needed = widest + keyWidth * radius + setting.size / 2;
      return needed <= width * mostBeside ? needed : 0;
    },
    label: (series, course, frame) => labelled(series, course, textsOf(course), frame),
  };
}

function labelled(
  series: readonly SceneSeries[],
  course: ReadyCourse,
  texts: readonly string[],
  frame: LabelFrame,
): readonly SceneSeries[] {
  if (series.length < 2) return series;
  const ends = series.map(({ places }, i) => {
    const last = course.series[i]!.points.findLastIndex(({ value }) => value !== null);
    return places.at(last)!; // -1 is the last mark of those who never gave a score
  });
  const boxes = frame.margin
    ? inMargin(frame.margin, ends, frame.setting)
    : ends.map((end, i) => inPlot(end, texts[i]!, frame));
  return series.map((each, i) => {
    const box = boxes[i];
    return box ? { ...each, ...labelIn(box, texts[i]!, each.slot, frame) } : each;
  });
}

function labelIn(
  box: SceneBox,
  text: string,
  slot: number,
  { setting, radius }: LabelFrame,
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
  { plot, setting, space, radius }: LabelFrame,
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
