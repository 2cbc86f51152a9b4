import type { FoundSchools } from '@cairnkit/engine/find-schools.js';
import type { NamedSchool } from '@cairnkit/engine/school-choice.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import type { SchoolPickerController } from '../controllers/school-picker.js';

/** The words around a picker. */
export interface SchoolAsked {
  /** A text, or a template without anything that can have the focus. */
  readonly question: unknown;
  /** In the place of our own. */
  readonly hint?: unknown;
  /** What is wrong, where somebody tried to go on without an answer. */
  readonly problem?: unknown;
  /** In the place of “I’m not sure which school”; `nothing` where that is no answer. */
  readonly unsure?: unknown;
}

/**
 * Asks for a school: a field with a list of what it may mean, after the combobox pattern of WAI-ARIA
 * (list autocomplete, chosen by hand), and “not listed” and “not sure” as answers of the same rank.
 * Without a list, a field for the name.
 *
 * The list stands in the page and not above it, and stays open when the focus leaves by touch: so
 * nothing moves away from under a finger, and nothing is covered. It needs `pickerStyles`. At most one
 * in a root, because of its ids.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function schoolPicker(picker: SchoolPickerController, asked: SchoolAsked): TemplateResult {
  const { answer, choice } = picker;
  const isField = !answer || (choice.status === 'written' && !picker.isSearching);
  if (!isField) return given(picker, asked, answer.school);
  return html`
    <div class="stack">
      <h2><label id="school-label" for="school">${asked.question}</label></h2>
      <p class="quiet" id="school-hint">${asked.hint ?? hint(picker)}</p>
      ${asked.problem ? html`<p class="error" id="school-problem">${asked.problem}</p>` : nothing}
      ${announced(picker)} ${keyed(picker.turn, field(picker, !!asked.problem))}
      ${picker.isSearching ? list(picker) : nothing}
      <div class="others">
        ${
          picker.isSearching
            ? other(msg('My school is not listed'), () => picker.say('not-listed'))
            : nothing
        }
        ${
          asked.unsure === nothing
            ? nothing
            : other(asked.unsure ?? notSure(), () => picker.say('not-sure'))
        }
      </div>
    </div>
  `;
}

function hint({ isSearching }: SchoolPickerController): string {
  return isSearching
    ? msg('Type the first letters of its name, or its town or postcode.')
    : msg('Write its name and its town.');
}

/** Above the field, or some screen readers on phones do not notice; two of them, or none notices. */
function announced({ news }: SchoolPickerController): unknown {
  const words = news.current ? countInWords(news.current) : '';
  return [0, 1].map(
    (place) => html`<p class="unseen" role="status">${news.turn % 2 === place ? words : ''}</p>`,
  );
}

function countInWords({ total, schools }: FoundSchools): string {
  if (total === 0) return msg('No schools found. Check the spelling, or try the town or postcode.');
  if (total > schools.length) {
    return msg(str`${schools.length} of ${total} schools shown. Type more to find yours.`);
  }
  return total === 1 ? msg('1 school found.') : msg(str`${total} schools found.`);
}

/** The same field with a list and without, so that what is typed stays when there is none. */
function field(picker: SchoolPickerController, isWrong: boolean): TemplateResult {
  const { isSearching, isOpen, active } = picker;
  const ofList = (value: unknown) => (isSearching ? value : nothing);
  return html`<input
    type="text"
    id="school"
    maxlength="200"
    value=${picker.written}
    role=${ofList('combobox')}
    aria-labelledby="school-label"
    aria-describedby=${isWrong ? 'school-hint school-problem' : 'school-hint'}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-autocomplete=${ofList('list')}
    aria-expanded=${ofList(isOpen ? 'true' : 'false')}
    aria-controls=${ofList('school-list')}
    aria-activedescendant=${isOpen && active >= 0 ? `school-${active}` : nothing}
    autocomplete="off"
    autocorrect="off"
    spellcheck="false"
    @focus=${picker.prepare}
    @input=${picker.typed}
    @keydown=${picker.key}
    @change=${picker.write}
  />`;
}

/* eslint-disable lit-a11y/click-events-have-key-events -- the keys are those of the field, which keeps the focus */
function list(picker: SchoolPickerController): TemplateResult {
  const { found, isOpen, active } = picker;
  const isShort = found && (found.total === 0 || found.total > found.schools.length);
  return html`
    <ul
      id="school-list"
      role="listbox"
      part="list"
      aria-label=${msg('Schools')}
      ?hidden=${!isOpen}
      @mousedown=${keepFocus}
      @click=${(event: Event) => picker.choose(placeIn(event))}
    >
      ${found?.schools.map(
        (school, place) =>
          html`<li
            id="school-${place}"
            role="option"
            aria-selected=${place === active ? 'true' : 'false'}
            lang=${picker.list?.lang ?? nothing}
          >
            <span>${school.name}</span> <span class="quiet">${placeOf(school)}</span>
          </li>`,
      )}
    </ul>
    ${isShort ? html`<p class="quiet">${countInWords(found)}</p>` : nothing}
  `;
}

/* eslint-enable lit-a11y/click-events-have-key-events */

/** A mouse would take the focus out of the field, and a phone would hide its keys. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Which of the schools a click was on; -1 for none. */
function placeIn({ target, currentTarget }: Event): number {
  const { children } = currentTarget as Element;
  for (let place = 0; place < children.length; place += 1) {
    if (children[place]!.contains(target as Node)) return place;
  }
  return -1;
}

/** What tells schools of the same name apart. */
function placeOf({ town, postcode }: Pick<NamedSchool, 'town' | 'postcode'>): string {
  return [town, postcode].filter(Boolean).join(', ');
}

const notSure = (): string => msg('I’m not sure which school');

function other(words: unknown, act: () => void): TemplateResult {
  return html`<button type="button" class="other" @click=${act}>${words}</button>`;
}

/** The answer, and a way to take it back. */
function given(
  picker: SchoolPickerController,
  { question, unsure }: SchoolAsked,
  school: NamedSchool | null,
): TemplateResult {
  return html`
    <div class="stack">
      <h2>${question}</h2>
      <p class="given" part="answer" tabindex="-1">
        ${school ? named(school, picker.list?.lang) : withoutSchool(picker.choice.status, unsure)}
      </p>
      <button type="button" class="other" @click=${picker.again}>
        ${msg('Change the school')}
      </button>
    </div>
  `;
}

function named(school: NamedSchool, lang: string | undefined): TemplateResult {
  return html`<span lang=${lang ?? nothing}
    ><strong>${school.name}</strong> <span class="quiet">${placeOf(school)}</span></span
  >`;
}

function withoutSchool(status: string, unsure: unknown): TemplateResult {
  const words = status === 'not-listed' ? msg('My school is not listed') : (unsure ?? notSure());
  return html`<strong>${words}</strong>`;
}
