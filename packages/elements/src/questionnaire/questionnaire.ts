import { flags, flagsOf } from '@cairnkit/engine/flags.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { personReference, personReferenceRule } from '@cairnkit/engine/person.js';
import type { Action, Answer, Session } from '@cairnkit/engine/session.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement, type PropertyValues } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { MeasureController } from '../controllers/measure.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { SessionController } from '../controllers/session.js';
import { define } from '../internal/define.js';
import { focusOn } from '../internal/focus.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import { asking } from './asking.js';
import { ChangedEvent, FlaggedEvent, ProgressedEvent } from './questionnaire.events.js';
import { styles } from './questionnaire.styles.js';
import type { Sending } from './sending.js';

/**
 * Asks the items of a measure one at a time, lets the person look them over, and hands the answers
 * to the host. Keeps nothing, and sends nothing anywhere by itself unless `action` is set.
 *
 * @tag cairn-questionnaire
 * @fires {ChangedEvent} cairn-changed - The session moved.
 * @fires {FlaggedEvent} cairn-flagged - An answer that a clinician must see was given.
 * @fires {ProgressedEvent} cairn-progress - The person sees another page. Carries no answers.
 * @fires {CairnSubmitEvent} cairn-submit - The person wants to send; call `respondWith`.
 * @fires {SentEvent} cairn-sent - A receipt came. Carries no answers.
 * @fires {SubmitFailedEvent} cairn-submit-failed - No receipt came. Carries no answers.
 * @fires {LateReceiptEvent} cairn-late-receipt - A receipt came too late. Carries no answers.
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a definition, an id, a stored session.
 * @slot - Fallback, shown while there is no measure: a link, a printable form, help lines.
 * @slot intro - Shown above the first question.
 * @slot urgent-help - Takes the place of the words shown after an answer that raises a flag.
 * @slot done - What happens next, shown on the last page.
 * @csspart item - The fieldset around a question.
 * @csspart continue - The button that leads to the next question.
 * @csspart send - The button that sends the answers.
 * @csspart done - The panel on the last page.
 * @csspart urgent-help - The words shown after an answer that raises a flag.
 * @csspart refusal - The message shown when the measure cannot be shown.
 * @cssprop [--cairn-font=Arial] - Font family; `inherit` follows the page.
 * @cssprop [--cairn-radius=4px] - Corners of buttons and answers.
 * @cssprop [--cairn-color-text=#212b32] - Text.
 * @cssprop [--cairn-color-quiet=#4c6272] - Less important text.
 * @cssprop [--cairn-color-surface=#fff] - Background.
 * @cssprop [--cairn-color-border=#768692] - Lines around answers.
 * @cssprop [--cairn-color-link=#005eb8] - Links and the chosen answer.
 * @cssprop [--cairn-color-button=#007f3b] - Background of buttons.
 * @cssprop [--cairn-color-button-text=#fff] - Text of buttons.
 * @cssprop [--cairn-color-error=#d5281b] - Errors.
 * @cssprop [--cairn-color-focus=#ffeb3b] - Outer ring of what has the focus.
 * @cssprop [--cairn-color-focus-text=#212b32] - Inner ring of what has the focus.
 */
@localized()
export class CairnQuestionnaire extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;

  /** The measure to ask: what `parseMeasure` returned, or the id of a registered one. */
  @property() measure?: Measure | string;

  /** Where to fetch the measure's JSON from. Same site only. */
  @property() src?: string;

  /** Asks the items too that are on the published form but count for nothing. */
  @property({ type: Boolean, attribute: 'with-supplementary' }) withSupplementary = false;

  /** The host's own reference for the person, sent along: opaque, never a name. */
  @property() person?: string;

  /** `none` for a page that sends nothing; the last page then says so. */
  @property() delivery: 'host' | 'none' = 'host';

  /** Where to post the answers when no script on the page takes charge. Same site only. */
  @property() action?: string;

  /** How long to wait for a receipt, in ms. */
  @property({ type: Number }) timeout = 30_000;

  #unanswered = false;
  #drawn: Session | undefined;
  #flagged = false;

  readonly #privacy = new PrivacyController(this);
  readonly #measure = new MeasureController(this, true, ({ message, issues }) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues)),
  );
  readonly #session = new SessionController(
    this,
    () => this.#measure.value,
    ({ message }) => this.dispatchEvent(new CairnErrorEvent(message)),
  );
  /** What comes after the questions; fetched while the first one is read. */
  #sending: Sending | undefined;
  readonly #fetched = this.#fetch();

  /**
   * Where the person is, with their answers: plain JSON to store, and to set again later. A copy:
   * what a page does to it changes nothing here.
   */
  @property({ attribute: false, noAccessor: true }) // or Lit would lose one set before the upgrade
  get session(): Session | undefined {
    return structuredClone(this.#session.current);
  }

  set session(saved: unknown) {
    void this.#session.resume(saved);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('person') && this.person && !personReference.test(this.person)) {
      void this.#measure.fail({ message: `person ${personReferenceRule}` });
    }
  }

  override render(): unknown {
    if (this.#measure.refusal) return this.#measure.refusal;
    const measure = this.#measure.value;
    const session = this.#session.current;
    if (!measure || !session) return html`<slot></slot>`;
    return html`<div class="page">
      ${this.#page(measure, session)}
      <p class="quiet" lang="en">${measure.licence.attribution}</p>
    </div>`;
  }

  /** Fields follow the session: Lit alone would keep what was chosen on the page before. */
  override updated(): void {
    const { current } = this.#session;
    if (current === this.#drawn) return; // what is being typed stays
    this.#drawn = current;
    this.renderRoot.querySelector('form')?.reset();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#session.resuming;
    return super.getUpdateComplete();
  }

  #page(measure: Measure, session: Session): unknown {
    const { answers, status } = session;
    // The last page still shows help, although the answers are gone by then.
    if (status !== 'complete') this.#flagged = flags(measure, answers).length > 0;
    const view = { measure, session, flagged: this.#flagged, go: this.#go };
    if (status !== 'asking') return this.#sending?.page(view) ?? msg('One moment…');

    const item = measure.items[session.at]!;
    return asking({
      ...view,
      item,
      number: session.at + 1,
      answer: answers[item.id],
      first: session.at === 0 && !session.changing,
      unanswered: this.#unanswered,
      choose: (value) => this.#answer(measure, item.id, value),
      mend: (event) => this.#mend(event),
    });
  }

  /**
   * Sends the answers, as the button on the review page does. While sending, joins that attempt.
   *
   * @returns Where sending stands afterwards; `editing` when the person is not at the review yet.
   */
  async submit(): Promise<Delivery> {
    await this.#fetched;
    const measure = this.#measure.value;
    const { session } = this;
    if (!measure || !session || !this.#sending) return { status: 'editing' };
    return this.#sending.submit({ measure, session, go: this.#go });
  }

  async #fetch(): Promise<void> {
    try {
      const { Sending } = await import('./sending.js');
      this.#sending = new Sending(this);
      this.requestUpdate();
    } catch {
      // Said now, not when everything has been answered.
      void this.#measure.fail({ message: 'a part of Cairn did not load; load the page again' });
    }
  }

  #answer(measure: Measure, item: string, value: Answer): void {
    if (!this.#session.send({ type: 'answer', item, value })) return;
    this.#sending?.forget();
    this.dispatchEvent(new ChangedEvent(this.session!));
    for (const flag of flagsOf(measure, item, value)) this.dispatchEvent(new FlaggedEvent(flag));
  }

  /** Without an action, the person tried to go on with an answer that is none. */
  readonly #go = async (action?: Action): Promise<void> => {
    if (this.#sending?.busy) return;
    const moved = !!action && this.#session.send(action);
    this.#unanswered = !moved && (!action || action.type === 'next');
    this.requestUpdate();
    if (!moved) return focusOn(this, '.alarm');

    const session = this.session!;
    const of = this.#measure.value!.items.length;
    const asking = session.status === 'asking';
    this.dispatchEvent(new ChangedEvent(session));
    this.dispatchEvent(new ProgressedEvent(asking ? session.at + 1 : of, of));
    if (!asking) await this.#fetched;
    return focusOn(this, 'h2[tabindex]');
  };

  #mend(event: Event): void {
    event.preventDefault(); // the address of the page is the host's, and stays as it is
    void focusOn(this, 'input');
  }
}

define('cairn-questionnaire', CairnQuestionnaire);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-questionnaire': CairnQuestionnaire;
  }
}
