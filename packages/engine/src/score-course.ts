import type { Unit } from './change.js';
import type { CourseContext } from './course.js';
import { dayInZone } from './day-in-zone.js';
import type { Issue } from './errors.js';
import type { Measure } from './measure.js';
import type { Norms } from './norms.js';
import { scoreRule, scoresCourse } from './readied.js';
import type { ReadyCourse } from './ready-course.js';
import type { GivenPoint } from './ready-points.js';
import type { Respondent } from './respondents.js';
import type { Scale } from './scale.js';
import { scoreStep } from './score-step.js';
import {
  isSameRange,
  notDrawn,
  pointOn,
  storedScores,
  usualRange,
  type StoredResult,
} from './stored-scores.js';

/** Which scores are drawn, and how. */
export interface ScoreCourseOptions extends CourseContext {
  /** As sentences call it; the scale's title where absent. */
  readonly name?: string | undefined;
  /** Id of the scale, such as `total`. */
  readonly scale: string;
  /** `points` where absent. T-scores are those that are stored with the results. */
  readonly unit?: Unit | undefined;
  /** Norms of these measures: whose bands to draw on T-scores. */
  readonly norms?: readonly Norms[] | undefined;
  /** Whose threshold judges a change; `nhs-england` where absent. */
  readonly scheme?: string | undefined;
  /** For `completedAt`; `Europe/London` where absent. */
  readonly timeZone?: string | undefined;
}

const respondentOf: Readonly<Record<Measure['respondent'], Respondent>> = {
  self: 'young-person',
  parent: 'parent-or-carer',
  teacher: 'teacher',
  practitioner: 'practitioner',
};

/**
 * One scale over time, a series for each measure: a young person's form and a parent's, say.
 *
 * Results of other measures are passed over. A result of another major version of a measure is left
 * out and told, and so is a score whose range is not that of the others, because an item did not
 * apply; and, where T-scores are drawn, a score without one.
 *
 * @param results - In any order.
 * @throws {RangeError} If a measure has no such scale, or there is no measure.
 */
export function scoreCourse(
  measures: readonly Measure[],
  results: readonly StoredResult[],
  options: ScoreCourseOptions,
): ReadyCourse {
  const [first] = measures;
  if (!first) throw new RangeError('a chart of scores needs a measure');
  const scale = scaleOf(first, options.scale);
  const problems: Issue[] = [];
  const points = measures.flatMap((measure) => pointsOf(measure, results, options, problems));
  const { name = scale.title, unit, scheme, sessions, phases, events } = options;
  const step = unit === 't' ? undefined : scoreStep(first, scale);
  const frame = { name, unit, scheme, sessions, phases, events, step, scale };
  return scoresCourse(frame, points, problems);
}

function scaleOf(measure: Measure, id: string): Scale {
  const scale = measure.scales.find((each) => each.id === id);
  if (!scale) throw new RangeError(`${measure.id} has no scale ${id}`);
  return scale;
}

function pointsOf(
  measure: Measure,
  results: readonly StoredResult[],
  { scale: id, unit = 'points', norms = [], timeZone = 'Europe/London' }: ScoreCourseOptions,
  problems: Issue[],
): readonly GivenPoint[] {
  const scale = scaleOf(measure, id);
  const found = storedScores(measure, id, results, problems);
  const range = unit === 't' ? scale.range : usualRange(scale, found);
  const source = unit === 't' ? norms.find((each) => each.measure === measure.id) : scale;
  const bands = isSameRange(range, scale.range) ? source?.bandSets[0]?.bands : undefined;
  const judged = { ...scale, range };
  const shared = {
    key: measure.id,
    by: respondentOf[measure.respondent],
    scale: judged,
    bands,
    list: 'results',
    field: `scores.${id}.${unit === 't' ? 't' : 'value'}`,
    rule: scoreRule(judged, unit),
  };
  return found.flatMap((stored): readonly GivenPoint[] => {
    const { score, index, result } = stored;
    const path = `results.${index}`;
    const why = notDrawn(score, unit, scale, range);
    const on = result.on ?? dayInZone(result.completedAt, timeZone);
    if (why) problems.push({ path: `${path}.scores.${id}`, message: why });
    if (on === undefined) {
      const message = 'must be a date, or a time with its zone; or give the day in on';
      problems.push({ path: `${path}.completedAt`, message });
    }
    return why || on === undefined ? [] : [{ ...shared, index, point: pointOn(on, stored, unit) }];
  });
}
