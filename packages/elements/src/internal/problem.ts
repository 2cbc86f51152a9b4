import { html, type TemplateResult } from 'lit';

/** The NHS error summary: takes the focus, says what is wrong, and leads to it. */
export function problem(title: string, body: unknown): TemplateResult {
  return html`<div class="alarm" role="alert" tabindex="-1" aria-labelledby="problem">
    <h2 id="problem">${title}</h2>
    <p class="error">${body}</p>
  </div>`;
}
