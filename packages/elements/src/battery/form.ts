import type { Contacts } from '@cairnkit/engine/contacts.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { SentEvent } from '../controllers/delivery.events.js';
import type { CairnErrorEvent } from '../controllers/measure.events.js';
import type { ChangedEvent, ProgressedEvent } from '../questionnaire/questionnaire.events.js';
import { forWhom, titled, type Planned } from './plan.js';

import '../questionnaire/questionnaire.js';

/** What the host sets on the battery, and every form in it is given. */
export type Host = LitElement & {
  readonly person?: string;
  readonly age?: number;
  readonly mode: 'pages' | 'sheet' | 'entry';
  readonly contacts?: Contacts | string;
  readonly autoAdvance: boolean;
  readonly easyRead: boolean;
  readonly readAloud: boolean;
  readonly withSupplementary: boolean;
  readonly delivery: 'host' | 'none';
  readonly action?: string;
  readonly timeout: number;
};

/** What is heard from a form. */
export interface Ears {
  readonly changed: (event: ChangedEvent) => void;
  readonly progressed: (event: ProgressedEvent) => void;
  readonly sent: (event: SentEvent) => void;
  readonly failed: (event: CairnErrorEvent) => void;
}

/** Slots of ours whose content belongs inside the form. */
const passedOn = ['urgent-help', 'when-read', 'unfit'];

/** What stands above a form. */
export function heading(form: Planned, number: number, of: number): TemplateResult {
  const whom = forWhom(form);
  return html`
    <h2 class="title" tabindex="-1">${msg(str`Form ${number} of ${of}`)}: ${titled(form)}</h2>
    ${whom ? html`<p>${whom}</p>` : nothing}
  `;
}

/** A form, and all that it is given but for where it goes on from, which it must be given once. */
export function questionnaire(host: Host, id: string, ears: Ears): TemplateResult {
  return html`<cairn-questionnaire
    exportparts="item, continue, send, unfit, urgent-help, refusal"
    .measure=${id}
    .person=${host.person}
    .age=${host.age}
    .mode=${host.mode}
    .contacts=${host.contacts}
    .autoAdvance=${host.autoAdvance}
    .easyRead=${host.easyRead}
    .readAloud=${host.readAloud}
    .withSupplementary=${host.withSupplementary}
    .delivery=${host.delivery}
    .action=${host.action}
    .timeout=${host.timeout}
    @cairn-changed=${ears.changed}
    @cairn-progress=${ears.progressed}
    @cairn-sent=${ears.sent}
    @cairn-error=${ears.failed}
  >
    ${passedOn.map((name) => passOn(host, name))}
  </cairn-questionnaire>`;
}

/** An empty slot, passed on, would take the place of the form’s own words about urgent help. */
function passOn(host: Host, name: string): TemplateResult {
  const isFilled = host.querySelector(`:scope > [slot="${name}"]`);
  return html`<slot
    name=${name}
    slot=${isFilled ? name : 'none'}
    @slotchange=${() => host.requestUpdate()}
  ></slot>`;
}
