import type { GoalsAction, GoalsSession } from '@cairnkit/engine/goals-session.js';
import type { GoalStep } from '@cairnkit/engine/goal-step.js';
import type { Respondent } from '@cairnkit/engine/respondents.js';
import { msg } from '@lit/localize';

import type { Change } from './changing.js';
import { noteMistake, numberMissing } from './mistakes.js';
import { chosenIn, mistakesIn, numberIn, textIn, typedIn, wordsOf } from './reading.js';
import type { Mistake } from './view.js';
import { uuid } from '../internal/uuid.js';

/** Who fills in the page, and when. */
interface Circumstances {
  readonly by: Respondent;
  /** Number of the session. */
  readonly session?: number;
  /** The day where the person is. */
  readonly on: string;
  /** What a slider was set to. */
  readonly slid: number | undefined;
}

/** What the person wants to happen, or why it cannot. */
export interface Taken {
  readonly mistakes: readonly Mistake[];
  readonly action?: GoalsAction;
}

/** What stands in the fields of a page, as something to do. */
export function taken(session: GoalsSession, form: HTMLFormElement, now: Circumstances): Taken {
  switch (session.status) {
    case 'wording':
      return words(session.goal, form, now);
    case 'rating':
      return number(form, now, (value) => {
        const { on, by, session: nth } = now;
        const step = { type: 'rate', goal: session.goal, on, value, by } as const;
        return nth === undefined ? step : { ...step, session: nth };
      });
    case 'correcting': {
      const { goal, rating } = session;
      return number(form, now, (value) => ({ type: 'correct', goal, rating, value, on: now.on }));
    }
    case 'changing':
      return change(session.goal, form, now);
    default:
      return { mistakes: [] };
  }
}

function words(goal: string | undefined, form: HTMLFormElement, { on }: Circumstances): Taken {
  const typed = typedIn(form, goal);
  const mistakes = mistakesIn(typed);
  if (mistakes.length > 0) return { mistakes };
  const step: GoalStep =
    goal === undefined
      ? { type: 'agree', goal: `goal-${uuid()}`, on, ...withoutNote(wordsOf(typed)) }
      : { type: 'change', goal, on, ...wordsOf(typed) };
  return { mistakes, action: { type: 'do', step } };
}

function withoutNote({ text, owner, ownerNote }: ReturnType<typeof wordsOf>) {
  return { text, owner, ...(ownerNote && { ownerNote }) };
}

function number(
  form: HTMLFormElement,
  { slid }: Circumstances,
  step: (value: number) => GoalStep,
): Taken {
  const value = slid ?? numberIn(form);
  if (value === undefined) return { mistakes: [numberMissing()] };
  return { mistakes: [], action: { type: 'do', step: step(value) } };
}

function change(goal: string, form: HTMLFormElement, { on }: Circumstances): Taken {
  const chosen = chosenIn(form, 'change') as Change | undefined;
  const note = textIn(form, 'note').trim();
  switch (chosen) {
    case undefined:
      return { mistakes: [{ field: 'change', wanted: msg('Choose what you want to change') }] };
    case 'words':
      return { mistakes: [], action: { type: 'go', to: { status: 'wording', goal } } };
    case 'look-back':
      return { mistakes: [], action: { type: 'go', to: { status: 'looking-back', goal } } };
    default: {
      const mistakes = noteMistake('note', note);
      if (mistakes.length > 0) return { mistakes };
      const step: GoalStep = { type: 'turn', goal, on, status: chosen, ...(note && { note }) };
      return { mistakes, action: { type: 'do', step } };
    }
  }
}
