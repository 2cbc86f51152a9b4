import type { Item } from '@cairnkit/engine/measure.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import { focusOn } from '../internal/focus.js';
import type { Asking } from './asking.js';
import type { Host } from './host.js';
import { problem } from '../internal/problem.js';
import { isTyped, type Rating } from './answering.js';

/** Says beside a question what is wrong with its answer. */
export function mistake(item: Item): TemplateResult {
  return html`<p id="wrong-${item.id}" class="error">${msg(str`Error: ${wanted(item)}`)}</p>`;
}

/** Says above the questions what is wrong, and leads to each. Nothing when all is well. */
export function mistakes(host: Host, { measure, wrong }: Asking): unknown {
  if (wrong.length === 0) return nothing;
  const links = measure.items.map((item, i) => {
    if (!wrong.includes(item.id)) return nothing;
    const lead = (event: Event) => {
      event.preventDefault(); // the address of the page is the host's, and stays as it is
      void focusOn(host, `#${item.id} input`);
    };
    const text =
      host.mode === 'pages' ? wanted(item) : msg(str`Question ${i + 1}: ${wanted(item)}`);
    return html`<li><a href="#${item.id}" @click=${lead}>${text}</a></li>`;
  });
  return problem(
    msg('There is a problem'),
    html`<ul>
      ${links}
    </ul>`,
  );
}

function wanted(item: Item): string {
  return isTyped(item) ? numberWanted(item) : msg('Choose an answer');
}

/** What belongs in the field of a rating that is typed. */
export const numberWanted = ({ min, max, step }: Rating): string =>
  msg(str`Enter a number from ${min} to ${max}, in steps of ${step ?? 1}`);
