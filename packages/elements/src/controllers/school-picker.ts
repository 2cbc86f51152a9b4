import type { FoundSchools } from '@cairnkit/engine/find-schools.js';
import {
  schoolAnswer,
  type SchoolAnswer,
  type SchoolChoice,
} from '@cairnkit/engine/school-choice.js';
import type { School } from '@cairnkit/engine/school-index.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import type { LitElement, ReactiveController } from 'lit';

import { focusOn } from '../internal/focus.js';
import { pressed } from './combobox-keys.js';
import { NewsController } from './news.js';
import type { Picking } from './picking.js';
import type { SchoolSearch } from './school-search.js';

/** As many as can be looked over; who needs more types more. */
const most = 8;
/** Two letters say little enough. */
const fewest = 2;

/**
 * Lets somebody find a school in a list, or say that it is not there, or that they are not sure.
 *
 * Owns: what was typed, what was found for it, which of it is looked at, and the answer.
 * Does not own: what is rendered (`schoolPicker` does that), and which events leave the element.
 * Not a function, because it has to wait: for its list, and for a pause in typing.
 */
export class SchoolPickerController implements ReactiveController {
  choice: SchoolChoice = { status: 'asking' };
  /** Nothing before enough was typed. */
  found: FoundSchools | undefined;
  isOpen = false;
  /** The place in `found` that the arrow keys have led to; -1 is the field itself. */
  active = -1;
  /** What was found, when it is time to announce it. */
  readonly news: NewsController<FoundSchools>;
  /** Counts the fields that were shown: each is a new one, with nothing in it. */
  turn = 0;
  /** What stands in a new field without a list: what was stored, never what is being written. */
  written = '';
  /** Settles when a stored answer has been taken back. */
  resuming: Promise<void> | undefined;

  readonly #host: LitElement;
  readonly #picking: Picking;
  readonly #exited = () => this.restart();
  readonly #fetched: Promise<void>;
  #search: SchoolSearch | undefined;
  #saved: { readonly value: unknown } | undefined;
  #typed = '';
  #listed: School | undefined;
  /** The list that all this is about. */
  #known: Schools | undefined;
  /** A list that is none, and a search that never came: then schools are written down. */
  #unfit: Schools | undefined;
  #isLost = false;

  constructor(host: LitElement, picking: Picking) {
    this.#host = host;
    this.#picking = picking;
    this.news = new NewsController(host);
    this.#fetched = this.#fetch();
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('cairn-exited', this.#exited);
  }

  hostDisconnected(): void {
    document.removeEventListener('cairn-exited', this.#exited);
  }

  hostUpdate(): void {
    if (!this.#search) return;
    const { list } = this;
    const isOther = list !== this.#known;
    this.#known = list;
    if (isOther) this.#listen();
    if (this.#saved) this.#resume(this.#search, this.#saved.value);
    else if (isOther) this.#lookUp();
  }

  /** The schools to choose from. */
  get list(): Schools | undefined {
    const list = this.#picking.list();
    return this.#isLost || list === this.#unfit ? undefined : list;
  }

  /** Whether schools are looked for, or a school is only written down. */
  get isSearching(): boolean {
    return this.list !== undefined || (!this.#isLost && this.#picking.isWaiting?.() === true);
  }

  /** What was answered, and what it comes to; nothing before. */
  get answer(): SchoolAnswer | undefined {
    return schoolAnswer(this.choice, this.#listed, this.list?.complete === true);
  }

  /** Goes on with a stored answer, as soon as there is a list to check it by. */
  resume(saved: unknown): Promise<void> {
    if (saved === undefined || saved === null) return Promise.resolve(); // frameworks, while they load
    this.#saved = { value: saved };
    return (this.resuming = this.#fetched.then(() => this.#host.requestUpdate()));
  }

  /** Forgets what was typed and answered. */
  restart(): void {
    this.#set({ status: 'asking' });
  }

  /** The field has the focus: somebody is about to type. */
  readonly prepare = (): void => {
    this.#ask((search, list) => search.prepare(list));
  };

  readonly typed = (event: Event): void => {
    this.#typed = (event.currentTarget as HTMLInputElement).value;
    this.#listen();
    this.#host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const count = this.found?.schools.length ?? 0;
    const { isOpen, active, act, isTaken } = pressed(event, this, count, this.#typed === '');
    if (isTaken) event.preventDefault();
    this.isOpen = isOpen;
    this.active = active;
    if (act === 'choose') this.choose(active);
    if (act === 'clear') this.#clear(event.currentTarget as HTMLInputElement);
    if (active >= 0) void this.#showActive();
    this.#host.requestUpdate();
  };

  /** One of the schools on show. */
  readonly choose = (place: number): void => {
    const school = this.found?.schools[place];
    if (school) this.#give({ status: 'chosen', urn: school.urn }, school);
  };

  /** It is not among them; or the person does not know. */
  readonly say = (status: 'not-listed' | 'not-sure'): void => this.#give({ status });

  /** What was written where there is no list. */
  readonly write = (event: Event): void => {
    if (this.isSearching) return;
    const name = (event.currentTarget as HTMLInputElement).value.trim();
    const before = this.choice.status === 'written' ? this.choice.name : '';
    if (name === before) return;
    this.choice = name === '' ? { status: 'asking' } : { status: 'written', name };
    this.#host.requestUpdate();
    this.#picking.changed();
  };

  /** Asks again, with an empty field. */
  readonly again = (): void => {
    this.restart();
    this.#picking.changed();
    void focusOn(this.#host, '#school, .given');
  };

  #give(choice: SchoolChoice, listed?: School): void {
    this.#set(choice, listed);
    this.#picking.changed();
    void focusOn(this.#host, '#school, .given');
  }

  #set(choice: SchoolChoice, listed?: School): void {
    this.choice = choice;
    this.#listed = listed;
    this.#typed = '';
    this.written = '';
    this.news.forget();
    this.turn += 1;
    this.#listen();
    this.#host.requestUpdate();
  }

  #clear(field: HTMLInputElement): void {
    field.value = ''; // nothing that a recorder could learn from
    this.#typed = '';
    this.#listen();
  }

  async #showActive(): Promise<void> {
    await this.#host.updateComplete;
    const option = this.#host.renderRoot.querySelector(`#school-${this.active}`);
    option?.scrollIntoView({ block: 'nearest' });
  }

  /** Looks for what was typed, and announces what was found once there is a pause. */
  #listen(): void {
    const typed = this.#typed;
    const isEnough = typed.trim().length >= fewest;
    this.found = isEnough ? this.#ask((search, list) => search.find(list, typed, most)) : undefined;
    this.isOpen = (this.found?.schools.length ?? 0) > 0;
    this.active = -1;
    this.news.tell(this.found);
  }

  #resume(search: SchoolSearch, saved: unknown): void {
    this.#saved = undefined;
    try {
      const choice = search.resume(saved);
      this.#set(choice);
      this.written = choice.status === 'written' ? choice.name : '';
      this.#lookUp();
    } catch (error) {
      this.#picking.failed(error as Error);
    }
  }

  /** A school that was chosen stays so, as far as the list has it. */
  #lookUp(): void {
    const { choice } = this;
    if (choice.status !== 'chosen') return;
    this.#listed = this.#ask((search, list) => search.byUrn(list, choice.urn));
    if (this.#listed) this.choice = { status: 'chosen', urn: this.#listed.urn };
    else if (this.list || !this.isSearching) this.choice = { status: 'asking' };
  }

  /** What no parser has looked at may fail in any way: then there is no list at all. */
  #ask<T>(about: (search: SchoolSearch, list: Schools) => T): T | undefined {
    const { list } = this;
    if (!list || !this.#search) return undefined;
    try {
      return about(this.#search, list);
    } catch (error) {
      this.#unfit = list;
      const { message } = error as Error;
      this.#picking.failed({ message: `schools are not what parseSchools returns: ${message}` });
      this.#host.requestUpdate();
      return undefined;
    }
  }

  async #fetch(): Promise<void> {
    try {
      const { schoolSearch } = await import('./school-search.js');
      this.#search = schoolSearch;
      this.#host.requestUpdate();
    } catch {
      this.#isLost = true;
      this.#picking.failed({ message: 'a part of Cairn did not load; load the page again' });
      this.#host.requestUpdate();
    }
  }
}
