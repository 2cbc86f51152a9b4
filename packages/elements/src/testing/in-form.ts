import { parseSubmission } from '@cairnkit/engine/parse.js';
import type { Submission } from '@cairnkit/engine/submission.js';
import calm4 from '@cairnkit/instruments/calm-4.js';
import { html } from 'lit';

import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { asked, soon } from './asked.js';

/** A questionnaire as a part of the page's form, for tests. */

/** A session of CALM-4 whose questions are all answered. */
export const review = {
  form: 'calm-4@1.0.0',
  status: 'reviewing',
  answers: { q1: 2, q2: 1, q3: 2, q4: 7 },
};

interface Settings {
  readonly name?: string | undefined;
  readonly mode?: string;
  readonly session?: unknown;
  readonly age?: number;
}

interface Shown {
  readonly el: CairnQuestionnaire;
  readonly form: HTMLFormElement;
}

/** CALM-4 in a form, once it is a part of it. Nothing leaves the test page. */
export async function inForm(settings: Settings = {}): Promise<Shown> {
  const { mode = 'pages', session, age } = settings;
  const name = 'name' in settings ? settings.name : 'calm';
  const el = await asked(html`
    <form @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <cairn-questionnaire
          .measure=${calm4}
          .mode=${mode}
          .name=${name}
          .age=${age}
          .session=${session}
        ></cairn-questionnaire>
      </fieldset>
      <button>Send</button>
    </form>
  `);
  const form = el.closest('form')!;
  const isPart = () => el.matches(':invalid') || value(form) !== null;
  if (name) await soon(isPart);
  return { el, form };
}

export const value = (form: HTMLFormElement) => new FormData(form).get('calm');

/** Waits until the form would take answers along. */
export const ready = (form: HTMLFormElement) => soon(() => value(form) !== null);

export const submission = (form: HTMLFormElement): Submission =>
  parseSubmission(value(form) as string);
