import type { RaisedFlag } from '@cairnkit/engine/flags.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Action, Answers } from '@cairnkit/engine/session.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { copies, given } from './copy.js';
import { problem } from './problem.js';

/** The review page, and what may happen on it. */
export interface Reviewing {
  readonly measure: Measure;
  readonly answers: Answers;
  readonly delivery: Delivery;
  /** What happens to the answers at the end: they are sent, or go with the page’s form, or nowhere. */
  readonly way: 'send' | 'form' | 'none';
  /** The answers that a clinician must see. */
  readonly flagged: readonly RaisedFlag[];
  readonly help: () => TemplateResult;
  readonly go: (action: Action) => unknown;
  readonly submit: () => void;
}

/** All answers, each with a way to change it, and the button that sends them. */
export function reviewing(page: Reviewing): TemplateResult {
  const { measure, delivery, way, go } = page;
  const sending = delivery.status === 'sending';
  const link = (action: Action, text: unknown) =>
    html`<button class="link" aria-disabled=${sending} @click=${() => go(action)}>${text}</button>`;

  return html`
    ${link({ type: 'back' }, msg('Back'))}
    <div class="stack">
      ${trouble(delivery)}
      <h2 tabindex="-1">
        ${
          way === 'none'
            ? msg('Check your answers before you finish')
            : msg('Check your answers before you send them')
        }
      </h2>
      ${page.flagged.length > 0 ? page.help() : nothing}
      <dl>
        ${measure.items.map(
          (item) =>
            html`<div class="row">
              <dt lang=${measure.lang}>${item.text}</dt>
              <dd>
                ${answered(measure, item, page.answers)}
                ${link(
                  { type: 'change', item: item.id },
                  html`${msg('Change')}<span class="unseen">: ${item.text}</span>`,
                )}
              </dd>
            </div>`,
        )}
      </dl>
      ${
        way === 'form'
          ? html`<p>${msg('Your answers are ready. They go with the rest of this page.')}</p>`
          : html`<button part="send" aria-disabled=${sending} @click=${page.submit}>
              ${way === 'send' ? label(delivery) : msg('Finish')}
            </button>`
      }
      <p role="status">${sending ? msg('Sending your answers…') : nothing}</p>
      ${copies(measure, page.answers)}
    </div>
  `;
}

/** The answer, marked as the measure’s words only where they are. */
function answered({ lang }: Measure, item: Item, answers: Answers): TemplateResult {
  const words = given(item, answers);
  const isOurs = typeof answers[item.id] !== 'number';
  return html`<span lang=${isOurs ? nothing : lang}>${words}</span>`;
}

function label({ status }: Delivery): string {
  const before = status === 'failed' || status === 'uncertain';
  return before ? msg('Try again') : msg('Send my answers');
}

/** Says what happened, and nothing that is not known to have happened. */
function trouble(delivery: Delivery): unknown {
  switch (delivery.status) {
    case 'failed':
      return problem(msg('Your answers have not been sent'), reason(delivery.code));
    case 'uncertain':
      return problem(
        msg('We do not know if your answers arrived'),
        msg('They are still here. Choose “Try again” to send them once more.'),
      );
    default:
      return nothing;
  }
}

function reason(code: string): string {
  switch (code) {
    case 'unhandled':
      return msg(
        'They are still here, but this page is not set up to send them. Tell the person who gave it to you.',
      );
    case 'rejected':
      return msg('They are still here. Check your internet connection, then choose “Try again”.');
    default:
      return msg(
        'They are still here. Something went wrong. Wait a minute, then choose “Try again”.',
      );
  }
}
