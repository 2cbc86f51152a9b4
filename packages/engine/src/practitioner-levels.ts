import type { LevelWords } from './chart-words.js';
import { cutOffOf, noRoom } from './course-certainty.js';
import { scoredPoints } from './course-facts.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import type { ChartScene, SceneText, SceneZone } from './scene.js';
import { edges, type LevelFrame, type SceneLevels } from './scene-levels.js';
import { firstScored } from './scene-ordinary.js';
import { tenth } from './scene-text.js';
import { thresholdOf } from './threshold.js';

/** Between a line and its label. */
const gap = 4;

/** Bands, cut-offs, and where the scale has no room for a bigger change: for practitioners. */
export function practitionerLevels(words: LevelWords): SceneLevels {
  // In this order: names of bands have the fewest places to stand.
  return (course, frame) => ({
    bands: bands(course, frame),
    cutOffs: cutOffs(course, frame, words),
    remarks: noRoomRemark(course, frame, words),
  });
}

/** Bands, where all respondents have the same ones. */
function bands(course: ReadyCourse, { plot, y, space }: LevelFrame): ChartScene['bands'] {
  const all = shared(course, ({ bands }) => bands) ?? [];
  const edge = (from: number) => {
    return tenth(Math.min(Math.max(y(from - halfStep(course)), plot.top), plot.bottom));
  };
  return all.flatMap(({ name }, i): readonly SceneZone[] => {
    const next = all[i + 1];
    const bottom = i === 0 ? plot.bottom : edge(all[i]!.from);
    const top = next ? edge(next.from) : plot.top;
    if (bottom <= top) return [];
    const labels = space.placeClear(name, edges(plot, (top + bottom) / 2, 'middle'));
    return [{ box: { ...plot, top, bottom }, labels }];
  });
}

/** Published cut-offs, where all respondents have the same one. They are in points. */
function cutOffs(course: ReadyCourse, frame: LevelFrame, words: LevelWords): ChartScene['cutOffs'] {
  const found = shared(course, ({ scale }) => cutOffOf(scale));
  if (!found || course.unit === 't') return [];
  const isUp = found.direction === 'higher-is-worse';
  const y = tenth(frame.y(found.from + (isUp ? -halfStep(course) : halfStep(course))));
  const { plot, space } = frame;
  const spots = [...edges(plot, y - gap / 2, 'bottom'), ...edges(plot, y + gap / 2, 'top')];
  return [{ y, labels: space.place(words.cutOff(found), spots) }];
}

/** That nothing better can be seen, at the end of the scale where it would be. */
function noRoomRemark(
  course: ReadyCourse,
  { plot, space }: LevelFrame,
  words: LevelWords,
): readonly SceneText[] {
  const series = firstScored(course);
  if (!series) return [];
  const first = scoredPoints(series)[0]!.value;
  const { threshold } = thresholdOf(series.scale, course.scheme, course.unit);
  if (!noRoom(series.scale, first, threshold, course.unit).includes('better')) return [];
  const isTop = course.direction === 'higher-is-better';
  const spots = isTop ? edges(plot, plot.top, 'top') : edges(plot, plot.bottom, 'bottom');
  return space.place(words.noRoom(), spots);
}

/** Scores are whole, and so are edges: the line is drawn half way to the score below. */
const halfStep = ({ unit, step }: ReadyCourse) => (unit === 't' ? 0.5 : (step ?? 0) / 2);

/** What all series have in common; `undefined` where they differ or have none. */
function shared<T>({ series }: ReadyCourse, of: (each: ReadySeries) => T | undefined) {
  const all = series.map(of);
  const [first] = all;
  return all.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
}
