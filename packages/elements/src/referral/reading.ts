import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import { wholeYears } from '@cairnkit/engine/whole-years.js';

import type { Read } from './view.js';

/** Of the box for “none of these”, which is none of the options. */
export const none = '';

/** What stands in the fields of a question, as it was typed; a school is read by its picker. */
export function read(question: ReferralQuestion, form: ParentNode): Read {
  const { id, type } = question;
  switch (type) {
    case 'choice':
      return ticks(form, id)[0];
    case 'choices':
      return listed(ticks(form, id));
    case 'consents':
      return ticks(form, id);
    case 'date-of-birth': {
      const [day, month, year] = ['day', 'month', 'year'].map((part) =>
        typedIn(form, `${id}-${part}`),
      ) as [string, string, string];
      return day || month || year ? { day, month, year } : unsure(form, id);
    }
    case 'age': {
      const typed = typedIn(form, id);
      return typed === '' ? unsure(form, id) : (wholeYears(typed) ?? typed);
    }
    default:
      return typedIn(form, id) || unsure(form, id);
  }
}

/** What is ticked or chosen, in the order of the page. */
export function ticks(form: ParentNode, question: string): readonly string[] {
  const fields = form.querySelectorAll<HTMLInputElement>(`[name="${question}"]:checked`);
  return [...fields].map(({ value }) => value);
}

/** Whether somebody typed an answer, and ticked that they do not know it. */
export function isBoth(question: ReferralQuestion, form: ParentNode): boolean {
  const { id } = question;
  if (unsure(form, id) === undefined) return false;
  const fields = form.querySelectorAll<HTMLInputElement>(`#item-${id} .text`);
  return [...fields].some(({ value }) => value !== '');
}

const listed = (values: readonly string[]): Read => {
  if (values.includes(none)) return [];
  return values.length > 0 ? values : undefined;
};

const typedIn = (form: ParentNode, id: string): string =>
  form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#field-${id}`)?.value ?? '';

const unsure = (form: ParentNode, id: string): null | undefined =>
  form.querySelector<HTMLInputElement>(`#unsure-${id}`)?.checked ? null : undefined;
