import type { Service, ServiceContact, Step } from '@cairnkit/engine/service.js';
import { html, nothing, type TemplateResult } from 'lit';

import { address, withNumber } from '../urgent-help/reach.js';

/** What to do next, as a list, each step with how to reach who is needed for it. */
export function nextSteps(
  { lang, contacts = [] }: Pick<Service, 'lang' | 'contacts'>,
  steps: readonly Step[],
): TemplateResult {
  return html`<ul dir="auto">
    ${steps.map(({ text, contact, url }) => {
      const whom = contacts.find(({ id }) => id === contact);
      return html`<li>
        <p lang=${lang}>${text}</p>
        ${url ? html`<p>${address({ url }, 'aside')}</p>` : nothing}
        ${whom ? reachable(whom, lang) : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Somebody’s name, and every way to reach them. Links open a tab: a result is kept nowhere. */
function reachable(contact: ServiceContact, lang: string): TemplateResult {
  const { name, phone, email, url, hours, note } = contact;
  return html`<div class="contact" dir="auto">
    <p><strong lang=${lang}>${name}</strong></p>
    ${phone ? html`<p>${withNumber(phone, { number: phone, how: 'call' })}</p>` : nothing}
    ${email ? html`<p><a dir="ltr" href="mailto:${email}">${email}</a></p>` : nothing}
    ${url ? html`<p>${address({ url }, 'aside')}</p>` : nothing}
    ${[hours, note].map((each) => (each ? html` <p lang=${lang}>${each}</p>` : nothing))}
  </div>`;
}
