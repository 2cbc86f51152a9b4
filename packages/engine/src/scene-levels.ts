import { thresholdOf } from './change.js';
import type { SceneWords } from './chart-words.js';
import { cutOffOf, noRoom } from './course-certainty.js';
import { ordinaryRange } from './ordinary-range.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import type { ChartScene, SceneBox, SceneText, SceneZone } from './scene.js';
import { tenth, type Space, type Spot } from './scene-space.js';

/** Where scores lie, and what may be written there. */
export interface LevelFrame {
  readonly plot: SceneBox;
  readonly y: (value: number) => number;
  readonly space: Space;
  readonly words: SceneWords;
}

/** Between a line and its label. */
const gap = 4;

/** Around the first score of the first respondent who gave one. */
export function sceneOrdinary(course: ReadyCourse, frame: LevelFrame): SceneZone | undefined {
  const series = firstScored(course);
  const range = series && ordinaryRange(course, series);
  if (!series || !range) return undefined;
  const { plot, y, space, words } = frame;
  const { min, max } = course.axis;
  const top = tenth(y(Math.min(range.to, max)));
  const bottom = tenth(y(Math.max(range.from, min)));
  const whose = course.series.length > 1 ? words.respondent(series.by, series.nth) : undefined;
  const labels = space.place(words.ordinary(whose), [
    ...edges(plot, bottom, 'bottom'),
    ...edges(plot, top, 'top'),
    ...edges(plot, bottom, 'top'),
    ...edges(plot, top, 'bottom'),
  ]);
  return { box: { ...plot, top, bottom }, labels };
}

/** Bands, where all respondents have the same ones. */
export function sceneBands(course: ReadyCourse, frame: LevelFrame): ChartScene['bands'] {
  const { plot, y, space } = frame;
  const bands = shared(course, ({ bands }) => bands) ?? [];
  const edge = (from: number) => {
    return tenth(Math.min(Math.max(y(from - halfStep(course)), plot.top), plot.bottom));
  };
  return bands.flatMap(({ name }, i): readonly SceneZone[] => {
    const next = bands[i + 1];
    const bottom = i === 0 ? plot.bottom : edge(bands[i]!.from);
    const top = next ? edge(next.from) : plot.top;
    if (bottom <= top) return [];
    const labels = space.place(name, edges(plot, (top + bottom) / 2, 'middle'));
    return [{ box: { ...plot, top, bottom }, labels }];
  });
}

/** Published cut-offs, where all respondents have the same one. They are in points. */
export function sceneCutOffs(course: ReadyCourse, frame: LevelFrame): ChartScene['cutOffs'] {
  const found = shared(course, ({ scale }) => cutOffOf(scale));
  if (!found || course.unit === 't') return [];
  const isUp = found.direction === 'higher-is-worse';
  const y = tenth(frame.y(found.from + (isUp ? -halfStep(course) : halfStep(course))));
  const { plot, space, words } = frame;
  const spots = [...edges(plot, y - gap / 2, 'bottom'), ...edges(plot, y + gap / 2, 'top')];
  return [{ y, labels: space.place(words.cutOff(found), spots) }];
}

/** That nothing better can be seen, at the end of the scale where it would be. */
export function sceneNoRoom(course: ReadyCourse, frame: LevelFrame): readonly SceneText[] {
  const series = firstScored(course);
  const first = series?.points.find(({ value }) => value !== null)?.value;
  if (!series || first === null || first === undefined) return [];
  const { threshold } = thresholdOf(series.scale, course.scheme, course.unit);
  if (!noRoom(series.scale, first, threshold, course.unit).includes('better')) return [];
  const { plot, space, words } = frame;
  const isTop = course.direction === 'higher-is-better';
  const spots = isTop ? edges(plot, plot.top, 'top') : edges(plot, plot.bottom, 'bottom');
  return space.place(words.noRoom(), spots);
}

const firstScored = ({ series }: ReadyCourse): ReadySeries | undefined =>
  series.find(({ points }) => points.some(({ value }) => value !== null));

/** At the left end of a level, at its right, or somewhere between. */
function edges({ left, right }: SceneBox, y: number, at: Spot['at']): Spot[] {
  const between = [0.5, 0.25, 0.75].map((part) => left + (right - left) * part);
  return [
    { x: left + gap, side: 'rightwards', y, at },
    { x: right - gap, side: 'leftwards', y, at },
    ...between.map((x): Spot => ({ x, side: 'both', y, at })),
  ];
}

/** Scores are whole, and so are edges: the line is drawn half way to the score below. */
const halfStep = ({ unit, step }: ReadyCourse) => (unit === 't' ? 0.5 : (step ?? 0) / 2);

/** What all series have in common; `undefined` where they differ or have none. */
function shared<T>({ series }: ReadyCourse, of: (each: ReadySeries) => T | undefined) {
  const all = series.map(of);
  const [first] = all;
  return all.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? first : undefined;
}
