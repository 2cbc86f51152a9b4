import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/**
 * What to do when life is in danger, and the truth about who reads the answers. A host may say both
 * in its own words; the numbers stay.
 *
 * Sources: 999 and A&E, the NHS service manual; the mental health option of NHS 111 for all ages at
 * all hours, https://tewv.nhs.uk, https://shsc.nhs.uk and https://merseycare.nhs.uk/urgent-help
 * (read in stored copies, 2026-11).
 */
export function help(): TemplateResult {
  return html`<div class="inset stack" part="urgent-help">
    <slot name="urgent-help">
      ${msg('If you have hurt yourself, or think you might, get help now.')}
    </slot>
    <p>
      ${msg(
        'Call 999 or go to A&E if a life is in danger. Call 111 and choose the mental health option, day or night. Or tell an adult you trust.',
      )}
    </p>
    <slot name="when-read">
      ${msg('We cannot tell you when somebody will read your answers. Do not wait for them.')}
    </slot>
  </div>`;
}
