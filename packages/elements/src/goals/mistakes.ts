import { longestText, textFault } from '@cairnkit/engine/text-rule.js';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { focusOn } from '../internal/focus.js';
import { problem } from '../internal/problem.js';
import type { Host, Mistake, Page } from './view.js';

/** Says beside a field what is wrong in it. */
export function mistake({ mistakes: all }: Page, field: string): unknown {
  const found = all.find((each) => each.field === field);
  if (!found) return nothing;
  return html`<p id="wrong-${field}" class="error">${msg(str`Error: ${found.wanted}`)}</p>`;
}

/** Says above the page what is wrong, and leads to each field. Nothing when all is well. */
export function mistakes(host: Host, { mistakes: all }: Page): unknown {
  if (all.length === 0) return nothing;
  const link = ({ field, wanted }: Mistake) => {
    const lead = (event: Event) => {
      event.preventDefault(); // the address of the page is the host's, and stays as it is
      void focusOn(host, `:is(textarea, input, button)#${field}, #${field} :is(input, button)`);
    };
    return html`<li><a href="#${field}" @click=${lead}>${wanted}</a></li>`;
  };
  return problem(
    msg('There is a problem'),
    html`<ul dir="auto">
      ${all.map(link)}
    </ul>`,
  );
}

/** What is wrong with a text that must be there. Whatever was typed stays. */
export function textMistake(field: string, text: string, missing: string): readonly Mistake[] {
  switch (textFault(text)) {
    case 'blank':
      return [{ field, wanted: missing }];
    case 'too-long':
      return [{ field, wanted: tooLong(text) }];
    case undefined:
      return [];
  }
}

/** What is wrong with a text that need not be there. */
export function noteMistake(field: string, text: string): readonly Mistake[] {
  return textFault(text) === 'too-long' ? [{ field, wanted: tooLong(text) }] : [];
}

/** Numbers are asked for by every page that shows them. */
export const numberMissing = (): Mistake => ({
  field: 'rating',
  wanted: msg('Choose a number from 0 to 10'),
});

function tooLong({ length }: string): string {
  return msg(str`Use ${longestText} characters or fewer. There are ${length} now.`);
}
