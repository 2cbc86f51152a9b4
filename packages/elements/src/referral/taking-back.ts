import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Worded } from './view.js';

/**
 * A way to leave a question open again, where that is allowed: a radio button that was chosen stays
 * so by itself.
 *
 * @param taken - Called once nothing is chosen any more.
 */
export function takingBack(
  { question }: Worded,
  isAnswered: boolean,
  taken: () => void,
): TemplateResult | typeof nothing {
  if (question.type !== 'choice' || !question.optional || !isAnswered) return nothing;
  const press = ({ currentTarget }: Event) => {
    const form = (currentTarget as HTMLButtonElement).form!;
    const fields = form.querySelectorAll<HTMLInputElement>(`[name="${question.id}"]`);
    for (const field of fields) field.checked = false;
    fields[0]?.focus(); // this button goes away
    taken();
  };
  return html`<button type="button" class="link" @click=${press}>
    ${msg('Take my answer back')}
  </button>`;
}
