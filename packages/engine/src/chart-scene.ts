import type { ReadyCourse } from './ready-course.js';
import type { ChartScene, SceneBox, SceneSeries, SceneText } from './scene.js';
import { sceneDays } from './scene-days.js';
import { sceneLayout, type Layout, type SceneOptions } from './scene-layout.js';
import { sceneMarks } from './scene-marks.js';
import { sceneOrdinary } from './scene-ordinary.js';
import { mostMarkers, sceneSeries } from './scene-series.js';
import { emptySpace, tenth, textAt, type Space, type Spot } from './scene-space.js';

/**
 * Lays one panel out. Pure: the same course and options give the same scene, and nothing is drawn
 * outside it.
 *
 * Without `levels` it has no bands, no cut-offs and no word about room to change: a young person's.
 */
export function chartScene(course: ReadyCourse, options: SceneOptions): ChartScene {
  const layout = sceneLayout(course, options);
  const { width, plot, days, x, y, setting, radius, marks } = layout;
  const { words, levels, labels } = options;
  const series = sceneSeries(course, { x, y, base: plot.bottom, radius });
  const space = emptySpace(setting, plot, inked(series, course, radius));
  const frame = { ...layout, space, words };
  const axis = { days, x, length: plot.right - plot.left, width, y: plot.bottom };

  // Whatever is set first has the first choice of where to stand.
  const lines = labels?.label(series, course, frame) ?? series;
  const missed = missedRemarks(course, series, words.notScored(), { space, radius });
  const ordinary = sceneOrdinary(course, frame, words);
  const { bands = [], cutOffs = [], remarks = [] } = levels?.(course, frame) ?? {};
  return {
    width,
    height: tenth(plot.bottom + setting.line * 2 + setting.size / 2),
    textSize: setting.size,
    plot,
    scores: scoreAxis(layout, options.time),
    days: sceneDays(axis, setting, words),
    bands,
    cutOffs,
    ...(ordinary ? { ordinary } : {}),
    remarks: [...remarks, ...missed],
    marks: sceneMarks(marks, plot.top, setting),
    footnotes: marks.footnotes,
    series: lines,
  };
}

function scoreAxis(
  { ticks, plot, y, setting }: Layout,
  time: SceneOptions['time'] = 'ltr',
): ChartScene['scores'] {
  const isLeft = time === 'ltr';
  const x = isLeft ? plot.left - setting.size / 2 : plot.right + setting.size / 2;
  const side = isLeft ? 'leftwards' : 'rightwards';
  return ticks.map(({ value, text }) => {
    const label = textAt(setting, text, { x, y: y(value) + setting.size * 0.35, side });
    return { y: tenth(y(value)), label };
  });
}

/** Where texts should rather not be: on markers, and on the lines between them. */
function inked(series: readonly SceneSeries[], course: ReadyCourse, radius: number): SceneBox[] {
  const boxes: SceneBox[] = [];
  const ink = (x: number, y: number, by: number) => {
    boxes.push({ left: x - by, top: y - by, right: x + by, bottom: y + by });
  };
  series.forEach(({ places }, i) => {
    if (places.length > mostMarkers) return; // it covers the plot, and texts have a halo
    const { points } = course.series[i]!;
    places.forEach(({ x, y }, j) => {
      ink(x, y, radius);
      const next = places[j + 1];
      if (!next || points[j]!.value === null || points[j + 1]!.value === null) return;
      const steps = Math.ceil(Math.hypot(next.x - x, next.y - y) / (radius * 2));
      for (let step = 1; step < steps; step += 1) {
        const part = step / steps;
        ink(x + (next.x - x) * part, y + (next.y - y) * part, 3);
      }
    });
  });
  return boxes;
}

/** “not scored” beside each hollow mark, wherever there is room for it. */
function missedRemarks(
  course: ReadyCourse,
  series: readonly SceneSeries[],
  text: string,
  { space, radius }: { readonly space: Space; readonly radius: number },
): readonly SceneText[] {
  const remarks: SceneText[] = [];
  const told = new Set<number>();
  course.series.forEach(({ points }, i) => {
    points.forEach(({ value, day }, j) => {
      if (value !== null || told.has(day)) return;
      told.add(day);
      const { x, y: base } = series[i]!.places[j]!;
      const y = base - radius * 1.5;
      const spots: readonly Spot[] = [
        { x, side: 'both', y, at: 'bottom' },
        { x: x - radius, side: 'rightwards', y, at: 'bottom' },
        { x: x + radius, side: 'leftwards', y, at: 'bottom' },
      ];
      remarks.push(...space.placeClear(text, spots));
    });
  });
  return remarks;
}
