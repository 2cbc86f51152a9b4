import type { Question } from '@cairnkit/engine/service.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';

/**
 * The answer that stands in a form: `undefined` for none, or for one that cannot be told.
 *
 * @param before - What was answered before: “not sure” leaves a field empty.
 */
export function read(
  question: Question,
  form: ParentNode,
  before: ServiceAnswers[string],
): ServiceAnswers[string] {
  if (question.type === 'age') {
    const typed = form.querySelector<HTMLInputElement>('[type="text"]')!.value.trim();
    return typed === '' && before === null ? null : yearsIn(typed);
  }
  const chosen = ticks(form);
  if (question.type !== 'choices') return chosen[0];
  if (chosen.includes(none)) return [];
  return chosen.length > 0 ? chosen : undefined;
}

/** Of the box for “none of these”, which is none of the options. */
export const none = '';

/** What is ticked, in the order of the page. */
export function ticks(form: ParentNode): readonly string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
}

/** Whole years. Not `Number` alone, which takes `0xe` and `1e1` for numbers, and nothing for 0. */
function yearsIn(typed: string): number | undefined {
  // Keyboards for Arabic, Persian and Urdu have digits of their own.
  const plain = typed.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String(digit.charCodeAt(0) & 15),
  );
  return /^\d{1,3}$/.test(plain) ? Number(plain) : undefined;
}
