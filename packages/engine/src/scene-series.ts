import type { ReadyCourse, ReadyPoint } from './ready-course.js';
import { markerAfter } from './scene-markers.js';
import { respondents } from './respondents.js';
import type { ScenePlace, SceneSeries } from './scene.js';
import type { Layout } from './scene-layout.js';
import { tenth } from './scene-text.js';

/** Above this many scores, markers would hide the line. */
export const mostMarkers = 60;

/** Every respondent's line and markers, in the order of the course. */
export function sceneSeries(
  course: ReadyCourse,
  { plot, x, y, radius }: Pick<Layout, 'plot' | 'x' | 'y' | 'radius'>,
): readonly SceneSeries[] {
  const slots = slotsOf(course);
  const aside = asideOf(course);
  return course.series.map(({ by, points }, i) => {
    const places = points.map((point, j): ScenePlace => {
      const { value, day } = point;
      // A session without a score is marked on the base line.
      const height = value === null ? plot.bottom : y(value);
      return { x: tenth(x(day) + aside(i, j) * radius), y: tenth(height) };
    });
    return { by, slot: slots[i]!, ...paths(points, places, slots[i]!, radius), places };
  });
}

/** A respondent's own shape; where it is taken, the next that is free. */
function slotsOf({ series }: ReadyCourse): readonly number[] {
  const taken = new Set<number>();
  const count = respondents.length;
  return series.map(({ by }) => {
    let slot = respondents.indexOf(by);
    for (let i = 0; i < count && taken.has(slot); i += 1) slot = (slot + 1) % count;
    taken.add(slot);
    return slot;
  });
}

function paths(
  points: readonly ReadyPoint[],
  places: readonly ScenePlace[],
  slot: number,
  radius: number,
): Pick<SceneSeries, 'line' | 'markers' | 'missed'> {
  const shape = markerAfter(slot, radius);
  const scored = points.filter(({ value }) => value !== null).length;
  let [line, markers, missed] = ['', '', ''];
  points.forEach(({ value }, i) => {
    const { x, y } = places[i]!;
    const at = `${x},${y}`;
    if (value === null) {
      missed += `M${at}${shape}`;
      return;
    }
    const follows = isScored(points[i - 1]);
    const goesOn = isScored(points[i + 1]);
    if (follows || goesOn) line += `${follows ? 'L' : 'M'}${at}`;
    if (scored <= mostMarkers || !(follows || goesOn)) markers += `M${at}${shape}`;
  });
  return { line, markers, missed };
}

const isScored = (point: ReadyPoint | undefined) => point !== undefined && point.value !== null;

/**
 * How far a point stands aside, in radii, so that equal scores of one day lie side by side, and so do
 * sessions that several people did not score. Never more than two: then they overlap.
 */
function asideOf({ series }: ReadyCourse): (series: number, point: number) => number {
  const isDense = series.some(({ points }) => points.length > mostMarkers);
  if (isDense) return () => 0;
  const crowds = new Map<number, number>();
  const ranks = series.map(({ points }) => {
    return points.map((point) => {
      const rank = crowds.get(keyOf(point)) ?? 0;
      crowds.set(keyOf(point), rank + 1);
      return rank;
    });
  });
  return (i, j) => {
    const last = crowds.get(keyOf(series[i]!.points[j]!))! - 1;
    return (ranks[i]![j]! - last / 2) * Math.min(2.2, 4 / Math.max(1, last));
  };
}

/** The same for points on one spot, and only for those. */
const keyOf = ({ day, value }: ReadyPoint) => day + (value === null ? 0.9 : (value + 10_000) / 1e6);
