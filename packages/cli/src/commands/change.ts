import { changeProblems, reliableChange, usualScheme } from '@cairnkit/engine/change.js';
import type { ChangeQuery, Unit } from '@cairnkit/engine/change.js';
import { outOfAge } from '@cairnkit/engine/compared.js';
import type { Issue } from '@cairnkit/engine/errors.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import { OutOfRangeError } from '@cairnkit/engine/out-of-range.js';
import { notAScore } from '@cairnkit/engine/possible-scores.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import { placeIn, tScore } from '@cairnkit/engine/t-score.js';

import { UsageError, type Command } from '../command.js';
import { fileOf, source } from '../input.js';
import { normsOf } from '../instruments.js';
import { measureByName } from '../measure-by-name.js';
import { rowByRow } from '../row-by-row.js';
import { isObject } from '../row.js';

/** `cairn change`: two scores in, and whether the change is more than measurement error out. */
export const command: Command = {
  summary: 'Judges changes of scores.',
  usage: 'change <measure> [FILE]',
  details: `
<measure> is an id from "cairn measures", or the path of a definition (with a / or a dot in it).
Rows come from FILE, or from standard input, as JSON Lines:

  {"id": "a", "scale": "total", "from": 15, "to": 9}
  {"scale": "depression", "from": 75, "to": 56, "unit": "t", "scheme": "nhs-england"}

"scale" may be left out where the measure has only one. "unit" is "points", or "t" for T-scores.
"scheme" says whose threshold: "nhs-england" where it is left out, or "strict" for the unrounded
one, where published. Raw RCADS scores have thresholds in T-scores: give "context" as for "cairn
score", and they are turned into T-scores first. Scores that "cairn score" would refuse are refused
here, too. Other fields are not used.

Every row that is not blank gives one line, in order:

  {"id","change","threshold","direction","reliable","caseness","recovery","source","why"}

change is to − from; it is reliable from the threshold on. direction is better, worse or none;
reliable is improvement, deterioration or none, or null with why where no threshold is published.
caseness and recovery are there only where the scale has a caseness score. A row with a problem has
null for all of these, and "problems":[{"path","message"}]. Problems are also told on standard
error, and make the exit code 1.`,
  options: {},

  async run({ args: [name, ...files], streams, out, err }) {
    if (name === undefined) throw new UsageError('Which measure?');
    const from = source(fileOf(files), streams);
    const measure = await measureByName(name);
    const norms = await normsOf(measure);
    if (measure.scales.length === 0) {
      throw new UsageError(`${measure.id} has no scales, so there is no score that could change.`);
    }
    return rowByRow(
      from,
      { out, err },
      {
        example: `{"scale":"${measure.scales[0]?.id}","from":15,"to":9}`,
        nothing: { change: null, threshold: null, direction: null, reliable: null, source: null },
        answer: (row) => {
          const { scale, query } = asked(measure, row, norms);
          return reliableChange(scale, query);
        },
      },
    );
  },
};

type Row = Readonly<Record<string, unknown>>;

interface Asked {
  readonly scale: Scale;
  readonly query: ChangeQuery;
}

/**
 * What a row asks: which scale, and which scores in which unit.
 *
 * @throws {OutOfRangeError} With everything that is wrong with it.
 */
function asked(measure: Measure, row: Row, norms: Norms | undefined): Asked {
  const issues: Issue[] = [];
  const scale = theScale(measure, row.scale ?? undefined, issues);
  const scheme = theScheme(measure, row.scheme ?? usualScheme, issues);
  const unit = theUnit(row.unit ?? 'points', issues);
  const { from, to } = row;
  if (scale && unit === 't') issues.push(...withoutT(measure, scale, norms));
  if (scale && unit && issues.length === 0)
    issues.push(...scoreProblems(measure, scale, { from, to, unit }));
  if (issues.length > 0 || !scale) throw new OutOfRangeError(issues);
  const query = { from: from as number, to: to as number, scheme, unit };
  return { scale, query: norms ? inT(measure, norms, scale, query, row.context) : query };
}

/** What `cairn score` refuses of raw scores is refused here, too, in the same words. */
function scoreProblems(
  measure: Measure,
  scale: Scale,
  query: { readonly from: unknown; readonly to: unknown; readonly unit: Unit },
): readonly Issue[] {
  const issues = changeProblems(scale, query);
  if (issues.length > 0 || query.unit === 't') return issues;
  return (['from', 'to'] as const).flatMap((path) => {
    const message = notAScore(measure, scale, query[path]);
    return message === undefined ? [] : [{ path, message }];
  });
}

/** T-scores of a scale that nobody has made any for are scores in points under a wrong name. */
function withoutT({ id, scales }: Measure, scale: Scale, norms: Norms | undefined): Issue[] {
  if (norms || hasT(scale)) return [];
  const whose = scales.length === 1 ? id : `${scale.id} of ${id}`;
  return [{ path: 'unit', message: `must be points; ${whose} has no T-scores` }];
}

/**
 * Raw scores as T-scores, where the row says who was asked and only those have a threshold. The same
 * norms serve both ends, as in the national method: a birthday between them is no change.
 *
 * @throws {OutOfRangeError} If the context does not say enough, or the norms have no such T-score.
 */
function inT(
  measure: Measure,
  norms: Norms,
  scale: Scale,
  query: ChangeQuery,
  context: unknown,
): ChangeQuery {
  if (query.unit === 't' || !hasT(scale) || context === undefined || context === null) return query;
  if (!isObject(context)) {
    throw new OutOfRangeError([{ path: 'context', message: 'must be an object' }]);
  }
  const tooYoungOrOld = outOfAge(measure, context);
  if (tooYoungOrOld) throw new OutOfRangeError([tooYoungOrOld]);
  const place = placeIn(norms, context);
  if (!('sex' in place)) throw new OutOfRangeError(place);

  const [from, to] = [query.from, query.to].map((raw) =>
    tScore(norms, scale.id, raw, place, scale.range.min),
  );
  if (from === undefined || to === undefined) return query; // the norms leave this scale out
  if (from !== null && to !== null) return { ...query, from, to, unit: 't' };
  const message = `the norms have no T-score for it: ${place.sex}, grade ${place.grade}`;
  const paths = [...(from === null ? ['from'] : []), ...(to === null ? ['to'] : [])];
  throw new OutOfRangeError(paths.map((path) => ({ path, message })));
}

const hasT = ({ reliableChange }: Scale) => reliableChange.some(({ unit }) => unit === 't');

function theScale({ id, scales }: Measure, name: unknown, issues: Issue[]): Scale | undefined {
  if (name === undefined && scales.length === 1) return scales[0];
  const found = scales.find((scale) => scale.id === name);
  const names = scales.map((scale) => scale.id).join(', ');
  const missing = name === undefined ? 'is missing; it must be' : 'must be';
  const one = scales.length === 1 ? `${names}, the only scale` : `one of ${names}, the scales`;
  if (!found) issues.push({ path: 'scale', message: `${missing} ${one} of ${id}` });
  return found;
}

/** A scheme that the measure does not have is an answer; one that nobody has is a slip. */
function theScheme({ scales }: Measure, name: unknown, issues: Issue[]): string | undefined {
  const published = scales.flatMap((scale) => scale.reliableChange.map(({ scheme }) => scheme));
  const known = [...new Set([usualScheme, 'strict', ...published])];
  const found = known.find((scheme) => scheme === name);
  if (!found) issues.push({ path: 'scheme', message: `must be one of ${known.join(', ')}` });
  return found;
}

function theUnit(name: unknown, issues: Issue[]): Unit | undefined {
  if (name === 'points' || name === 't') return name;
  issues.push({ path: 'unit', message: 'must be points, or t for T-scores' });
  return undefined;
}
