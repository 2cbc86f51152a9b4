import type { Checking } from '@cairnkit/engine/checking.js';
import type { TemplateResult } from 'lit';

import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrintController } from '../controllers/print.js';
import type { ServicesController } from '../controllers/services.js';
import { focusOn } from '../internal/focus.js';
import { ListedContacts } from '../internal/listed-contacts.js';
import { age } from './ages.js';
import { help } from './help.js';
import { dress } from './later.styles.js';
import { Lists } from './lists.js';
import { mistake, mistakes } from './mistakes.js';
import { read } from './reading.js';
import { result } from './result.js';
import { RunController } from './run.js';
import { SchoolQuestion } from './schools.js';
import { tell } from './telling.js';
import type { Asked, Asking, Drawing, Going, Host, Later } from './view.js';

/**
 * Makes the parts of a checker that come after its first question, or beside it: the rules engine,
 * the other questions, what is wrong, urgent help and the result.
 *
 * In a file of its own, which is fetched while the person reads the first question; so the door
 * stays small however much is added here. See docs/decisions/0005-two-halves.md.
 */
export function later(host: Host, services: ServicesController): Later {
  host.addController({ hostConnected: () => dress(host) }); // before, it has no root
  new PrintController(host);
  return new Checker(host, services);
}

class Checker implements Later {
  readonly #host: Host;
  readonly #run: RunController;
  readonly #contacts: ListedContacts;
  readonly #lists: Lists;
  readonly #school: SchoolQuestion;
  /** The page that could not be gone on from. */
  #wrongTurn: number | undefined;

  constructor(host: Host, services: ServicesController) {
    this.#host = host;
    this.#contacts = new ListedContacts(host);
    this.#lists = new Lists(host);
    this.#run = new RunController(host, services, ({ message }) =>
      host.dispatchEvent(new CairnErrorEvent(message)),
    );
    this.#school = new SchoolQuestion(host, this.#run);
  }

  get session(): Checking | undefined {
    return this.#run.current?.checking;
  }

  resume(saved: unknown): void {
    this.#run.resume(saved);
  }

  asked(): Asked | undefined {
    const asked = this.#run.asked();
    return asked && { ...asked, isWrong: asked.turn === this.#wrongTurn };
  }

  result(): TemplateResult | undefined {
    const { current } = this.#run;
    const results = this.#run.results();
    if (!current || !results) return undefined;
    return result({
      ...current,
      results,
      go: (action) => this.go(action),
      help: () => this.help(),
    });
  }

  async take(question: string, form: HTMLFormElement): Promise<void> {
    const asked = this.#run.asked();
    if (asked?.question.id !== question) return undefined; // pressed twice, before the next was drawn
    const found = this.#school.answer(asked.question);
    const value = found ? undefined : read(asked.question, form, asked.answer);
    const action = found?.action ?? (value === undefined ? undefined : { type: 'answer', value });
    return action ? this.go(action) : this.#moved('nowhere');
  }

  async go(action: Going): Promise<void> {
    const again = this.#run.hasDecided;
    if (action.type === 'restart') this.#run.restart();
    else if (!this.#run.send(action)) return this.#moved('nowhere');
    tell(this.#host, this.#run, again);
    return this.#moved('ahead');
  }

  ticked(event: Event): void {
    const asked = this.#run.asked();
    if (asked) this.#lists.ticked(asked, event);
  }

  mistakes(page: Asking): unknown {
    return mistakes(this.#host, page, this.#school.wanted(page));
  }

  mistake(page: Asking): unknown {
    return mistake(page, this.#school.wanted(page));
  }

  fields(page: Asking, drawing: Drawing): TemplateResult {
    switch (page.question.type) {
      case 'choice':
        return drawing.choice(page);
      case 'choices':
        return this.#lists.draw(page, drawing);
      case 'age':
        return age(page, drawing);
      case 'school':
        return this.#school.draw(page, drawing);
    }
  }

  help(): TemplateResult {
    return help(this.#contacts);
  }

  async #moved(where: 'ahead' | 'nowhere'): Promise<void> {
    if (where === 'nowhere') this.#wrongTurn = this.#run.turn;
    this.#host.requestUpdate();
    await this.#school.ready;
    await this.#host.updateComplete;
    // Not every question is drawn here; the first heading is what the page is about.
    if (where === 'ahead') this.#host.renderRoot.querySelector('h2')!.tabIndex = -1;
    return focusOn(this.#host, where === 'ahead' ? 'h2' : '.alarm');
  }
}
