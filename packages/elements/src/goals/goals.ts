import type { Contacts } from '@cairnkit/engine/contacts.js';
import type { GoalsMode } from '@cairnkit/engine/goals-place.js';
import type { GoalsAction, GoalsSession } from '@cairnkit/engine/goals-session.js';
import type { Goal, Goals } from '@cairnkit/engine/goals.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Respondent } from '@cairnkit/engine/respondents.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { GoalsController } from '../controllers/goals.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import type { Fault } from '../internal/refusal.js';
import { remembered } from '../internal/remembered.js';
import { roots } from '../internal/roots.js';
import { styles as questions } from '../questionnaire/questionnaire.styles.js';
import { helpFold } from '../referral/help-fold.js';
import { base } from '../styles/base.js';
import { styles } from './goals.styles.js';
import { draw, firstPage } from './pages.js';
import type { Later, Page } from './view.js';

/**
 * Agrees goals in the young person’s own words, keeps them up to date, and rates each from 0 to 10.
 * Then shows all of it again, and hands it to the host. A rating from before changes only after a
 * yes, and leaves a trace. Judges nothing, keeps nothing, and sends nothing anywhere by itself
 * unless `action` is set.
 *
 * @tag cairn-goals
 * @fires {GoalsChangedEvent} cairn-changed - The session moved.
 * @fires {RatedEvent} cairn-rated - A goal was rated, or a past rating put right.
 * @fires {ProgressedEvent} cairn-progress - The person sees another page. Carries no answers.
 * @fires {CairnSubmitEvent} cairn-submit - The person wants to send; call `respondWith`.
 * @fires {SentEvent} cairn-sent - A receipt came. Carries no answers.
 * @fires {SubmitFailedEvent} cairn-submit-failed - No receipt came. Carries no answers.
 * @fires {LateReceiptEvent} cairn-late-receipt - A receipt came too late. Carries no answers.
 * @fires {QueuedEvent} cairn-queued - No receipt came, and it waits on this device. Carries no
 *   answers.
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: goals that are none, a stored session.
 * @slot - Fallback, shown while there are no goals: a link, a printable form, help lines.
 * @slot intro - Shown above the first page.
 * @slot urgent-help - The host's words about help, beside the national contacts.
 * @slot when-read - Whether and when somebody will read what is written, beside urgent help.
 * @slot done - What happens next, shown on the last page.
 * @csspart goal - One goal in the overview.
 * @csspart item - The group around the numbers.
 * @csspart continue - The button that leads on.
 * @csspart send - The button that sends.
 * @csspart done - The panel on the last page.
 * @csspart help - “Need help now?”
 * @csspart list - A list of contacts.
 * @csspart refusal - The message shown when the goals cannot be shown.
 */
@localized()
export class CairnGoals extends LitElement {
  static override styles = [base, questions, styles];
  static override shadowRootOptions = roots;

  /**
   * The goals so far: what `parseGoals` returned. Unset for somebody who has none; `null` while they
   * are on their way. Other goals of the same person keep what was done, where that still can be.
   */
  @property({ attribute: false }) goals?: Goals | readonly Goal[] | null;

  /** Where to fetch the goals' JSON from. Same site only. */
  @property() src?: string;

  /** To `agree` goals and keep them up to date; to `rate` those that go on; or `both`. */
  @property() mode: GoalsMode = 'both';

  /** Who fills it in: whose ratings these are. */
  @property() by: Respondent = 'young-person';

  /** Number of the session, from 1, kept with each rating. */
  @property({ type: Number, attribute: 'session-number' }) sessionNumber?: number | null;

  /** A published form in whose words goals are rated, such as `gbo`: parsed, or a registered id. */
  @property() measure?: Measure | string | null;

  /** Offers a slider for the numbers. Nobody has to use it. */
  @property({ type: Boolean }) slider = false;

  /** Contacts to add to urgent help: what `parseContacts` returned, or a registered id. */
  @property() contacts?: Contacts | string;

  /** Larger text and more space. */
  @property({ type: Boolean, attribute: 'easy-read', reflect: true }) easyRead = false;

  /** The host's own reference for the person, sent along: opaque, never a name. */
  @property() person?: string;

  /** `none` for a page that sends nothing; the last page then says so. */
  @property() delivery: 'host' | 'none' = 'host';

  /** Where to post when no script on the page takes charge. Same site only. */
  @property() action?: string;

  /** How long to wait for a receipt, in ms. */
  @property({ type: Number }) timeout = 30_000;

  readonly #privacy = new PrivacyController(this);
  readonly #goals = new GoalsController(this, ({ message, issues }: Fault) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues)),
  );
  /** What comes after the first page; fetched while the person reads it. */
  #later: Later | undefined;
  #saved: unknown;
  /** The page that is on show, and the one that was when the fields were last set. */
  #turn = 0;
  #drawn = 0;
  #resuming: Promise<void> | undefined;
  /** The same record as long as nothing else is given. */
  readonly #remembered = remembered<Goals>();
  readonly #fetched = this.#fetch();

  /**
   * Where the person is, and what they did: a copy in plain JSON, to store and to set again. Setting
   * nothing starts over.
   */
  @property({ attribute: false, noAccessor: true }) // or Lit would lose one set before the upgrade
  get session(): GoalsSession | undefined {
    return structuredClone(this.#later?.session);
  }

  set session(saved: unknown) {
    this.#saved = saved;
    this.#resuming = this.#later?.resume(saved);
  }

  override render(): unknown {
    const refusal = this.#goals.refusal ?? this.#later?.refusal;
    if (refusal) return refusal;
    const record = this.#record();
    if (!record) return html`<slot></slot>`;
    try {
      return page(this.#page(record));
    } catch (error) {
      const { message } = error as Error;
      void this.#goals.reject({ message: `goals are not what parseGoals returns: ${message}` });
      return nothing;
    }
  }

  /** Fields are those of their page: Lit alone would keep what was chosen on the page before. */
  override updated(): void {
    if (this.#turn === this.#drawn) return; // what is being typed stays
    this.#drawn = this.#turn;
    this.renderRoot.querySelector('form')?.reset();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#fetched;
    await this.#resuming;
    return super.getUpdateComplete();
  }

  /**
   * Sends, as the button on the review page does. While sending, joins that attempt.
   *
   * @returns Where sending stands afterwards; `editing` when the person is not at the review yet.
   */
  async submit(): Promise<Delivery> {
    await this.#fetched;
    return this.#later?.submit() ?? { status: 'editing' };
  }

  /** The goals to go on from; those of somebody who has none where the page names none. */
  #record(): Goals | undefined {
    const { value, person = this.person, isNamed } = this.#goals;
    const isNew = !isNamed && this.goals === undefined && this.mode !== 'rate';
    if (!value && !isNew) return undefined;
    return this.#remembered([value, person], () => ({
      kind: 'goals',
      ...(person && { person }),
      goals: [...(value ?? [])],
    }));
  }

  #page(record: Goals): unknown {
    const later = this.#later;
    const help = helpFold(later?.help());
    // A stored session may be elsewhere: then nobody sees the first page.
    const shown = later ? later.shown() : this.#saved ? undefined : firstPage(this, record);
    if (!shown)
      return html`${help}
        <p>${msg('One moment…')}</p>`;
    const view: Page = {
      ...shown,
      host: this,
      later,
      go: this.#go,
      take: (form) => this.#take(shown.turn, form),
      edited: (event) => later?.edited(event),
    };
    this.#turn = shown.turn;
    return html`${help} ${draw(view)}
    ${
      shown.scale?.attribution
        ? html`<p class="quiet" lang="en">${shown.scale.attribution}</p>`
        : nothing
    }`;
  }

  async #fetch(): Promise<void> {
    try {
      const { later } = await import('./later.js');
      this.#later = later(this, {
        record: () => this.#record(),
        forget: () => this.#goals.forget(),
      });
      if (this.#saved !== undefined) this.#resuming = this.#later.resume(this.#saved);
      this.requestUpdate();
    } catch {
      // Said now, not when the person wants to go on.
      void this.#goals.reject({ message: 'a part of Cairn did not load; load the page again' });
    }
  }

  readonly #go = async (action: GoalsAction): Promise<void> => {
    await this.#fetched;
    return this.#later?.go(action);
  };

  /** As soon as it can be taken: what comes after the first page may still be on its way. */
  async #take(turn: number, form: HTMLFormElement): Promise<void> {
    await this.#fetched;
    return this.#later?.take(turn, form);
  }
}

define('cairn-goals', CairnGoals);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-goals': CairnGoals;
  }
}
