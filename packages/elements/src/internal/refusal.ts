import { sentence, type Issue } from '@cairnkit/engine/errors.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Why there is nothing to show. For the page's author. */
export interface Fault {
  readonly message: string;
  /** Every issue of a definition that failed to parse. */
  readonly issues: readonly Issue[];
}

/** More issues than this are counted, not listed: a page is not a log. */
const most = 20;

/** Shown instead of a half-empty form, above the page's own fallback. */
export function refusal({ message, issues }: Fault): TemplateResult {
  const rest = issues.length - most;
  return html`
    <div class="ground">
      <div class="page" lang=${msg('en', { id: 'cairn-language' })}>
        <div class="stack" part="refusal">
          <p>${msg('This part of the page is not working.')}</p>
          <div class="wide quiet" lang="en" dir="ltr">
            <p>For the person who looks after this page:</p>
            ${
              issues.length > 0
                ? html`<ul>
                    ${issues.slice(0, most).map((issue) => html`<li>${sentence(issue)}</li>`)}
                    ${rest > 0 ? html`<li>and ${rest} more</li>` : ''}
                  </ul>`
                : html`<p>${message}</p>`
            }
          </div>
        </div>
      </div>
    </div>
    <slot></slot>
  `;
}
