import { allowedValues } from '@cairnkit/engine/item.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Submission } from '@cairnkit/engine/submission.js';

import { absence } from './absent.js';
import { addressed, identified, ukCore, urlOf, type Addressed } from './addressed.js';
import { responseAnswer } from './answer-coding.js';
import { canonicalOf } from './canonical.js';
import { fhirLanguage, fhirMoment } from './fhir-time.js';
import type { QuestionnaireResponse, ResponseItem } from './r4-resources.js';
import { subjectOf, type Setting } from './setting.js';
import { whoIs } from './who.js';

/**
 * The answers of a questionnaire as FHIR, item by item in the order of the form.
 *
 * An item that somebody chose not to answer is there without an answer, and says so; so is one whose
 * answer the form does not allow. An item that was never asked is not there.
 *
 * @param measure - The one that was asked, in the words that it was asked in.
 * @throws {RangeError} If it is another measure, or the setting’s NHS number is none.
 */
export function questionnaireResponse(
  submission: Submission,
  measure: Measure,
  setting: Setting = {},
): Addressed<QuestionnaireResponse> {
  const version = versionAsked(submission, measure);
  const subject = subjectOf(submission.person, setting);
  const who = whoIs(measure.respondent, subject);
  const { kind, id } = measure;
  return addressed(urlOf(submission.id, 'QuestionnaireResponse'), {
    resourceType: 'QuestionnaireResponse',
    meta: ukCore('QuestionnaireResponse'),
    language: fhirLanguage(submission.lang),
    identifier: identified(`urn:uuid:${submission.id}`),
    questionnaire: canonicalOf({ kind, id, version }, setting.questionnaires),
    status: 'completed',
    subject,
    authored: fhirMoment(submission.completedAt),
    author: who,
    source: who,
    item: measure.items
      .filter((item) => Object.hasOwn(submission.answers, item.id))
      .map((item) => answered(item, submission.answers[item.id])),
  });
}

/** Which version of the measure the person saw. */
export function versionAsked(submission: Submission, measure: Measure): string {
  const [id, version = ''] = submission.measure.split('@');
  if (id === measure.id) return version;
  throw new RangeError(`submission.measure: is ${submission.measure}, not ${measure.id}`);
}

function answered(item: Item, answer: unknown): ResponseItem {
  const { id: linkId, text } = item;
  if (answer === null) {
    return {
      extension: absence(item.mayNotApply ? 'not-applicable' : 'asked-declined'),
      linkId,
      text,
    };
  }
  if (typeof answer !== 'number' || !allowedValues(item).includes(answer)) {
    return { extension: absence('error'), linkId, text };
  }
  return { linkId, text, answer: [responseAnswer(item, answer)] };
}
