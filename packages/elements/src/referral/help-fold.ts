import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** “Need help now?”, in the same place on every page, and folded up. */
export function helpFold(help: unknown): TemplateResult {
  return html`<details dir="auto" class="help" part="help">
    <summary>${msg('Need help now?')}</summary>
    ${help ?? msg('One moment…')}
  </details>`;
}
