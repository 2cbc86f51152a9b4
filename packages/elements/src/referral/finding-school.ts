import type { NamedSchool, ReferralAnswer } from '@cairnkit/engine/referral-answer.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { SchoolChoice } from '@cairnkit/engine/school-choice.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { CairnErrorEvent } from '../controllers/measure.events.js';
import { SchoolPickerController } from '../controllers/school-picker.js';
import { wear } from '../internal/wear.js';
import { schoolPicker } from '../school-finder/picker.js';
import { pickerStyles } from '../school-finder/picker.styles.js';
import type { RunController } from './run.js';
import type { Asked, Asking, Host, Read, Worded } from './view.js';

/** What is asked for a school, of the page on show. */
export interface SchoolAsked {
  readonly turn: number;
  readonly question: ReferralQuestion & { readonly type: 'school' };
  readonly answer: ReferralAnswer | undefined;
}

/** The first question of a page that asks for a school. */
export function schoolAsked({ turn, questions, answers }: Asked): SchoolAsked | undefined {
  for (const { question } of questions) {
    if (question.type === 'school') return { turn, question, answer: answers[question.id] };
  }
  return undefined;
}

/**
 * Finds a school by its name; one that is not on the list is written down.
 *
 * Owns: the picker, and what is answered in it until the person goes on.
 * Does not own: the answers of the form; what was found earlier is taken from there.
 */
export class FindingSchool implements ReactiveController {
  readonly #host: Host;
  readonly #run: RunController;
  readonly #asked: () => SchoolAsked | undefined;
  readonly #picker: SchoolPickerController;
  /** Settles when the picker shows what was answered before. */
  ready: Promise<void> = Promise.resolve();

  /** The page that the picker stands on. */
  #turn: number | undefined;
  /** What was answered before is on its way into the picker, about to be there, or there. */
  #state: 'coming' | 'arriving' | 'there' = 'there';

  /** @param changed - Called when somebody has answered. */
  constructor(
    host: Host,
    run: RunController,
    asked: () => SchoolAsked | undefined,
    changed: () => void,
  ) {
    this.#host = host;
    this.#run = run;
    this.#asked = asked;
    this.#picker = new SchoolPickerController(host, {
      list: () => this.#list,
      changed,
      failed: ({ message }) => host.dispatchEvent(new CairnErrorEvent(message)),
    });
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, pickerStyles);
  }

  /** On another page, the picker begins with what was answered there before. */
  hostUpdate(): void {
    if (this.#state === 'arriving') this.#state = 'there'; // the picker was updated before this
    const asked = this.#asked();
    if (!asked || asked.turn === this.#turn) return;
    this.#turn = asked.turn;
    this.#picker.restart();
    this.#state = 'coming';
    this.ready = this.#resume(choiceOf(asked.answer, this.#list));
  }

  draw(page: Asking, { question, text, hint }: Worded): TemplateResult {
    if (question.type !== 'school') return html``;
    // Nobody can answer before: what is not drawn is not taken for left open.
    if (this.#state !== 'there') return html`<p>${msg('One moment…')}</p>`;
    const { lang } = page.form;
    const said = [...(page.title ? [] : page.text), hint].filter(Boolean).join(' ');
    const wrong = page.mistakes.find((each) => each.question === question.id);
    const isWritten = this.#isWritten;
    return html`<div class="field" id="item-${question.id}" part="item" dir="auto">
      ${schoolPicker(this.#picker, {
        question: html`<span lang=${lang}>${text}</span>${
            question.optional
              ? html`<span class="optional">&nbsp;${msg('(optional)')}</span>`
              : nothing
          }`,
        ...(said && { hint: html`<span lang=${lang}>${said}</span>` }),
        ...(wrong && !isWritten && { problem: msg(str`Error: ${wrong.wanted}`) }),
        unsure: unsureIn(question, lang),
      })}
      ${isWritten ? keyed(this.#picker.turn, written(page, question, wrong?.wanted)) : nothing}
    </div>`;
  }

  /** What was answered: nothing before. */
  read(form: ParentNode): Read {
    const { choice, answer } = this.#picker;
    if (choice.status === 'not-sure') return null;
    if (this.#isWritten) {
      const name = form.querySelector<HTMLInputElement>('#school-name')?.value ?? '';
      return name === '' ? undefined : { name };
    }
    const { name, urn } = answer?.school ?? {};
    if (name === undefined) return undefined;
    return typeof urn === 'string' ? { name, id: urn } : { name };
  }

  async #resume(choice: SchoolChoice | undefined): Promise<void> {
    await this.#picker.resume(choice);
    this.#state = 'arriving';
    this.#host.requestUpdate();
  }

  /** Whether the school is none of the list, so that its name has to be written. */
  get #isWritten(): boolean {
    return this.#picker.choice.status === 'not-listed';
  }

  get #list(): Schools | undefined {
    return this.#run.schools(this.#asked()?.question.schools);
  }
}

/** What somebody who answered so has chosen in the picker. */
function choiceOf(
  answer: ReferralAnswer | undefined,
  list: Schools | undefined,
): SchoolChoice | undefined {
  if (answer === undefined) return undefined;
  if (answer === null) return { status: 'not-sure' };
  const { id, name } = answer as NamedSchool;
  if (!list) return { status: 'written', name };
  return id === undefined ? { status: 'not-listed' } : { status: 'chosen', urn: id };
}

/** The words for not knowing it; nothing where that is no answer. */
const unsureIn = ({ notSure }: SchoolAsked['question'], lang: string): unknown =>
  notSure === undefined ? nothing : html`<span lang=${lang}>${notSure}</span>`;

/** The name of a school that is not on the list. */
function written({ answers }: Asking, { id }: SchoolAsked['question'], wanted: string | undefined) {
  const before = answers[id] as NamedSchool | null | undefined;
  const value = before && before.id === undefined ? before.name : '';
  return html`
    <label for="school-name">${msg('Write its name and its town.')}</label>
    ${wanted ? html`<p class="error" id="wrong-${id}">${msg(str`Error: ${wanted}`)}</p>` : nothing}
    <input
      type="text"
      class="text"
      id="school-name"
      autocomplete="off"
      spellcheck="false"
      value=${value}
      aria-describedby="wrong-${id}"
      aria-invalid=${wanted ? 'true' : nothing}
    />
  `;
}
