import type { SceneWords } from './chart-words.js';
import type { ReadyCourse } from './ready-course.js';
import { labelled, widthBeside } from './respondent-labels.js';
import type { ChartScene, SceneBox, SceneText, SceneZone } from './scene.js';
import type { SceneInside } from './scene-layout.js';
import { edges, type LevelFrame, type SceneLevels } from './scene-levels.js';
import { firstScored } from './scene-ordinary.js';
import { mostMarkers } from './scene-series.js';
import { emptySpace, type Spot } from './scene-space.js';

/**
 * Writes inside a plot: names of respondents, “not scored”, “could be ordinary ups and downs”, and
 * what practitioners alone see, where their `levels` are given. Nothing covers anything else, and
 * where it can be helped, no line.
 */
export function sceneInside(words: SceneWords, levels?: SceneLevels): SceneInside {
  const namesOf = ({ series }: ReadyCourse) =>
    series.length > 1 ? series.map(({ by, nth }) => words.respondent(by, nth)) : [];
  return {
    beside: (course, width, look) => widthBeside(namesOf(course), width, look),
    write(course, scene, layout) {
      const { plot, setting, radius } = layout;
      const space = emptySpace(setting, plot, inked(course, scene, radius));
      const frame = { ...layout, space };
      // Whatever is set first has the first choice of where to stand.
      const series = labelled(scene.series, course, namesOf(course), frame);
      const missed = missedRemarks(course, scene, words.notScored(), frame);
      const { bands, cutOffs, remarks } = levels?.(course, frame) ?? { ...scene, remarks: [] };
      const ordinary = scene.ordinary && ordinaryLabel(course, scene.ordinary, frame, words);
      return { ...scene, series, ordinary, bands, cutOffs, remarks: [...remarks, ...missed] };
    },
  };
}

function ordinaryLabel(
  course: ReadyCourse,
  { box }: SceneZone,
  { plot, space }: LevelFrame,
  words: SceneWords,
): SceneZone {
  const series = course.series.length > 1 ? firstScored(course) : undefined;
  const text = words.ordinary(series && words.respondent(series.by, series.nth));
  const { top, bottom } = box;
  const labels = space.place(text, [
    ...edges(plot, bottom, 'bottom'),
    ...edges(plot, top, 'top'),
    ...edges(plot, bottom, 'top'),
    ...edges(plot, top, 'bottom'),
  ]);
  return { box, labels };
}

/** Where texts should rather not be: on markers, and on the lines between them. */
function inked(course: ReadyCourse, scene: ChartScene, radius: number): SceneBox[] {
  const boxes: SceneBox[] = [];
  const ink = (x: number, y: number, by: number) => {
    boxes.push({ left: x - by, top: y - by, right: x + by, bottom: y + by });
  };
  scene.series.forEach(({ places }, i) => {
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
  { series }: ChartScene,
  text: string,
  { space, radius }: LevelFrame,
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
