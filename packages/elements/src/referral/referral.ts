import type { Carried } from '@cairnkit/engine/carried.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Referring } from '@cairnkit/engine/referring.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { DefinitionController } from '../controllers/definition.js';
import type { Delivery } from '../controllers/delivery.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import type { Fault } from '../internal/refusal.js';
import { roots } from '../internal/roots.js';
import { styles as questions } from '../questionnaire/questionnaire.styles.js';
import { base } from '../styles/base.js';
import { helpFold } from './help-fold.js';
import { notParsed } from './not-parsed.js';
import { opening } from './opening.js';
import { asking } from './pages.js';
import { styles } from './referral.styles.js';
import type { Later } from './view.js';

/**
 * Asks a service for help, or asks how a school can take part: first whether the person is safe, then
 * one question a page, then all answers to look over, and then hands them to the host. What a checker
 * was told before is filled in and not asked again. Decides nothing about anybody, keeps nothing, and
 * sends nothing anywhere by itself unless `action` is set.
 *
 * @tag cairn-referral
 * @fires {ReferralChangedEvent} cairn-changed - The session moved.
 * @fires {ReferralProgressedEvent} cairn-progress - The person sees another page. Carries no answers.
 * @fires {ReferralFlaggedEvent} cairn-flagged - Somebody did not say that they are safe.
 * @fires {CairnSubmitEvent} cairn-submit - The person wants to send; call `respondWith`.
 * @fires {SentEvent} cairn-sent - A receipt came. Carries no answers.
 * @fires {SubmitFailedEvent} cairn-submit-failed - No receipt came. Carries no answers.
 * @fires {QueuedEvent} cairn-queued - No receipt came; kept on this device. Carries no answers.
 * @fires {LateReceiptEvent} cairn-late-receipt - A receipt came too late. Carries no answers.
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a definition, an id, a stored session.
 * @slot - Fallback, shown while there is no form: a link, a printable form, help lines.
 * @slot intro - Shown above the first question.
 * @slot privacy - What else happens to the answers, below what the form says of it.
 * @slot urgent-help - The host's words about help, beside the national contacts.
 * @slot done - Shown on the last page, below what happens next.
 * @csspart item - The group around a question and its answers.
 * @csspart continue - The button that leads to the next page.
 * @csspart list - A list of contacts, or of the schools that may be meant.
 * @csspart answer - The school that was chosen.
 * @csspart consent - Who has to agree.
 * @csspart send - The button that sends the answers.
 * @csspart done - The panel on the last page.
 * @csspart help - “Need help now?”
 * @csspart urgent - The care card for somebody who is not safe.
 * @csspart urgent-help - Where to get help until somebody reads the form.
 * @csspart refusal - The message shown when the form cannot be shown.
 */
@localized()
export class CairnReferral extends LitElement {
  static override styles = [base, questions, styles];
  static override shadowRootOptions = roots;

  /** The form to fill in: what `parseReferral` returned, or the id of a registered one. */
  @property() form?: Referral | string;

  /** Where to fetch the form's JSON from. Same site only. */
  @property() src?: string;

  /** What `cairn-decided` of `<cairn-eligibility>` carried: filled in, and not asked again. */
  @property({ attribute: false }) carried?: Carried | null;

  /** The schools to choose from: what `parseSchools` returned, or a registered id. */
  @property() schools?: Schools | string | null;

  /** Contacts to add to urgent help: what `parseContacts` returned, or a registered id. */
  @property() contacts?: Contacts | string;

  /** The host's own reference for the person, sent along: opaque, never a name. */
  @property() person?: string;

  /** Where to post the answers when no script on the page takes charge. Same site only. */
  @property() action?: string;

  /** `none` for a page that sends nothing; the last page then says so. */
  @property() delivery: 'host' | 'none' = 'host';

  /** How long to wait for a receipt, in ms. */
  @property({ type: Number }) timeout = 30_000;

  /** Asks the form's questions about equality, after the answers have been checked. */
  @property({ type: Boolean, attribute: 'with-equality' }) withEquality = false;

  /** Larger text, more space. */
  @property({ type: Boolean, attribute: 'easy-read', reflect: true }) easyRead = false;

  readonly #privacy = new PrivacyController(this);
  readonly #failed = ({ message, issues }: Pick<Error, 'message'> & Partial<Fault>) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues));
  readonly #form: DefinitionController<'referral'> = new DefinitionController(
    this,
    'referral',
    this.#failed,
  );
  /** What comes after the first question; fetched while the person reads it. */
  #later: Later | undefined;
  #saved: unknown;
  readonly #fetched = this.#fetch();

  /** Where the person is, with their answers: a copy in plain JSON, to store and to set again. */
  @property({ attribute: false, noAccessor: true }) // or Lit would lose one set before the upgrade
  get session(): Referring | undefined {
    return structuredClone(this.#later?.session);
  }

  set session(saved: unknown) {
    this.#saved = saved;
    this.#later?.resume(saved);
  }

  override render(): unknown {
    if (this.#form.refusal) return this.#form.refusal;
    const form = this.#form.value;
    if (!form) return html`<slot></slot>`;
    try {
      return page(this.#later?.page() ?? this.#page(form));
    } catch (error) {
      void this.#form.reject({ message: notParsed(error as Error) });
      return nothing;
    }
  }

  /**
   * Sends the answers, as the button on the last page before it does. While sending, joins that
   * attempt.
   *
   * @returns Where sending stands afterwards; `editing` where there is nothing to send yet.
   */
  async submit(): Promise<Delivery> {
    await this.#fetched;
    return this.#later?.submit() ?? { status: 'editing' };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#fetched;
    return super.getUpdateComplete();
  }

  #page(form: Referral): unknown {
    const later = this.#later;
    // A stored session may be elsewhere: then nobody sees the first question.
    const asked = later ? later.asked() : this.#saved ? undefined : opening(form);
    const help = helpFold(later?.help());
    if (!asked)
      return html`${help}
        <p>${msg('One moment…')}</p>`;
    const shown = {
      ...asked,
      later,
      take: (fields: HTMLFormElement) => this.#take(asked.turn, fields),
      back: () => later?.back(),
      edited: (event: Event) => later?.edited(event),
    };
    return keyed(asked.turn, html`${help} ${asking(shown)}`);
  }

  async #fetch(): Promise<void> {
    try {
      const { later } = await import('./later.js');
      this.#later = later(
        this,
        () => this.#form.value,
        (message) => void this.#form.reject({ message }),
      );
      if (this.#saved !== undefined) this.#later.resume(this.#saved);
      this.requestUpdate();
      await super.getUpdateComplete();
      this.#later.arrived();
    } catch {
      // Said now, not when the person wants to go on.
      void this.#form.reject({ message: 'a part of Cairn did not load; load the page again' });
    }
  }

  /** As soon as it can be taken: what comes after the first question may still be on its way. */
  async #take(turn: number, fields: HTMLFormElement): Promise<void> {
    await this.#fetched;
    return this.#later?.take(turn, fields);
  }
}

define('cairn-referral', CairnReferral);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-referral': CairnReferral;
  }
}
