import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { focusOn } from '../internal/focus.js';
import { problem } from '../internal/problem.js';
import { yearsWanted } from './ages.js';
import type { Asking, Host } from './view.js';

/** Says beside the question what is wrong with its answer. */
export function mistake({ isWrong }: Asking, wanted: string): unknown {
  if (!isWrong) return nothing;
  return html`<p id="wrong" class="error">${msg(str`Error: ${wanted}`)}</p>`;
}

/** Says above the question what is wrong, and leads to it. */
export function mistakes(host: Host, { isWrong }: Asking, wanted: string): unknown {
  if (!isWrong) return nothing;
  const lead = (event: Event) => {
    event.preventDefault(); // the address of the page is the host's, and stays as it is
    void focusOn(host, '#question input');
  };
  return problem(
    msg('There is a problem'),
    html`<ul dir="auto">
      <li><a href="#question" @click=${lead}>${wanted}</a></li>
    </ul>`,
  );
}

/** What belongs into the answer. */
export function wanted({ question }: Asking): string {
  if (question.type === 'age') return yearsWanted(question);
  return question.type === 'choices' ? msg('Choose at least one answer') : msg('Choose an answer');
}
