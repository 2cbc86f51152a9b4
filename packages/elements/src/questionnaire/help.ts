import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/**
 * What to do when life is in danger. A host may replace it with its own words.
 *
 * Sources: 999 and A&E, the NHS service manual; the mental health option of NHS 111 for all ages at
 * all hours, https://tewv.nhs.uk, https://shsc.nhs.uk and https://merseycare.nhs.uk/urgent-help
 * (read in stored copies, 2026-11).
 */
export function help(): TemplateResult {
  return html`<div class="inset" part="urgent-help">
    <slot name="urgent-help">
      ${msg(
        'If you have hurt yourself, or think you might, call 999 or go to A&E now. You can also call 111 and choose the mental health option, day or night. Or tell an adult you trust.',
      )}
    </slot>
  </div>`;
}
