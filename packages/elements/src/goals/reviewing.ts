import { goesOn } from '@cairnkit/engine/goal-statuses.js';
import type { GoalsPlace } from '@cairnkit/engine/goals-place.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { sendButton } from '../sending/send-button.js';
import { trouble } from '../sending/trouble.js';
import { copies } from './copy.js';
import { factsOf, type Facts } from './facts.js';
import { goalsWords } from './sending-words.js';
import type { Page } from './view.js';
import { briefly } from './words.js';

/** All that goes on and all that was done, each with a way to change it, and the button that sends. */
export function reviewing(page: Page, delivery: Delivery, submit: () => unknown): TemplateResult {
  const { host, now, record, go } = page;
  const isSending = delivery.status === 'sending';
  const facts = factsOf(page).filter(({ goal, isTouched }) => isTouched || goesOn(goal.status));
  const hasNews = now !== record;
  return html`
    <button class="link" aria-disabled=${isSending} @click=${() => go({ type: 'back' })}>
      ${msg('Back')}
    </button>
    <div class="stack">
      ${trouble(delivery, goalsWords())} ${page.later?.mistakes(page)}
      <h2 tabindex="-1">
        ${
          host.delivery === 'none'
            ? msg('Check your goals before you finish')
            : msg('Check your goals before you send them')
        }
      </h2>
      <dl>${facts.map((each) => row(page, each, isSending))}</dl>
      ${
        hasNews
          ? nothing
          : html`<p>${msg('No goal has been rated, so there is nothing to send.')}</p>`
      }
      ${hasNews ? leaving(host.delivery, delivery, submit) : nothing} ${copies(page)}
    </div>
  `;
}

function leaving(way: 'host' | 'none', delivery: Delivery, submit: () => unknown): TemplateResult {
  if (way === 'host') return sendButton(delivery, goalsWords(), submit);
  return html`<button part="send" @click=${submit}>${msg('Finish')}</button>`;
}

function row(page: Page, { goal, lines, isRated }: Facts, isSending: boolean): TemplateResult {
  const { host, record, go } = page;
  const isNew = !record.goals.some(({ id }) => id === goal.id);
  const link = (status: 'rating' | 'wording' | 'changing', text: string) =>
    html`<button
      class="link"
      aria-disabled=${isSending}
      @click=${() => go({ type: 'go', to: { status, goal: goal.id } as GoalsPlace })}
    >
      ${text}<span class="unseen">: ${briefly(goal.text)}</span>
    </button>`;
  return html`<div class="row">
    <dt><bdi class="said">${goal.text}</bdi></dt>
    ${lines.map((line) => html`<dd dir="auto" class="said">${line}</dd>`)}
    <dd class="actions">
      ${
        host.mode !== 'agree' && goesOn(goal.status)
          ? link('rating', isRated ? msg('Change the rating') : msg('Rate today'))
          : nothing
      }
      ${
        host.mode === 'rate'
          ? nothing
          : link(isNew && goesOn(goal.status) ? 'wording' : 'changing', msg('Change the goal'))
      }
    </dd>
  </div>`;
}
