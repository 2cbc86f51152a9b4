import type { Referral } from '@cairnkit/engine/referral.js';
import {
  doubtsAt,
  isLastPage,
  problemsAt,
  questionsAt,
  referralPageAt,
} from '@cairnkit/engine/referring-page.js';
import type { Referring } from '@cairnkit/engine/referring.js';
import { html, nothing, type TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { help } from '../eligibility/help.js';
import { focusOn } from '../internal/focus.js';
import { ListedContacts } from '../internal/listed-contacts.js';
import { raisedBy, waysToHelp } from './alerts.js';
import { doubting } from './doubting.js';
import { Fields } from './fields.js';
import { helpFold } from './help-fold.js';
import { helping } from './helping.js';
import { LeavingController } from './leaving.js';
import { mistake, mistakes, mistakesOn } from './mistakes.js';
import { worded } from './opening.js';
import { isBoth } from './reading.js';
import { RunController } from './run.js';
import { Sending } from './sending.js';
import { takingBack } from './taking-back.js';
import { flag, tell } from './telling.js';
import type { Asked, Asking, Drawing, Going, Host, Later, Mistake, Worded } from './view.js';

/** A form that is being filled in, from the second half on. */
export class FillingIn implements Later {
  readonly #host: Host;
  readonly #run: RunController;
  readonly #contacts: ListedContacts;
  readonly #fields: Fields;
  readonly #sending: Sending;
  /** What keeps the person from going on, on the page with that turn. */
  #wrong: { readonly turn: number; readonly mistakes: readonly Mistake[] } | undefined;

  /** @param unfit - Called where the form turns out to be none. */
  constructor(host: Host, form: () => Referral | undefined, unfit: (error: Error) => void) {
    this.#host = host;
    this.#contacts = new ListedContacts(host);
    this.#run = new RunController(host, form, {
      failed: ({ message }) => host.dispatchEvent(new CairnErrorEvent(message)),
      unfit,
    });
    this.#fields = new Fields(host, this.#run, {
      asked: () => this.asked(),
      changed: () => this.#keep(),
    });
    this.#sending = new Sending(host, this.#run, (action) => this.#go(action));
    new LeavingController(host, this.#run, {
      hidden: () => this.#keep(),
      exited: () => this.#sending.forget(),
    });
  }

  get session(): Referring | undefined {
    return this.#run.current?.session;
  }

  resume(saved: unknown): void {
    this.#run.resume(saved);
  }

  asked(): Asked | undefined {
    if (!this.#run.current) return undefined;
    const { form, session, on } = this.#run.current;
    if (isDoubting(session)) return undefined;
    const [first, ...others] = questionsAt(form, session, on);
    if (!first) return undefined;
    const page = referralPageAt(form, session, on);
    const { turn, opened } = this.#run;
    const wrong = this.#wrong?.turn === turn ? this.#wrong.mistakes : [];
    const inWords = (question: typeof first): Worded => worded(form, question, session.answers);
    return {
      turn,
      form,
      title: page?.title,
      text: page?.text ?? [],
      questions: [inWords(first), ...others.map(inWords)],
      answers: opened,
      isFirst: this.#run.isFirst,
      mistakes: wrong,
    };
  }

  page(): TemplateResult | undefined {
    const underway = this.#run.current;
    if (!underway) return undefined;
    const { form, session, on } = underway;
    const go = (action: Going) => this.#go(action);
    if (session.status === 'help') return helping(form, this.help(), go);
    if (isDoubting(session)) {
      return html`${helpFold(this.help())} ${doubting(underway, doubtsAt(form, session, on), go)}`;
    }
    if (session.status !== 'reviewing' && session.status !== 'complete') return undefined;
    const meanwhile = () => waysToHelp(this.#contacts);
    return html`${helpFold(this.help())}
    ${this.#sending.page({ ...underway, meanwhile }, () => this.#show('h2'))}`;
  }

  arrived(): void {
    this.#keep();
  }

  async take(turn: number, form: HTMLFormElement): Promise<void> {
    const asked = this.asked();
    // Pressed twice, before the next page was drawn; or while the answers are on their way.
    if (!asked || turn !== this.#run.turn || this.#sending.busy) return undefined;
    this.#keep();
    const questions = asked.questions.map(({ question }) => question);
    const both = questions.filter((each) => isBoth(each, form)).map(({ id }) => id);
    const { form: definition, session, on } = this.#run.current!;
    const found = mistakesOn(questions, problemsAt(definition, session, on), both);
    this.#wrong = { turn, mistakes: found };
    if (found.length > 0) return this.#show('.alarm');
    if (!isLastPage(definition, session, on)) return this.#go({ type: 'next' });
    this.#host.requestUpdate();
    await this.#sending.submit();
  }

  async back(): Promise<void> {
    if (this.#sending.busy) return undefined;
    this.#keep();
    return this.#go({ type: 'back' });
  }

  edited(event: Event): void {
    const asked = this.asked();
    if (asked) this.#fields.edited(asked, event);
    if (event.type === 'change') this.#keep();
  }

  submit(): Promise<Delivery> {
    this.#keep();
    return this.#sending.submit();
  }

  mistakes(page: Asking): unknown {
    return page.mistakes.length > 0 ? mistakes(this.#host, page) : this.#sending.trouble();
  }

  urgent({ questions }: Asking): unknown {
    const underway = this.#run.current!;
    if (!underway.form.alerts) return nothing;
    const isRaised = raisedBy(underway).some((each) =>
      questions.some(({ question }) => each.questions.has(question.id)),
    );
    return html`<div role="status">${isRaised ? waysToHelp(this.#contacts) : nothing}</div>`;
  }

  takingBack(worded: Worded): unknown {
    const { answers } = this.#run.current!.session;
    const isAnswered = Object.hasOwn(answers, worded.question.id);
    return takingBack(worded, isAnswered, () => this.#keep());
  }

  mistake(page: Asking, question: string): unknown {
    return mistake(page, question);
  }

  field(page: Asking, worded: Worded, drawing: Drawing): TemplateResult {
    return this.#fields.draw(page, worded, drawing);
  }

  onwards(page: Asking): unknown {
    const { form, session, on } = this.#run.current!;
    if (!isLastPage(form, session, on)) return undefined;
    return this.#sending.button(() => page.take(this.#form!));
  }

  help(): TemplateResult {
    return help(this.#contacts);
  }

  get #form(): HTMLFormElement | null {
    return this.#host.renderRoot.querySelector('form');
  }

  /** Takes what stands in the fields: from now on, nothing of it can be lost. */
  #keep(): void {
    const asked = this.asked();
    const form = this.#form;
    if (!asked || !form || this.#sending.busy) return;
    const before = this.#run.current!;
    for (const { question } of asked.questions) {
      if (!form.querySelector(`#item-${question.id}`)) continue; // what is not drawn is not left open
      const value = this.#fields.read(question, form);
      this.#run.send(
        value === undefined
          ? { type: 'clear', question: question.id }
          : { type: 'answer', question: question.id, value },
      );
    }
    if (this.#run.current!.session === before.session) return;
    this.#sending.forget(before.session.label);
    this.#sending.label();
    const now = this.#run.current!;
    tell(this.#host, before.session, now.session);
    flag(this.#host, before, now);
  }

  async #go(action: Going): Promise<void> {
    if (this.#sending.busy) return undefined;
    const before = this.#run.current?.session;
    if (!before || !this.#run.send(action)) return undefined;
    this.#sending.label();
    tell(this.#host, before, this.#run.current!.session);
    return this.#show('h2');
  }

  /** Draws, and leads there. */
  async #show(place: 'h2' | '.alarm'): Promise<void> {
    this.#host.requestUpdate();
    await this.#fields.ready();
    await this.#host.updateComplete;
    if (place === '.alarm') return focusOn(this.#host, place);
    // Not every question is drawn here; the first heading is what the page is about.
    const heading = 'h2:not(#problem, #waiting)';
    this.#host.renderRoot.querySelector<HTMLElement>(heading)!.tabIndex = -1;
    return focusOn(this.#host, heading);
  }
}

const isDoubting = (session: Referring): boolean =>
  session.status === 'asking' && session.doubting === true;
