import type { GoalsSession } from '@cairnkit/engine/goals-session.js';
import type { Goal, Goals } from '@cairnkit/engine/goals.js';
import { html, nothing, type TemplateResult } from 'lit';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { CairnGoals } from '../goals/goals.js';
import { today } from '../internal/save-text.js';

/** Pages about goals, for examples and tests. */

const setOn = '2026-09-10';
/** Rated by two people, and put right once. */
export const lunch: Goal = {
  ...{ id: 'lunch', text: 'Go into the lunch hall with my friends', owner: 'young-person' },
  ...{ setOn, status: 'active', history: [] },
  ratings: [
    { on: '2026-09-10', value: 0, by: 'young-person', session: 1 },
    { on: '2026-09-10', value: 1, by: 'parent-or-carer', session: 1 },
    {
      ...{ on: '2026-09-17', value: 3, by: 'young-person', session: 2 },
      was: [{ value: 8, on: '2026-09-24' }],
    },
  ],
};
/** In other words since. */
export const sleep: Goal = {
  ...{ id: 'sleep', text: 'Sleep in my own bed 5 nights a week', owner: 'joint' },
  ...{ setOn, status: 'changed' },
  history: [
    {
      ...{ on: '2026-09-24', status: 'changed', was: 'Sleep in my own bed all night' },
      note: 'All night was too big a step',
    },
  ],
  ratings: [{ on: '2026-09-24', value: 4, by: 'young-person', session: 3 }],
};
/** Paused, and somebody else’s. */
export const hand: Goal = {
  ...{ id: 'hand', text: 'Put my hand up once a day', owner: 'other', ownerNote: 'My form tutor' },
  ...{ setOn, status: 'paused' },
  history: [{ on: '2026-09-24', status: 'paused' }],
  ratings: [],
};

/** Three goals of somebody who does not exist. */
export const three: Goals = { kind: 'goals', person: 'ref-1001', goals: [lunch, sleep, hand] };

/** Words that have no place to break. */
export const long = 'Nichtraucherschutzgesetzgebungsverfahrensverzögerung'.repeat(6);

export interface GoalsSettings {
  readonly goals?: Goals | null | undefined;
  readonly mode?: CairnGoals['mode'];
  readonly by?: CairnGoals['by'];
  readonly session?: Partial<GoalsSession>;
  readonly measure?: string;
  readonly slider?: boolean;
  readonly delivery?: 'host' | 'none';
  readonly timeout?: number;
  readonly answer?: (() => unknown) | undefined;
  readonly content?: unknown;
}

/** Goals on a page that takes whatever is sent, unless it is told otherwise. */
export function goalsPage(settings: GoalsSettings = {}): TemplateResult {
  const { goals, mode = 'both', by = 'young-person', session, measure, slider = false } = settings;
  const { delivery = 'host', timeout = 30_000, content } = settings;
  const answer = 'answer' in settings ? settings.answer : async () => ({ ok: true });
  return html`
    <cairn-goals
      .goals=${goals}
      mode=${mode}
      by=${by}
      session-number="4"
      measure=${measure ?? nothing}
      ?slider=${slider}
      delivery=${delivery}
      timeout=${timeout}
      .session=${session ? { person: goals?.person, log: [], ...session } : nothing}
      @cairn-submit=${(event: CairnSubmitEvent) => answer && event.respondWith(answer)}
      >${content}</cairn-goals
    >
  `;
}

/** A rating of 6. */
export const rated = {
  type: 'rate',
  goal: 'lunch',
  value: 6,
  by: 'young-person',
  session: 4,
} as const;
/** What was done: one goal rated today. */
export const log = () => [{ ...rated, on: today() }] as const;
/** At the review, with that done. */
export const reviewing = () => ({ status: 'reviewing', log: log() }) as const;
