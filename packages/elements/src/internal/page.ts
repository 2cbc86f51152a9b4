import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/**
 * The block that holds all that an element shows, marked with the language of its own words: they
 * may be in English on a page that is not.
 */
export function page(content: unknown): TemplateResult {
  const direction = msg('ltr', { id: 'cairn-direction' });
  // English on a page that runs from right to left follows the page.
  return html`<div class="ground">
    <div
      class="page"
      lang=${msg('en', { id: 'cairn-language' })}
      dir=${direction === 'rtl' ? direction : ''}
    >
      ${content}
    </div>
  </div>`;
}
