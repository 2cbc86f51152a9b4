import type { RaisedFlag } from '@cairnkit/engine/flags.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Action, Answers } from '@cairnkit/engine/session.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { sendButton } from '../sending/send-button.js';
import { trouble } from '../sending/trouble.js';
import { answersWords } from '../sending/words.js';
import { copies, given } from './copy.js';

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
      ${trouble(delivery, answersWords())}
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
      ${leaving(page)} ${copies(measure, page.answers)}
    </div>
  `;
}

/** The answer, marked as the measure’s words only where they are. */
function answered({ lang }: Measure, item: Item, answers: Answers): TemplateResult {
  const words = given(item, answers);
  const isOurs = typeof answers[item.id] !== 'number';
  return html`<span lang=${isOurs ? nothing : lang}>${words}</span>`;
}

/** How the answers leave the page. */
function leaving({ way, delivery, submit }: Reviewing): TemplateResult {
  switch (way) {
    case 'send':
      return sendButton(delivery, answersWords(), submit);
    case 'form':
      return html`<p>${msg('Your answers are ready. They go with the rest of this page.')}</p>`;
    case 'none':
      return html`<button part="send" @click=${submit}>${msg('Finish')}</button>`;
  }
}
