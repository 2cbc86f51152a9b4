import type { Result } from '@cairnkit/engine/front-door.js';
import { safetyKinds } from '@cairnkit/engine/outcome-kinds.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { nextSteps } from './next-steps.js';

/** Whether somebody is in danger: then there is one result, and it is that. */
export const isDanger = ([first]: readonly Result[]): boolean =>
  first !== undefined && safetyKinds.includes(first.decision.outcome);

/**
 * What to do where somebody is in danger, as an NHS care card, and more ways to get help below it.
 *
 * @see https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care
 */
export function safety({ service, decision }: Result, help: TemplateResult): TemplateResult {
  const { page, outcome } = decision;
  const { lang } = service;
  const isEmergency = outcome === 'emergency';
  const level = isEmergency ? 'emergency' : 'urgent';
  const urgency = isEmergency ? msg('Immediate action required:') : msg('Urgent advice:');
  return html`
    <div class="card ${level}" part=${level}>
      <h2 tabindex="-1">
        <span class="unseen">${urgency} </span><span lang=${lang}>${page.title}</span>
      </h2>
      <div class="body">
        ${page.text?.map((text) => html`<p lang=${lang}>${text}</p>`)}
        ${nextSteps(service, decision.nextSteps)}
      </div>
    </div>
    <h3>${msg('More ways to get help')}</h3>
    ${help}
  `;
}
