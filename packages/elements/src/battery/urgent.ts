import type { Contacts } from '@cairnkit/engine/contacts.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import '../urgent-help/urgent-help.js';

/** Where to get help at once: after an answer that raises a flag, when its form is behind. */
export function urgent(contacts: Contacts | string | undefined): TemplateResult {
  return html`<div part="urgent-help">
    <slot name="urgent-help">
      <p>${msg('If you have hurt yourself, or think you might, get help now.')}</p>
    </slot>
    <div class="wide">
      <cairn-urgent-help compact .contacts=${contacts}>
        <div slot="local">
          <slot name="when-read">
            ${msg('We cannot tell you when somebody will read your answers. Do not wait for them.')}
          </slot>
        </div>
      </cairn-urgent-help>
    </div>
  </div>`;
}
