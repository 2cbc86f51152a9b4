import type { Logged } from '@cairnkit/engine/goal-log.js';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { markWords } from '../chart/mark-words.js';
import type { Page } from './view.js';
import { outOf10 } from './words.js';

/** What was done last, and a way to take it back. Nothing as long as nothing was. */
export function news({ now, go }: Page, last: Logged | undefined): unknown {
  if (!last) return nothing;
  const goal = now.goals.find(({ id }) => id === last.goal);
  return html`<div class="inset news">
    <p>${words(last)}${goal ? html`: <bdi class="said">${goal.text}</bdi>` : nothing}</p>
    <button class="link" @click=${() => go({ type: 'undo' })}>${msg('Undo')}</button>
  </div>`;
}

function words(last: Logged): string {
  switch (last.type) {
    case 'agree':
      return msg('Goal added');
    case 'change':
      return markWords({ kind: 'changed' });
    case 'turn':
      return markWords({ kind: last.status });
    case 'rate':
      return msg(str`Rated ${outOf10(last.value)}`);
    case 'correct':
      return msg(str`Rating changed to ${outOf10(last.value)}`);
    case 'remove':
      return msg('Goal removed');
  }
}
