import { dayOf, dayText } from '../calendar-day.js';
import { chartScene } from '../chart-scene.js';
import type { CoursePoint } from '../course.js';
import { englishChartWords as words } from '../english-chart-words.js';
import { goalCourse } from '../goal-course.js';
import { practitionerLevels } from '../practitioner-levels.js';
import { readyCourse, type CourseGiven } from '../readied.js';
import { sceneInside } from '../scene-inside.js';
import type { SceneOptions } from '../scene-layout.js';
import type { ChartScene } from '../scene.js';
import { madeUpBands, madeUpScale } from './arbitrary-course.js';
import { madeUpGoal, madeUpRating } from './made-up-goals.js';

/** How a panel is laid out for a young person. */
export const young = { width: 640, words, inside: sceneInside(words) };
/** And for a practitioner. */
export const practitioner = { ...young, inside: sceneInside(words, practitionerLevels(words)) };

/** Scores a week apart, from 6 January 2025; `null` where a session was not scored. */
export function weekly(values: readonly (number | null)[]): CoursePoint[] {
  return values.map((value, i) => ({ on: dayText(dayOf(2025, 1, 6 + 7 * i)), value }));
}

/** Low mood of a young person, or the series given, as a scene. */
export function sceneOf(
  values: readonly (number | null)[],
  options: SceneOptions = young,
  parts: Partial<CourseGiven> = {},
): ChartScene {
  const series = [{ by: 'young-person' as const, points: weekly(values), bands: madeUpBands }];
  const given = { name: 'Low mood', scale: madeUpScale, step: 1, series, ...parts };
  return chartScene(readyCourse(given), options);
}

/** A goal that was agreed on 6 January and rated a week apart, as a scene. */
export function goalScene(values: readonly number[], options: SceneOptions = young): ChartScene {
  const ratings = weekly(values).map(({ on, value }) => madeUpRating(on, value!));
  const goal = madeUpGoal('g1', { setOn: '2025-01-06', ratings });
  return chartScene(goalCourse(goal, { name: 'Goal 1' }), options);
}

/** What some labels say. */
export const texts = (labels: readonly { readonly text: string }[] | undefined) =>
  (labels ?? []).map(({ text }) => text).join(' ');
