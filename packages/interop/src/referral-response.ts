import type { Composed, ComposedEntry } from '@cairnkit/engine/compose.js';
import { questionOf } from '@cairnkit/engine/referral-form.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import type { Referral } from '@cairnkit/engine/referral.js';

import { absence } from './absent.js';
import { addressed, identified, ukCore, urlOf, type Addressed } from './addressed.js';
import { canonicalOf } from './canonical.js';
import { fhirLanguage, fhirMoment } from './fhir-time.js';
import type { Reference } from './r4.js';
import type { QuestionnaireResponse, ResponseAnswer, ResponseItem } from './r4-resources.js';
import type { Setting } from './setting.js';

/**
 * What somebody wrote into a form, question by question, in the sections of the form. What was left
 * open is not there. What is no date, no age or no number after all is there as it was typed.
 */
export function referralResponse(
  submission: ReferralSubmission,
  form: Referral,
  { safety, sections }: Composed,
  {
    subject,
    author,
    setting,
  }: {
    readonly subject: Reference | undefined;
    readonly author: Reference | undefined;
    readonly setting: Setting;
  },
): Addressed<QuestionnaireResponse> {
  const [, version = form.version] = submission.form.split('@');
  const itemOf = (entry: ComposedEntry) => answered(entry, questionOf(form, entry.question));
  return addressed(urlOf(submission.id, 'QuestionnaireResponse'), {
    resourceType: 'QuestionnaireResponse',
    meta: ukCore('QuestionnaireResponse'),
    language: fhirLanguage(submission.lang),
    identifier: identified(`urn:uuid:${submission.id}`),
    questionnaire: canonicalOf({ kind: form.kind, id: form.id, version }, setting.questionnaires),
    status: 'completed',
    subject,
    authored: fhirMoment(submission.completedAt),
    author,
    source: author,
    item: [
      ...(safety ? [safety] : []).filter(isThere).map(itemOf),
      ...sections
        .map(({ id, title, entries }) => ({
          // No question can be called so: their ids have no dot.
          linkId: `section.${id}`,
          text: title,
          item: entries.filter(isThere).map(itemOf),
        }))
        .filter(({ item }) => item.length > 0),
    ],
  });
}

const isThere = ({ status }: ComposedEntry) => status !== 'left-open';

function answered(entry: ComposedEntry, question: ReferralQuestion | undefined): ResponseItem {
  const { question: linkId, asked: text, status } = entry;
  const answer = question ? answersOf(entry, question) : [{ valueString: entry.lines.join('\n') }];
  if (answer.length > 0) return { linkId, text, answer };
  const reason = status === 'not-sure' ? 'asked-unknown' : 'asked-declined';
  return { extension: absence(status === 'given' ? 'not-applicable' : reason), linkId, text };
}

function answersOf(
  { status, lines, value }: ComposedEntry,
  question: ReferralQuestion,
): readonly ResponseAnswer[] {
  switch (question.type) {
    case 'choice':
    case 'choices':
    case 'consents': {
      const chosen = [value ?? []].flat();
      const options = question.options.filter((option) => chosen.includes(option.value));
      return options.map((option) => ({
        valueCoding: { code: option.value, display: option.text },
      }));
    }
    case 'date-of-birth':
      if (status === 'given' && typeof value === 'string') return [{ valueDate: value }];
      break;
    case 'age':
      if (status === 'given' && typeof value === 'number') return [{ valueInteger: value }];
      break;
    default:
      break;
  }
  return status === 'not-sure' ? [] : [{ valueString: lines.join('\n') }];
}
