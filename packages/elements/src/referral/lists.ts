import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { none } from './reading.js';
import type { Asking, Drawing, Worded } from './view.js';

/** What cannot be true together with anything else. */
const alone: readonly string[] = ['not-sure', 'prefer-not-to-say', none];

/** Several of several answers; what excludes the others comes last. */
export function list(page: Asking, worded: Worded, drawing: Drawing): TemplateResult {
  const { question } = worded;
  if (question.type !== 'choices') return html``;
  const box = boxIn(page, worded, drawing);
  const last = [
    ...question.options.filter(({ value }) => alone.includes(value)),
    ...(question.none === undefined ? [] : [{ value: none, text: question.none }]),
  ];
  return drawing.group(
    page,
    worded,
    html`${worded.hint ? nothing : html`<p class="quiet">${msg('Choose all that apply.')}</p>`}
    ${question.options.filter(({ value }) => !alone.includes(value)).map(box)}
    ${last.length > 0 ? html`<p>${msg('or')}</p>` : nothing} ${last.map(box)}`,
  );
}

/** Things to agree to, each by itself. Nobody has to. */
export function consents(page: Asking, worded: Worded, drawing: Drawing): TemplateResult {
  const { question } = worded;
  if (question.type !== 'consents') return html``;
  return drawing.group(
    page,
    worded,
    html`<p class="quiet">
        ${msg('Tick only what you agree to. You can go on without ticking anything.')}
      </p>
      ${question.options.map(boxIn(page, worded, drawing))}`,
  );
}

function boxIn(page: Asking, { question }: Worded, { option }: Drawing) {
  const { id } = question;
  const answer = page.answers[id];
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : undefined;
  const isChosen = (value: string) =>
    value === none ? chosen?.length === 0 : chosen?.includes(value) === true;
  return (each: {
    readonly value: string;
    readonly text: string;
    readonly hint?: string | undefined;
  }) =>
    option(
      page,
      { type: 'checkbox', question: id, value: each.value, isChosen: isChosen(each.value) },
      each,
    );
}

/**
 * Something was ticked: what cannot be true at the same time no longer is.
 *
 * By clicks, as a person would do it, and not by `checked`, which session recorders watch.
 */
export function exclude(field: HTMLInputElement): void {
  if (field.type !== 'checkbox' || !field.checked || field.name === '' || !field.form) return;
  const isAlone = alone.includes(field.value);
  const others = field.form.querySelectorAll<HTMLInputElement>(`[name="${field.name}"]:checked`);
  for (const other of others) {
    if (other !== field && (isAlone || alone.includes(other.value))) other.click();
  }
}
