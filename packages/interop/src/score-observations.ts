import type { Item, Measure } from '@cairnkit/engine/measure.js';
import { result, type Result } from '@cairnkit/engine/result.js';
import type { Scale } from '@cairnkit/engine/scale.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';

import { absent } from './absent.js';
import { addressed, identified, referTo, ukCore, urlOf, type Addressed } from './addressed.js';
import { codings } from './codings.js';
import { fhirMoment } from './fhir-time.js';
import { versionAsked } from './questionnaire-response.js';
import type { Annotation } from './r4.js';
import type { Observation } from './r4-resources.js';
import { noScore, scoreNotes, scoreQuantity, survey, tComponent } from './score-value.js';
import { subjectOf, type Setting } from './setting.js';
import { whoIs } from './who.js';

/**
 * One Observation for every score of a questionnaire; one for every single item that has a SNOMED CT
 * code of its own; and, where there are several, one before them that has them as members.
 *
 * The answers are scored here, again. Where a score cannot be given there is no number, and the reason.
 * Whatever was made up for missing answers, whatever the page had come to otherwise, and every answer
 * that a clinician must see is said in a note.
 *
 * @throws {RangeError} If it is another measure, or the setting’s NHS number is none.
 */
export function scoreObservations(
  submission: Submission,
  measure: Measure,
  setting: Setting = {},
  scored: Pick<Result, 'scores' | 'flags'> = result(measure, submission.answers),
): readonly Addressed<Observation>[] {
  const observed = around(submission, measure, setting);
  const scores = measure.scales.map((scale) =>
    observed(scale.id, {
      code: { coding: codings(scale.codes), text: `${measure.title}: ${scale.title}` },
      ...scoreOf(scale, scored.scores[scale.id], submission),
    }),
  );
  const items = measure.items
    .filter(({ id, codes = [] }) => isScore(codes) && Object.hasOwn(submission.answers, id))
    .map((item) => observed(item.id, itemScore(item, measure, submission.answers[item.id])));
  const members = [...scores, ...items];
  const notes = [...versionNotes(submission, measure), ...flagNotes(measure, scored)];
  if (members.length < 2) return members.map((only) => noted(only, notes));
  const panel = observed('panel', {
    code: { coding: codings(measure.codes), text: measure.title },
    note: notes,
    hasMember: members.map(referTo),
  });
  return [panel, ...members];
}

type Part = Omit<Observation, 'resourceType' | 'status'>;

/** What all Observations of a submission have in common. */
function around(submission: Submission, measure: Measure, setting: Setting) {
  const { id, person, completedAt } = submission;
  const subject = subjectOf(person, setting);
  const performer = whoIs(measure.respondent, subject);
  const response = urlOf(id, 'QuestionnaireResponse');
  return (name: string, part: Part): Addressed<Observation> => {
    const url = urlOf(id, `Observation ${name}`);
    const { code, ...rest } = part;
    return addressed(url, {
      resourceType: 'Observation',
      meta: ukCore('Observation'),
      identifier: [identified(url)],
      status: 'final',
      category: survey,
      code,
      subject,
      effectiveDateTime: fhirMoment(completedAt),
      performer: performer && [performer],
      ...rest,
      derivedFrom: [{ reference: response, type: 'QuestionnaireResponse' }],
    });
  };
}

function scoreOf(
  scale: Scale,
  score: Result['scores'][string] | undefined,
  submission: Submission,
): Omit<Part, 'code'> {
  const sent = submission.scores[scale.id];
  if (!score || score.value === null) {
    return { dataAbsentReason: noScore(scale, score), note: scoreNotes(scale, score, sent) };
  }
  const { band, bands = band === undefined ? {} : { [scale.bandSets[0]!.id]: band } } = score;
  const named = scale.bandSets.filter(({ id }) => bands[id] !== undefined);
  return {
    valueQuantity: scoreQuantity(score.value),
    interpretation: named.map(({ id, title = id }) => ({ text: `${title}: ${bands[id]}` })),
    note: scoreNotes(scale, score, sent),
    component: tComponent(scale, score, sent),
  };
}

const isScore = (codes: NonNullable<Item['codes']>) =>
  codes.some(({ system }) => system === 'snomed-ct');

function itemScore(
  { id, text, codes = [], mayNotApply }: Item,
  measure: Measure,
  answer: unknown,
): Part {
  const code = { coding: codings(codes), text: text ?? `${measure.title}: ${id}` };
  if (typeof answer === 'number') return { code, valueQuantity: scoreQuantity(answer) };
  const reason = mayNotApply ? 'not-applicable' : 'asked-declined';
  return { code, dataAbsentReason: absent(reason, 'The item was not answered.') };
}

function versionNotes(submission: Submission, measure: Measure): readonly Annotation[] {
  if (versionAsked(submission, measure) === measure.version) return [];
  return [{ text: `Asked with ${submission.measure}, and scored with ${stamp(measure)}.` }];
}

function flagNotes(measure: Measure, { flags }: Pick<Result, 'flags'>): readonly Annotation[] {
  return flags.map(({ item, kind, value }) => ({
    text: `A clinician must see this: ${item} of ${measure.short} (${kind}) was answered ${value}.`,
  }));
}

function noted(
  { fullUrl, resource }: Addressed<Observation>,
  notes: readonly Annotation[],
): Addressed<Observation> {
  return addressed(fullUrl, { ...resource, note: [...notes, ...(resource.note ?? [])] });
}
