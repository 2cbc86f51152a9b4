import { schoolAnswer, type SchoolChoice } from '@cairnkit/engine/school-choice.js';
import { schoolByUrn } from '@cairnkit/engine/school-index.js';
import type { SchoolRow, Schools } from '@cairnkit/engine/schools.js';
import type { Question } from '@cairnkit/engine/service.js';
import { msg, str } from '@lit/localize';
import { html, type ReactiveController, type TemplateResult } from 'lit';

import { CairnErrorEvent } from '../controllers/measure.events.js';
import { SchoolPickerController } from '../controllers/school-picker.js';
import { wear } from '../internal/wear.js';
import { schoolPicker } from '../school-finder/picker.js';
import { pickerStyles } from '../school-finder/picker.styles.js';
import type { RunController } from './run.js';
import type { Asking, Drawing, Going, Host, Lists } from './view.js';

/**
 * Finds a school by its name.
 *
 * Owns: the picker, and what is answered in it until the person goes on.
 * Does not own: the answers of the checker; what was found earlier is taken from there.
 */
export class FindingSchool implements ReactiveController {
  readonly #host: Host;
  readonly #run: RunController;
  readonly #lists: (question: Question) => Lists | undefined;
  readonly #picker: SchoolPickerController;
  /** The page that the picker stands on. */
  #turn: number | undefined;

  constructor(host: Host, run: RunController, lists: (question: Question) => Lists | undefined) {
    this.#host = host;
    this.#run = run;
    this.#lists = lists;
    this.#picker = new SchoolPickerController(host, {
      list: () => this.#list,
      changed: () => host.requestUpdate(),
      failed: ({ message }) => host.dispatchEvent(new CairnErrorEvent(message)),
    });
    host.addController(this);
  }

  hostConnected(): void {
    wear(this.#host, pickerStyles);
  }

  /** On another page, the picker begins with what was answered there before. */
  hostUpdate(): void {
    const asked = this.#run.asked();
    if (asked?.question.type !== 'school' || asked.turn === this.#turn) return;
    this.#turn = asked.turn;
    this.#picker.restart();
    void this.#picker.resume(choiceOf(asked.answer, this.#run.current?.checking.answers['school']));
  }

  /** @param wanted - What belongs into the answer, where there is none. */
  draw(page: Asking, { words }: Drawing, wanted: string): TemplateResult {
    const { text, hint } = words(page);
    const { lang } = page;
    return html`<div id="question" part="item" dir="auto">
      ${schoolPicker(this.#picker, {
        question: html`<span lang=${lang}>${text}</span>`,
        ...(hint && { hint: html`<span lang=${lang}>${hint}</span>` }),
        ...(page.isWrong && { problem: msg(str`Error: ${wanted}`) }),
      })}
    </div>`;
  }

  /** What the choice means for each service; nothing before there is one. */
  answer(question: Question, lists: Lists): Going | undefined {
    const { choice } = this.#picker;
    if (!this.#picker.answer) return undefined;
    const own: Record<string, Record<string, string>> = {};
    let value: string | undefined;
    for (const [service, list] of lists) {
      const meant = valueOf(question, coverageIn(list, choice));
      value ??= meant;
      if (meant !== value) own[service] = { [question.id]: meant };
    }
    if (value === undefined) return undefined;
    return {
      type: 'answer',
      value,
      ...(choice.status === 'chosen' && { school: choice.urn }),
      ...(Object.keys(own).length > 0 && { own }),
    };
  }

  get #list(): Schools | undefined {
    const question = this.#run.asked()?.question;
    const lists = question && this.#lists(question);
    return lists && together([...lists.values()]);
  }
}

/** What somebody who answered so has chosen in the picker; nothing where that cannot be told. */
function choiceOf(answer: unknown, school: unknown): SchoolChoice | undefined {
  if (typeof school === 'string') return { status: 'chosen', urn: school };
  if (answer === 'not-sure') return { status: 'not-sure' };
  return answer === 'not-covered' ? { status: 'not-listed' } : undefined;
}

/** A school that is on another service’s list only is not on this one. */
function coverageIn(list: Schools, choice: SchoolChoice): string {
  const listed = choice.status === 'chosen' ? schoolByUrn(list, choice.urn) : undefined;
  const isOther = choice.status === 'chosen' && !listed;
  const own: SchoolChoice = isOther ? { status: 'not-listed' } : choice;
  return schoolAnswer(own, listed, list.complete === true)?.coverage ?? 'not-sure';
}

function valueOf(question: Question, coverage: string): string {
  if (question.type !== 'school') return coverage;
  const { options, otherwise = coverage } = question;
  return options.some(({ value }) => value === coverage) ? coverage : otherwise;
}

const joined = new WeakMap<
  Schools,
  { readonly lists: readonly Schools[]; readonly all: Schools }
>();

/** One list of all their schools. The same object each time, so that it is made ready once. */
function together(lists: readonly Schools[]): Schools | undefined {
  const [first, ...others] = lists;
  if (!first || others.length === 0) return first;
  const known = joined.get(first);
  if (known?.lists.length === lists.length && known.lists.every((each, i) => each === lists[i])) {
    return known.all;
  }
  const rows = new Map<number, SchoolRow>();
  for (const { schools } of lists) {
    for (const [urn, name, town, postcode, more] of schools) {
      const names = { ...(more?.also && { also: more.also }), ...(more?.was && { was: more.was }) };
      if (!rows.has(urn)) rows.set(urn, [urn, name, town, postcode, names]);
    }
  }
  const all: Schools = { ...first, clusters: undefined, schools: [...rows.values()] };
  joined.set(first, { lists, all });
  return all;
}
