import type { TypedGoal } from '@cairnkit/engine/goals-session.js';
import type { GoalOwner } from '@cairnkit/engine/respondents.js';
import { msg } from '@lit/localize';

import { noteMistake, textMistake } from './mistakes.js';
import type { Mistake } from './view.js';

/** What stands in the fields of a page about the words of a goal. */
export function typedIn(form: HTMLFormElement, goal: string | undefined): TypedGoal {
  const owner = chosenIn(form, 'owner');
  return {
    ...(goal !== undefined && { goal }),
    text: textIn(form, 'text'),
    ...(owner !== undefined && { owner }),
    ownerNote: textIn(form, 'who'),
    note: textIn(form, 'note'),
  };
}

/** What is wrong with it, in the order of the page. */
export function mistakesIn({ text, owner, ownerNote, note }: TypedGoal): readonly Mistake[] {
  return [
    ...textMistake('text', text, msg('Write what the goal is')),
    ...(owner === undefined ? [{ field: 'owner', wanted: msg('Choose whose goal it is') }] : []),
    ...(owner === 'other' ? noteMistake('who', ownerNote) : []),
    ...noteMistake('note', note),
  ];
}

/** The words of a goal, without spaces around them. */
export function wordsOf({ text, owner, ownerNote, note }: TypedGoal) {
  return {
    text: text.trim(),
    owner: owner as GoalOwner,
    ...(ownerNote.trim() && { ownerNote: ownerNote.trim() }),
    ...(note.trim() && { note: note.trim() }),
  };
}

/** The value of what was chosen among radio buttons of a name. */
export function chosenIn(form: HTMLFormElement, name: string): string | undefined {
  return form.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value;
}

/** The number that was chosen. */
export function numberIn(form: HTMLFormElement): number | undefined {
  const value = chosenIn(form, 'rating');
  return value === undefined ? undefined : Number(value);
}

/** What stands in a field; nothing where there is no such field. */
export function textIn(form: HTMLFormElement, id: string): string {
  return form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)?.value ?? '';
}
