import { outOfAge } from '@cairnkit/engine/compared.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/**
 * A page instead of questions that were not made for somebody of this age. No error: nobody has done
 * anything wrong. Nothing when the age fits, or is not known.
 */
export function unfit(measure: Measure, age: number | undefined): TemplateResult | undefined {
  if (age === undefined || !outOfAge(measure, { age })) return undefined;
  const { from, to } = measure.ages;
  return html`<div class="stack" part="unfit">
    <h2 tabindex="-1">
      ${
        to === undefined
          ? msg(str`These questions are for people aged ${from} and over`)
          : msg(str`These questions are for people aged ${from} to ${to}`)
      }
    </h2>
    <slot name="unfit">
      <p>${msg('Ask the person who gave you this page which questions are right for you.')}</p>
    </slot>
  </div>`;
}
