import type { Answers } from '@cairnkit/engine/session.js';

import type { Imported } from './import-questionnaire.js';
import { answersIn } from './questionnaire-answers.js';
import { calculator, type Calculated, type Calculator } from './questionnaire-calculator.js';
import type { ReadForm } from './questionnaire-form.js';

export type { Calculated };

const ready = new WeakMap<ReadForm, Calculator>();

/**
 * Calculates every calculated item of an imported questionnaire, also those that are no scale of its
 * measure. What an expression asks for and is not known here leaves it without a value, and so does
 * everything that hangs on it: nothing is calculated in part.
 *
 * @param given - A QuestionnaireResponse; or the answers of the imported measure, as `{ answers }`.
 * @param at - What `now()` is: an ISO date and time. Without it, what asks for the day has no value.
 */
export function questionnaireScores(
  { source, form, fhirAnswers }: Imported,
  given: unknown,
  at?: string,
): readonly Calculated[] {
  let calculates = ready.get(form);
  if (!calculates) ready.set(form, (calculates = calculator(source, form)));
  return calculates.calculate(isAnswers(given) ? fhirAnswers(given.answers) : answersIn(given), at);
}

function isAnswers(given: unknown): given is { readonly answers: Answers } {
  return typeof given === 'object' && given !== null && 'answers' in given;
}
