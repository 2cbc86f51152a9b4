import type { ReadyCourse } from './ready-course.js';
import type { ChartScene } from './scene.js';
import { sceneDays } from './scene-days.js';
import { sceneLayout, type Layout, type SceneOptions } from './scene-layout.js';
import { sceneMarks } from './scene-marks.js';
import { sceneOrdinary } from './scene-ordinary.js';
import { sceneSeries } from './scene-series.js';
import { tenth, textAt } from './scene-text.js';

/**
 * Lays one panel out. Pure: the same course and options give the same scene, and nothing is drawn
 * outside it.
 *
 * Words inside the plot come with `options.inside`; what practitioners alone see, only with theirs.
 */
export function chartScene(course: ReadyCourse, options: SceneOptions): ChartScene {
  const layout = sceneLayout(course, options);
  const { width, plot, days, x, y, setting, marks } = layout;
  const axis = { days, x, length: plot.right - plot.left, width, y: plot.bottom };
  const scene: ChartScene = {
    width,
    height: tenth(plot.bottom + setting.line * 2 + setting.size / 2),
    textSize: setting.size,
    plot,
    scores: scoreAxis(layout, options.time),
    days: (options.timeAxis ?? sceneDays)(axis, setting, options.words),
    bands: [],
    cutOffs: [],
    ordinary: sceneOrdinary(course, plot, y),
    remarks: [],
    marks: sceneMarks(marks, plot.top, setting),
    footnotes: marks.footnotes,
    series: sceneSeries(course, layout),
  };
  return options.inside?.write(course, scene, layout) ?? scene;
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
