import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** What a person may do about a form besides filling it in. */
export interface Ways {
  readonly leave: (why: 'chosen' | 'not-shown') => unknown;
  /** Asks first; or no longer. */
  readonly ask: (isAsked: boolean) => unknown;
}

/** Below a form: it need not be filled in. */
export function mayLeave({ ask }: Ways): TemplateResult {
  return html`<button class="link" @click=${() => ask(true)}>
    ${msg('Leave this form out')}
  </button>`;
}

/** In the place of a form: whether to leave it out, and what that means. */
export function leaving({ leave, ask }: Ways): TemplateResult {
  return html`<div class="stack leaving">
    <h2 tabindex="-1">${msg('Leave this form out?')}</h2>
    <p>
      ${msg(
        'Your answers to this form will be deleted. The list at the end will say that you left it out.',
      )}
    </p>
    <button @click=${() => leave('chosen')}>${msg('Yes, leave it out')}</button>
    <button class="link" @click=${() => ask(false)}>${msg('No, go back to the form')}</button>
  </div>`;
}

/** Below a form that cannot be shown. */
export function stuck({ leave }: Ways): TemplateResult {
  return html`<button part="continue" @click=${() => leave('not-shown')}>
    ${msg('Go on without this form')}
  </button>`;
}
