import type { Contacts } from '@cairnkit/engine/contacts.js';
import { flags, type RaisedFlag } from '@cairnkit/engine/flags.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Action, Answer, Session } from '@cairnkit/engine/session.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { MeasureController } from '../controllers/measure.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { SessionController } from '../controllers/session.js';
import { define } from '../internal/define.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import type { Fault } from '../internal/refusal.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import type { Later } from './asking.js';
import { Modes } from './modes.js';
import { inTheWay, nextPlace } from './moving.js';
import { question } from './question.js';
import { ChangedEvent, FlaggedEvent, ProgressedEvent } from './questionnaire.events.js';
import { styles } from './questionnaire.styles.js';

/**
 * Asks the items of a measure, lets the person look their answers over, and hands them to the host.
 * Keeps nothing, and sends nothing anywhere by itself unless `action` is set.
 *
 * @tag cairn-questionnaire
 * @fires {ChangedEvent} cairn-changed - The session moved.
 * @fires {FlaggedEvent} cairn-flagged - An answer that a clinician must see was given.
 * @fires {ProgressedEvent} cairn-progress - The person sees another page. Carries no answers.
 * @fires {CairnSubmitEvent} cairn-submit - The person wants to send; call `respondWith`.
 * @fires {SentEvent} cairn-sent - A receipt came. Carries no answers.
 * @fires {SubmitFailedEvent} cairn-submit-failed - No receipt came. Carries no answers.
 * @fires {QueuedEvent} cairn-queued - No receipt came; kept on this device. Carries no answers.
 * @fires {LateReceiptEvent} cairn-late-receipt - A receipt came too late. Carries no answers.
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a definition, an id, a stored session.
 * @slot - Fallback, shown while there is no measure: a link, a printable form, help lines.
 * @slot intro - Shown above the first question.
 * @slot urgent-help - The host's words after an answer that raises a flag; the numbers stay.
 * @slot when-read - Whether and when somebody will read the answers, beside urgent help.
 * @slot picture-q1 - A picture beside the question with that id.
 * @slot unfit - What to do instead, where the measure is not for people of this `age`.
 * @slot done - What happens next, shown on the last page.
 * @csspart item - The fieldset around a question.
 * @csspart continue - The button that leads to the next question.
 * @csspart send - The button that sends the answers.
 * @csspart done - The panel on the last page.
 * @csspart urgent-help - The words shown after an answer that raises a flag.
 * @csspart unfit - The page shown where the measure is not for people of this age.
 * @csspart list - A list of contacts.
 * @csspart refusal - The message shown when the measure cannot be shown.
 */
@localized()
export class CairnQuestionnaire extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;
  static readonly formAssociated = true;

  /** The measure to ask: what `parseMeasure` returned, or the id of a registered one. */
  @property() measure?: Measure | string;

  /** Where to fetch the measure's JSON from. Same site only. */
  @property() src?: string;

  /** Asks the items too that are on the published form but count for nothing. */
  @property({ type: Boolean, attribute: 'with-supplementary' }) withSupplementary = false;

  /** One question a page; or all on a `sheet`; or quick `entry` from paper, for practitioners. */
  @property() mode: 'pages' | 'sheet' | 'entry' = 'pages';

  /** Contacts to add to urgent help: what `parseContacts` returned, or a registered id. */
  @property() contacts?: Contacts | string;

  /** With one question a page: goes on by itself after a touch or a click on an answer. */
  @property({ type: Boolean, attribute: 'auto-advance' }) autoAdvance = false;

  /** Larger text and more space. */
  @property({ type: Boolean, attribute: 'easy-read', reflect: true }) easyRead = false;

  /** Offers to read each question aloud, where the device has a voice of its own. */
  @property({ type: Boolean, attribute: 'read-aloud' }) readAloud = false;

  /** Age in whole years, where the host knows it: outside those of the measure, nothing is asked. */
  @property({ type: Number }) age?: number;

  /** Makes it a part of the form around it, which then carries the answers under this name. */
  @property({ reflect: true }) name?: string;

  /** The host's own reference for the person, sent along: opaque, never a name. */
  @property() person?: string;

  /** `none` for a page that sends nothing; the last page then says so. */
  @property() delivery: 'host' | 'none' = 'host';

  /** Where to post the answers when no script on the page takes charge. Same site only. */
  @property() action?: string;

  /** How long to wait for a receipt, in ms. */
  @property({ type: Number }) timeout = 30_000;

  #wrong: readonly string[] = [];
  #flagged: readonly RaisedFlag[] = [];
  #drawn: Session | undefined;
  #isDisabled = false;
  readonly #privacy = new PrivacyController(this);
  readonly #failed = ({ message, issues }: Pick<Error, 'message'> & Partial<Fault>) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues));
  readonly #measure = new MeasureController(this, true, this.#failed);
  readonly #session = new SessionController(this, () => this.#measure.value, this.#failed);
  readonly #lost = () => this.#measure.fail('a part of Cairn did not load; load the page again');
  readonly #modes = new Modes(this, this.#lost);
  #later: Later | undefined;
  readonly #fetched = this.#fetch();

  /** Where the person is, with their answers: a copy in plain JSON, to store and to set again. */
  @property({ attribute: false, noAccessor: true }) // or Lit would lose one set before the upgrade
  get session(): Session | undefined {
    return structuredClone(this.#session.current);
  }

  set session(saved: unknown) {
    void this.#session.resume(saved);
  }

  override render(): unknown {
    if (this.#measure.refusal) return this.#measure.refusal;
    const measure = this.#measure.value;
    const session = this.#session.current;
    if (!measure || !session) return html`<slot></slot>`;
    return page(html`
      ${this.#page(measure, session)}
      <p class="quiet" lang="en">${measure.licence.attribution}</p>
    `);
  }

  /** Fields follow the session: Lit alone would keep what was chosen on the page before. */
  override updated(): void {
    const { current } = this.#session;
    if (current === this.#drawn) return; // what is being typed stays
    this.#drawn = current;
    this.renderRoot.querySelector('form')?.reset();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#fetched;
    await this.#session.resuming;
    return super.getUpdateComplete();
  }

  #page(measure: Measure, session: Session): unknown {
    const [{ answers, status }, later] = [session, this.#later];
    if (session !== this.#drawn) this.#wrong = []; // another page, or all over again
    // The last page still shows help, although the answers are gone by then.
    if (status !== 'complete') this.#flagged = flags(measure, answers);
    if (!later && (this.age !== undefined || status !== 'asking')) return msg('One moment…');
    const unfit = later?.unfit(measure, this.age);
    if (unfit) return unfit;
    const view = { measure, session, flagged: this.#flagged, go: this.#go };
    if (session.status !== 'asking') return later!.sending.page(view);
    const more = { session, later, wrong: this.#wrong, answer: this.#answer, question };
    return this.#modes.draw({ ...view, ...more }) ?? msg('One moment…');
  }

  /**
   * Sends the answers, as the button on the review page does. While sending, joins that attempt.
   *
   * @returns Where sending stands afterwards; `editing` when the person is not at the review yet.
   */
  async submit(): Promise<Delivery> {
    await this.#fetched;
    const [measure, session, later] = [this.#measure.value, this.session, this.#later];
    const isAsked = measure && !later?.unfit(measure, this.age);
    if (!isAsked || !session || !later) return { status: 'editing' };
    return later.sending.submit({ measure, session, flagged: this.#flagged, go: this.#go });
  }

  formResetCallback(): void {
    this.#session.restart();
    const { session } = this;
    if (session) this.dispatchEvent(new ChangedEvent(session));
  }

  formStateRestoreCallback(state: string): void {
    if (state) this.session = JSON.parse(state);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#isDisabled = isDisabled;
    this.requestUpdate();
  }

  async #fetch(): Promise<void> {
    try {
      await this.#modes.painted;
      const { later } = await import('./later.js');
      this.#later = later(this, {
        measure: this.#measure,
        session: this.#session,
        go: this.#go,
        flagged: () => this.#flagged,
        isDisabled: () => this.#isDisabled,
      });
      this.requestUpdate();
    } catch {
      void this.#lost();
    }
  }

  readonly #answer = (item: string, value?: Answer): void => {
    const before = this.#session.current;
    if (before?.answers[item] === value) return;
    const action: Action =
      value === undefined ? { type: 'clear', item } : { type: 'answer', item, value };
    if (!this.#session.send(action)) return;
    this.#drawn = this.#session.current; // the fields show it already
    this.#later?.sending.forget(before?.label);
    this.dispatchEvent(new ChangedEvent(this.session!));
    const raised = flags(this.#measure.value!, { [item]: value ?? null });
    for (const flag of raised) this.dispatchEvent(new FlaggedEvent(flag));
    this.#later?.advance.chosen(before!, raised.length === 0, this.#go);
  };

  readonly #go = async (action: Action): Promise<void> => {
    if (this.#later?.sending.busy) return;
    this.#later?.turn();
    const moved = this.#session.send(action);
    this.#later?.sending.label();
    const [{ items }, session] = [this.#measure.value!, this.session!];
    this.#wrong = moved ? [] : inTheWay(this.mode, items, session, action);
    this.requestUpdate();
    if (moved) {
      const at = session.status === 'asking' ? session.at + 1 : items.length;
      this.dispatchEvent(new ChangedEvent(session));
      this.dispatchEvent(new ProgressedEvent(at, items.length));
    }
    await this.#fetched;
    return this.#later?.focus(moved ? nextPlace(this.mode, items, session) : '.alarm');
  };
}

define('cairn-questionnaire', CairnQuestionnaire);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-questionnaire': CairnQuestionnaire;
  }
}
