import type { ReferralAnswer, TypedDate } from '@cairnkit/engine/referral-answer.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Asking, Drawing, Worded } from './view.js';

type Type = ReferralQuestion['type'];

/** What a browser may fill in, where it is the person’s own. */
const tokens: Partial<Record<Type, AutoFill | 'nickname'>> = {
  'full-name': 'name',
  'preferred-name': 'nickname',
  phone: 'tel',
  email: 'email',
  postcode: 'postal-code',
  address: 'street-address',
};

/** Fields that are only as wide as what belongs into them. */
const narrow: readonly Type[] = ['nhs-number', 'phone', 'postcode', 'age'];

/** One line to type into. */
export function line(page: Asking, worded: Worded, drawing: Drawing): TemplateResult {
  const { question, isOwn } = worded;
  const { id, type } = question;
  const isNumeric = type === 'nhs-number' || type === 'age';
  return around(
    page,
    worded,
    html`${drawing.label(page, worded)}
      <input
        type=${type === 'phone' ? 'tel' : type === 'email' ? 'email' : 'text'}
        class="text ${narrow.includes(type) ? 'narrow' : ''}"
        id="field-${id}"
        inputmode=${isNumeric ? 'numeric' : nothing}
        autocomplete=${(isOwn && tokens[type]) || 'off'}
        spellcheck="false"
        value=${shown(page.answers[id])}
        aria-describedby="hint-${id} wrong-${id}"
        aria-invalid=${isWrong(page, id)}
      />`,
  );
}

/** Several lines. What was written before is their content, and no field is set. */
export function lines(
  page: Asking,
  worded: Worded,
  drawing: Drawing,
  below: unknown = nothing,
): TemplateResult {
  const { question, isOwn } = worded;
  const { id, type } = question;
  return around(
    page,
    worded,
    html`${drawing.label(page, worded)}
      <textarea
        class="text"
        id="field-${id}"
        rows=${type === 'address' ? 4 : 6}
        autocomplete=${(isOwn && tokens[type]) || 'off'}
        spellcheck="false"
        .defaultValue=${shown(page.answers[id])}
        aria-describedby="hint-${id} wrong-${id} count-${id}"
        aria-invalid=${isWrong(page, id)}
      ></textarea>
      ${below}`,
  );
}

const parts = ['day', 'month', 'year'] as const;

/** A date in three fields, which take whatever is typed. */
export function date(page: Asking, worded: Worded, drawing: Drawing): TemplateResult {
  const { question, isOwn } = worded;
  const { id } = question;
  const answer = page.answers[id] as TypedDate | null | undefined;
  const names = { day: msg('Day'), month: msg('Month'), year: msg('Year') };
  const wrong = page.mistakes.find((each) => each.question === id);
  return drawing.group(
    page,
    worded,
    html`<div class="date">
        ${parts.map(
          (part) =>
            html`<div>
              <label for="field-${id}-${part}">${names[part]}</label>
              <input
                type="text"
                class="text ${part}"
                id="field-${id}-${part}"
                inputmode="numeric"
                autocomplete=${isOwn ? `bday-${part}` : 'off'}
                spellcheck="false"
                value=${answer?.[part] ?? ''}
                aria-describedby="wrong-${id}"
                aria-invalid=${wrong && (wrong.part ?? part) === part ? 'true' : nothing}
              />
            </div>`,
        )}
      </div>
      ${unsure(page, worded)}`,
  );
}

/** The answer that the person does not know it, where the form takes that. */
export function unsure(page: Asking, { question }: Worded): unknown {
  if (!('notSure' in question) || question.notSure === undefined) return nothing;
  const { id, notSure } = question;
  return html`<p>${msg('or')}</p>
    <label class="unsure">
      <input type="checkbox" id="unsure-${id}" ?checked=${page.answers[id] === null} />
      <span lang=${page.form.lang}>${notSure}</span>
    </label>`;
}

function around(page: Asking, worded: Worded, field: TemplateResult): TemplateResult {
  return html`<div class="field" part="item" id="item-${worded.question.id}" dir="auto">
    ${field} ${unsure(page, worded)}
  </div>`;
}

function shown(answer: ReferralAnswer | undefined): string {
  if (answer && typeof answer === 'object' && 'name' in answer) return answer.name;
  return typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';
}

const isWrong = ({ mistakes }: Asking, id: string) =>
  mistakes.some(({ question }) => question === id) ? 'true' : nothing;
