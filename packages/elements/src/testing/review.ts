import calm4 from '@cairnkit/instruments/calm-4.js';
import { html } from 'lit';

import type { CairnSubmitEvent } from '../controllers/delivery.events.js';
import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { button } from './person.js';
import { show } from './show.js';

export const answers = { q1: 2, q2: 1, q3: 2, q4: 7 };

interface Settings {
  readonly timeout?: number;
  readonly action?: string;
  readonly person?: string;
  /** What the page does about `cairn-submit`, as a listener on the element. */
  readonly handle?: (event: CairnSubmitEvent) => void;
}

/** A questionnaire whose questions are all answered, and which could be sent. */
export async function atReview(settings: Settings = {}): Promise<CairnQuestionnaire> {
  const { timeout = 30_000, action, person, handle = () => {} } = settings;
  const el = await show<CairnQuestionnaire>(html`
    <cairn-questionnaire
      .measure=${calm4}
      .session=${{ form: 'calm-4@1.0.0', status: 'reviewing', answers }}
      .timeout=${timeout}
      .action=${action}
      .person=${person}
      @cairn-submit=${handle}
    ></cairn-questionnaire>
  `);
  await button(el, 'Send my answers');
  return el;
}

/** What comes of the attempt that is about to be made: `sent`, or a code. */
export function outcome(el: CairnQuestionnaire): Promise<string> {
  return new Promise((resolve) => {
    el.addEventListener('cairn-sent', () => resolve('sent'), { once: true });
    el.addEventListener('cairn-submit-failed', ({ code }) => resolve(code), { once: true });
  });
}

/** Whether the browser would ask before the page is left. */
export function warnsOnLeaving(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
