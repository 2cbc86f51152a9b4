import type { GoalStep } from '@cairnkit/engine/goal-step.js';
import { ratingThen } from '@cairnkit/engine/goal-step.js';
import type { Goal, Rating } from '@cairnkit/engine/goals.js';
import { ratingKey } from '@cairnkit/engine/rating-key.js';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import { respondentWords } from '../chart/people-words.js';
import { back, once, points } from './rating.js';
import { ratedWhen } from './story.js';
import type { Page } from './view.js';
import { outOf10 } from './words.js';

/** The earlier ratings of a goal, each with a way to put it right. */
export function lookingBack(page: Page, goal: Goal): TemplateResult {
  const { record, go } = page;
  const stored = record.goals.find(({ id }) => id === goal.id)!;
  const kept = new Set(stored.ratings.map(ratingKey));
  const ratings = goal.ratings.filter((rating) => kept.has(ratingKey(rating)));
  return html`
    ${back(page)}
    <div class="stack">
      <h2 tabindex="-1">
        <bdi class="said">${goal.text}</bdi>
        <span class="asked">${msg('Which rating is wrong?')}</span>
      </h2>
      <dl>
        ${ratings.map((rating) => {
          const to = { status: 'correcting', goal: goal.id, rating: ratingKey(rating) } as const;
          return html`<div class="row">
            <dt>${ratedWhen(rating)} (${respondentWords(rating.by)})</dt>
            <dd>
              ${outOf10(rating.value)}
              <button class="link" @click=${() => go({ type: 'go', to })}>
                ${msg('Change')}<span class="unseen">: ${ratedWhen(rating)}</span>
              </button>
            </dd>
          </div>`;
        })}
      </dl>
    </div>
  `;
}

/** Another number for an earlier rating. */
export function correcting(page: Page, goal: Goal, rating: Rating): TemplateResult {
  const { scale, later } = page;
  if (!scale) return html`<p>${msg('One moment…')}</p>`;
  return html`
    ${back(page)}
    <form
      class="stack"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        page.take(event.target as HTMLFormElement);
      }}
    >
      ${later?.mistakes(page)}
      <p>
        ${ratedWhen(rating)} (${respondentWords(rating.by)}):
        ${msg(str`The rating is ${rating.value} now.`)}
      </p>
      ${points(page, goal, scale, msg('What should the rating be?'))}
      <button part="continue" @click=${once}>${msg('Continue')}</button>
    </form>
  `;
}

/** A rating from before is about to change: what it is, and what it would be. */
export function confirming(page: Page, goal: Goal, step: GoalStep): TemplateResult {
  const { record, go } = page;
  const stored = record.goals.find(({ id }) => id === goal.id)!;
  const before = altered(stored, step)!;
  const { value } = step as { readonly value: number };
  return html`
    ${back(page)}
    <div class="stack">
      <h2 tabindex="-1">
        <bdi class="said">${goal.text}</bdi>
        <span class="asked">${msg('Do you want to change this rating?')}</span>
      </h2>
      <dl>
        <div class="row">
          <dt>${msg('Given')}</dt>
          <dd>${ratedWhen(before)} (${respondentWords(before.by)})</dd>
        </div>
        <div class="row">
          <dt>${msg('Now')}</dt>
          <dd>${outOf10(before.value)}</dd>
        </div>
        <div class="row">
          <dt>${msg('Changed to')}</dt>
          <dd>${outOf10(value)}</dd>
        </div>
      </dl>
      <p>${msg('The number before stays in the record, with the day on which it was changed.')}</p>
      <button part="continue" @click=${() => go({ type: 'confirm' })}>
        ${msg(str`Yes, change it to ${value}`)}
      </button>
      <button class="quieter" @click=${() => go({ type: 'back' })}>
        ${msg(str`No, leave it at ${before.value}`)}
      </button>
    </div>
  `;
}

/** The rating from before that a step would change. */
export function altered(goal: Goal, step: GoalStep): Rating | undefined {
  if (step.type === 'rate') return ratingThen(goal, step);
  if (step.type !== 'correct') return undefined;
  return goal.ratings.find((rating) => ratingKey(rating) === step.rating);
}
