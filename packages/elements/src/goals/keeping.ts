import type { GoalsAction, GoalsSession } from '@cairnkit/engine/goals-session.js';
import type { Goal, Goals } from '@cairnkit/engine/goals.js';
import { ratingKey } from '@cairnkit/engine/rating-key.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { LeavingController } from '../controllers/leaving.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { help } from '../eligibility/help.js';
import { focusOn } from '../internal/focus.js';
import { ListedContacts } from '../internal/listed-contacts.js';
import { refusal, type Fault } from '../internal/refusal.js';
import { today } from '../internal/save-text.js';
import { changing } from './changing.js';
import { fault } from './faults.js';
import { confirming, correcting, lookingBack } from './looking-back.js';
import { mistake, mistakes } from './mistakes.js';
import { news } from './news.js';
import { OfficialController } from './official.js';
import { ratingsToday } from './rated-today.js';
import { typedIn } from './reading.js';
import { RunController } from './run.js';
import { Sending } from './sending.js';
import { Slider } from './slider.js';
import { story } from './story.js';
import { taken } from './taking.js';
import { tell } from './telling.js';
import type { Host, Later, Mistake, Page, Shown } from './view.js';

/** From here on, it is said that few words are easier to come back to. They may stay. */
const manyCharacters = 200;

const noRatings = { chosen: undefined, given: undefined };

/** The goals that the page gives, and how to drop them. */
export interface Given {
  readonly record: () => Goals | undefined;
  readonly forget: () => void;
}

/** A sitting with somebody's goals, from the second half on. */
export class Keeping implements Later {
  readonly #host: Host;
  readonly #run: RunController;
  readonly #contacts: ListedContacts;
  readonly #official: OfficialController;
  readonly #sending: Sending;
  readonly #slider: Slider;
  /** What keeps the person from going on, on the page with that turn. */
  #wrong: { readonly turn: number; readonly mistakes: readonly Mistake[] } | undefined;
  /** How many characters the goal has that is being typed. */
  #typed = 0;
  #fault: { readonly message: string; readonly shown: TemplateResult } | undefined;

  constructor(host: Host, { record, forget }: Given) {
    this.#host = host;
    this.#contacts = new ListedContacts(host);
    const failed = ({ message, issues }: Pick<Error, 'message'> & Partial<Fault>) =>
      host.dispatchEvent(new CairnErrorEvent(message, issues));
    this.#run = new RunController(host, record, failed);
    this.#official = new OfficialController(host, failed);
    this.#slider = new Slider(host);
    this.#sending = new Sending(host, this.#run, {
      labelled: () => this.#tellSession(),
      ended: (type) => void this.go({ type }),
    });
    const exited = () => {
      this.#sending.forget();
      forget();
    };
    new LeavingController(host, this.#run, exited, () => this.#tellTyped());
    host.addController({ hostUpdate: () => this.#look() });
  }

  get session(): GoalsSession | undefined {
    return this.#run.current?.session;
  }

  get refusal(): unknown {
    return this.#fault?.shown ?? this.#official.refusal;
  }

  async resume(saved: unknown): Promise<void> {
    return this.#run.resume(saved);
  }

  shown(): Shown | undefined {
    const { current, turn, opened } = this.#run;
    if (!current) return undefined;
    const { form, session } = current;
    const { record } = form;
    const now = this.#run.now()!;
    const goal = 'goal' in session ? session.goal : undefined;
    const isRating = session.status === 'rating';
    return {
      ...{ turn, place: session, record, now },
      typed: opened && opened.goal === goal ? opened : undefined,
      ...(isRating ? ratingsToday(session.goal, record, now, this.#host) : noRatings),
      scale: this.#official.scale,
      mistakes: this.#wrong?.turn === turn ? this.#wrong.mistakes : [],
    };
  }

  page(page: Page): TemplateResult {
    const { place, now, record } = page;
    const goal = 'goal' in place ? now.goals.find(({ id }) => id === place.goal)! : undefined;
    switch (place.status) {
      case 'changing':
        return changing(page, goal!);
      case 'looking-back':
        return lookingBack(page, goal!);
      case 'correcting': {
        const stored = record.goals.find(({ id }) => id === place.goal)!;
        const rating = stored.ratings.find((each) => ratingKey(each) === place.rating)!;
        return correcting(page, goal!, rating);
      }
      case 'confirming':
        return confirming(page, goal!, place.step);
      default:
        return this.#sending.page(page, () => void this.submit());
    }
  }

  async go(action: GoalsAction): Promise<void> {
    if (this.#sending.busy) return undefined;
    const before = this.#run.current;
    if (!before) return undefined;
    if (!this.#run.send(action)) return this.#stuck(action);
    return this.#moved(before);
  }

  async take(turn: number, form: HTMLFormElement): Promise<void> {
    const before = this.#run.current;
    // Pressed twice, before the next page was drawn.
    if (!before || turn !== this.#run.turn || this.#sending.busy) return undefined;
    const { by, sessionNumber } = this.#host;
    const whose = { by, ...(sessionNumber && { session: sessionNumber }) };
    const slid = this.#slider.value(turn);
    const { mistakes: found, action } = taken(before.session, form, {
      ...whose,
      on: today(),
      slid,
    });
    this.#wrong = { turn, mistakes: found };
    if (!action) return this.#show('.alarm');
    const isNews = this.#run.send(action) || this.#run.send({ type: 'onward' });
    return isNews ? this.#moved(before) : undefined;
  }

  edited(event: Event): void {
    const { session } = this.#run.current ?? {};
    const form = (event.target as Element).closest('form');
    if (session?.status !== 'wording' || !form || this.#sending.busy) return;
    const typed = typedIn(form, session.goal);
    this.#run.send({ type: 'keep', typed });
    this.#typed = typed.text.length;
    if (event.type === 'change') this.#tellSession();
    this.#host.requestUpdate();
  }

  async submit(): Promise<Delivery> {
    return this.#sending.submit(this.#official.stamp);
  }

  mistakes(page: Page): unknown {
    return mistakes(this.#host, page);
  }

  mistake(page: Page, field: string): unknown {
    return mistake(page, field);
  }

  long({ typed }: Page): unknown {
    if (Math.max(this.#typed, typed?.text.length ?? 0) <= manyCharacters) return nothing;
    return msg('A short goal is easier to come back to. You can leave it as it is.');
  }

  news(page: Page): unknown {
    return news(page, this.session?.log.at(-1));
  }

  story(goal: Goal): TemplateResult {
    return story(goal, this.#host.by);
  }

  slider(page: Page): unknown {
    return this.#slider.draw(page);
  }

  help(): TemplateResult {
    return html`${help(this.#contacts)}
      <div class="inset">
        <slot name="when-read">
          ${msg('We cannot tell you when somebody will read what you write here. Do not wait for them.')}
        </slot>
      </div>`;
  }

  /** Where an action led nowhere, something is missing. */
  async #stuck({ type }: GoalsAction): Promise<void> {
    if (type !== 'go') return undefined;
    const wanted =
      this.#host.mode === 'agree'
        ? msg('Add or change a goal first')
        : msg('Add, change or rate a goal first');
    this.#wrong = { turn: this.#run.turn, mistakes: [{ field: 'goals', wanted }] };
    return this.#show('.alarm');
  }

  async #moved(before: NonNullable<RunController['current']>): Promise<void> {
    const after = this.#run.current!;
    const isOther = after.session.log !== before.session.log;
    if (isOther && after.session.status !== 'complete') this.#sending.forget(before.session.label);
    this.#typed = 0;
    this.#sending.label();
    tell(this.#host, before, this.#run.current!);
    return this.#show('h2[tabindex]');
  }

  /** What is being typed may be lost with the page. */
  #tellTyped(): void {
    if (this.session?.typed) this.#tellSession();
  }

  #tellSession(): void {
    const { current } = this.#run;
    if (current) tell(this.#host, current, current);
  }

  async #show(place: string): Promise<void> {
    this.#host.requestUpdate();
    return focusOn(this.#host, place);
  }

  /** Tells the page's author whenever something is set that cannot be right. */
  #look(): void {
    const message = fault(this.#host, this.#run.current?.form.record.person);
    if (message === this.#fault?.message) return;
    this.#fault = message ? { message, shown: refusal({ message, issues: [] }) } : undefined;
    if (message) this.#host.dispatchEvent(new CairnErrorEvent(message));
  }
}
