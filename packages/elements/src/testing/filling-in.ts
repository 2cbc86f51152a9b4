import type {
  NamedSchool,
  ReferralAnswer,
  ReferralAnswers,
  TypedDate,
} from '@cairnkit/engine/referral-answer.js';
import { pagesOf, questionOf, questionsOf } from '@cairnkit/engine/referral-form.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import { questionsAt } from '@cairnkit/engine/referring-page.js';
import type { Referring } from '@cairnkit/engine/referring.js';
import { stamp } from '@cairnkit/engine/session.js';
import type { LitElement } from 'lit';

import type { CairnReferral } from '../referral/referral.js';
import { appears, press } from './person.js';

/** What a person does with a form, for examples and tests. Roots must be open. */

/** The day on which ages are told in tests; those of the made-up people stay the same for years. */
export const day = '2026-11-23';

/** The questions on the page that is shown. */
export const shown = (el: CairnReferral, form: Referral): readonly ReferralQuestion[] =>
  questionsAt(form, el.session!, day);

/** Types, ticks or chooses an answer, and leaves the field. */
export function fill(el: CairnReferral, question: ReferralQuestion, value: ReferralAnswer): void {
  const root = el.renderRoot as ParentNode;
  const box = (name: string) => root.querySelector<HTMLInputElement>(name)!;
  const { id } = question;
  if (value === null) return box(`#unsure-${id}`).click();
  switch (question.type) {
    case 'choice':
    case 'choices':
    case 'consents': {
      const list = Array.isArray(value) ? (value as readonly string[]) : [value as string];
      const ticked = list.length === 0 && question.type === 'choices' ? [''] : list;
      for (const each of ticked) box(`[name="${id}"][value="${each}"]`).click();
      return undefined;
    }
    case 'date-of-birth':
      for (const [part, text] of Object.entries(value as TypedDate)) {
        write(box(`#field-${id}-${part}`), text as string);
      }
      return undefined;
    case 'school':
      return write(box('#school'), (value as NamedSchool).name);
    default:
      return write(box(`#field-${id}`), String(value));
  }
}

/** Types over what stands in a field. */
export function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses a button, and waits until the form is elsewhere, with the focus on what it is about. */
export async function goOn(el: CairnReferral, name: string | RegExp = 'Continue'): Promise<void> {
  const place = () => {
    const { status, at, doubting } = { at: '', doubting: '', ...el.session! };
    return [status, at, doubting].join();
  };
  const before = place();
  await press(el, name);
  await appears(el, () => place() !== before);
  await focusMoves(el);
}

/** Waits until the focus is no longer on a button, but on what pressing it led to. */
export async function focusMoves({ shadowRoot }: LitElement): Promise<void> {
  const isThere = () => !['button', undefined].includes(shadowRoot!.activeElement?.localName);
  while (!isThere()) await new Promise((done) => setTimeout(done));
}

/** Answers whatever is asked, as this person would; up to a question, or to the review. */
export async function fillIn(
  el: CairnReferral,
  form: Referral,
  person: ReferralAnswers,
  until?: string,
): Promise<void> {
  await el.updateComplete;
  for (let now = el.session!; isAsking(now.status); now = el.session!) {
    const questions = shown(el, form);
    if (questions.some(({ id }) => id === until)) return;
    await appears(el, (root) => questions.every(({ id }) => root.querySelector(`#item-${id}`)));
    for (const question of questions) {
      const value = person[question.id];
      if (value !== undefined) fill(el, questionOf(form, question.id)!, value);
      await el.updateComplete;
    }
    await goOn(el);
  }
}

const isAsking = (status: string): boolean => status === 'safety' || status === 'asking';

/** A stored session with these answers, on a page that is asked, or at the review. */
export function storedAt(
  form: Referral,
  answers: ReferralAnswers,
  place: Partial<Referring> & Pick<Referring, 'status'>,
): Referring {
  const pages = pagesOf(form).map(({ id }) => id);
  const until = 'at' in place ? pages.indexOf(place.at!) : pages.length;
  const own = questionsOf(form).map(({ id }) => id);
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => own.includes(id)));
  const equality = form.equality?.pages.map(({ id }) => id) ?? [];
  const seen = pages.slice(0, until).filter((id) => !equality.includes(id));
  return { form: stamp(form), answers: kept, seen, filled: [], ...place } as Referring;
}
