import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { saveText, today } from '../internal/save-text.js';
import { factsOf } from './facts.js';
import type { Page } from './view.js';

/**
 * Ways to keep one's goals. Both happen on this device: nothing is sent. On paper, of which day they
 * are.
 */
export function copies(page: Page): TemplateResult {
  return html`<div class="copies">
      <button type="button" class="link" @click=${() => print()}>${msg('Print my goals')}</button>
      <button type="button" class="link" @click=${() => saveText(inText(page))}>
        ${msg('Save a copy')}
      </button>
      <p class="quiet">${msg('A copy is a file on this device. Others who use it may see it.')}</p>
    </div>
    <p class="printed">${msg('Goals')}, ${today()}</p>`;
}

function inText(page: Page): string {
  const goals = factsOf(page).flatMap(({ goal, lines }, i) => [
    `${i + 1}. ${goal.text}`,
    ...lines.map((line) => `   ${line}`),
    '',
  ]);
  const { attribution } = page.scale ?? {};
  return [msg('Goals'), today(), '', ...goals, ...(attribution ? [attribution, ''] : [])].join(
    '\n',
  );
}
