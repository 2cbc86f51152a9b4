import type { Answers } from '@cairnkit/engine/session.js';

import type { Imported } from './import-questionnaire.js';
import { responseWith, withScores } from './questionnaire-answers.js';
import { countingAnswers } from './questionnaire-enabled.js';
import { textIn, type Json } from './questionnaire-json.js';

/**
 * The answers of an imported measure as a response to the questionnaire that it came from, with its
 * linkIds and its codes. Each answer says what it counts; what was not asked is not there.
 *
 * @param answers - As a session of the measure has them.
 * @param authored - When they were given: an ISO date and time.
 */
export function importedResponse(
  { source, form, fhirAnswers }: Imported,
  answers: Answers,
  authored: string,
): Json {
  const [url, version] = [textIn(source, 'url'), textIn(source, 'version')];
  const questionnaire = url !== undefined && version !== undefined ? `${url}|${version}` : url;
  const { item, ...start } = responseWith(
    form,
    withScores(form, countingAnswers(form, fhirAnswers(answers))),
  );
  const items = item as readonly Json[];
  return {
    ...start,
    ...(questionnaire !== undefined && { questionnaire }),
    authored,
    ...(items.length > 0 && { item: items }),
  };
}
