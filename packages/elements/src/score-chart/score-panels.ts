import type { CourseContext } from '@cairnkit/engine/course.js';
import { daysOf } from '@cairnkit/engine/day-span.js';
import type { Issue } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import type { DaySpan } from '@cairnkit/engine/ready-course.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import { scoreCourse } from '@cairnkit/engine/score-course.js';
import type { Unit } from '@cairnkit/engine/threshold.js';
import { msg, str } from '@lit/localize';
import { html } from 'lit';

import { givenContext } from '../chart/given-context.js';
import { readyPanel, type ReadyPanel } from '../chart/panel.js';
import { givenScores, type Given } from './given-scores.js';
import type { inT } from './in-t.js';

/** What a page wants to be drawn; the scores and who they are about are untrusted. */
export interface Wanted {
  /** The first names the scales. */
  readonly measures: readonly [Measure, ...Measure[]];
  readonly scores: readonly unknown[];
  readonly scale: readonly string[] | string | null | undefined;
  readonly unit: Unit;
  /** Makes T-scores; absent where they are not wanted, or it could not be loaded. */
  readonly inT: typeof inT | undefined;
  readonly norms: readonly Norms[];
  readonly context: unknown;
  readonly scheme: string | undefined;
  readonly timeZone: string | undefined;
  readonly sessions: unknown;
  readonly phases: unknown;
  readonly events: unknown;
}

/** All panels, and what is to be said of them together. */
export interface Drawn {
  readonly all: readonly ReadyPanel[];
  readonly days: DaySpan | undefined;
  readonly remarks: readonly string[];
  readonly problems: readonly Issue[];
}

/** The panels of the scales that a page wants to see, of all the forms that have them. */
export function scorePanels(wanted: Wanted): Drawn {
  const { measures, scores, unit, norms, context } = wanted;
  const { scales, problems } = chosen(measures[0], wanted.scale);
  const [first] = scales;
  if (!first) return { all: [], days: undefined, remarks: [], problems };
  const given = givenScores(scores, measures, first);
  const compared = wanted.inT?.(measures, given.results, norms, context);
  const results = compared?.results ?? given.results;
  const beside = givenContext(wanted);
  const frame = { ...wanted, ...beside.context };
  const all = scales.map((scale) => scorePanel(scale, { ...given, results }, frame));
  return {
    all,
    days: daysOf(all.map(({ course }) => course)),
    remarks: unit === 't' && !compared ? [notLoaded()] : (compared?.remarks ?? []),
    problems: [
      ...problems,
      ...beside.problems,
      ...(compared?.faults ?? []).map((message) => ({ path: 'norms', message })),
      ...distinct(all.flatMap(({ course }) => course.problems)),
    ],
  };
}

/** Scales by their ids, in the order in which they were named. */
function chosen(
  { id: measure, scales }: Measure,
  wanted: Wanted['scale'],
): { readonly scales: readonly Scale[]; readonly problems: readonly Issue[] } {
  const ids =
    typeof wanted === 'string' ? wanted.split(/\s+/).filter(Boolean) : [wanted ?? []].flat();
  const found = ids.flatMap((id) => scales.find((scale) => scale.id === id) ?? []);
  const usual = scales.find(({ id }) => id === 'total') ?? scales[0];
  const known = scales.map(({ id }) => id).join(', ');
  const message = known ? `${measure} has the scales ${known}` : `${measure} has no scale`;
  const isWrong = found.length < ids.length || !usual;
  return {
    scales: ids.length > 0 ? found : usual ? [usual] : [],
    problems: isWrong ? [{ path: 'scale', message }] : [],
  };
}

/** What a page wants, with what stands beside the scores in the right shape. */
type Frame = Omit<Wanted, keyof CourseContext> & Required<CourseContext>;

function scorePanel(scale: Scale, { results, problems }: Given, wanted: Frame): ReadyPanel {
  const { short, lang } = wanted.measures[0];
  // The score of a whole form is called by its name: every form has a total.
  const isWhole = scale.id === 'total';
  const name = isWhole ? short : scale.title;
  const forms = wanted.measures.filter(({ scales }) => scales.some(({ id }) => id === scale.id));
  const course = scoreCourse(forms, results, { ...wanted, name, scale: scale.id });
  return readyPanel({
    key: scale.id,
    title: isWhole
      ? html`<bdi lang=${lang}>${short}</bdi>`
      : html`<span class="quiet" lang=${lang}>${short}</span>
          <bdi lang=${lang}>${scale.title}</bdi>`,
    fileTitle: isWhole ? short : `${short}: ${scale.title}`,
    axis: axis(scale, wanted.unit),
    // Nobody knows of which scale a score is that cannot be read: every panel says that it is missing.
    course: { ...course, problems: [...problems, ...course.problems] },
  });
}

/** What the numbers on the axis are, and which way is which. */
function axis({ direction, range: { min, max } }: Scale, unit: Unit): string {
  const isWorse = direction === 'higher-is-worse';
  if (unit === 't') {
    return isWorse
      ? msg('T-scores. Lower = fewer difficulties.')
      : msg('T-scores. Higher = things are better.');
  }
  return isWorse
    ? msg(str`From ${min} to ${max}. Lower = fewer difficulties.`)
    : msg(str`From ${min} to ${max}. Higher = things are better.`);
}

/** The same result may be wrong in several panels. Paths are those of the property. */
function distinct(problems: readonly Issue[]): readonly Issue[] {
  const found = new Map<string, Issue>();
  for (const { path, message } of problems) {
    const own = path.replace(/^results\b/, 'scores');
    found.set(`${own} ${message}`, { path: own, message });
  }
  return [...found.values()];
}

const notLoaded = () => msg('T-scores could not be loaded. Load the page again.');
