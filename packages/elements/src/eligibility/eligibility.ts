import type { Checking } from '@cairnkit/engine/checking.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import type { Service } from '@cairnkit/engine/service.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { ServicesController } from '../controllers/services.js';
import { define } from '../internal/define.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import { styles as questions } from '../questionnaire/questionnaire.styles.js';
import { base } from '../styles/base.js';
import { styles } from './eligibility.styles.js';
import { opening } from './opening.js';
import { asking } from './pages.js';
import type { Asked, Going, Later } from './view.js';

/**
 * Asks whether a service could help, or which of several: one question a page, each only while its
 * answer can change something. Then says what each service comes to, why, and what to do next.
 * Decides nothing for a service, keeps nothing and sends nothing.
 *
 * @tag cairn-eligibility
 * @fires {CheckingChangedEvent} cairn-changed - The session moved.
 * @fires {CheckProgressedEvent} cairn-progress - The person sees another question. Carries no
 *   answers.
 * @fires {DecidedEvent} cairn-decided - The person sees a result. Answers are behind getters.
 * @fires {CountedEvent} cairn-counted - With `count-outcomes`: what one service came to, and nothing
 *   else.
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a definition, an id, a stored session.
 * @slot - Fallback, shown while there is no service: a link, a telephone number, help lines.
 * @slot intro - Shown above the first question.
 * @slot privacy - What happens to the answers, in the host's words; needed if it keeps or sends them.
 * @slot urgent-help - The host's words about help, beside the national contacts.
 * @slot result - Shown on a result, below what to do next: a link to a form, say. Not where somebody
 *   is in danger.
 * @csspart item - The group around a question and its answers.
 * @csspart continue - The button that leads to the next question.
 * @csspart list - A list of contacts, or of the schools that may be meant.
 * @csspart answer - The school that was chosen.
 * @csspart result - What one service came to.
 * @csspart emergency - The care card of an emergency.
 * @csspart urgent - The care card of what is urgent.
 * @csspart help - “Need help now?”
 * @csspart refusal - The message shown when the services cannot be shown.
 */
@localized()
export class CairnEligibility extends LitElement {
  static override styles = [base, questions, styles];
  static override shadowRootOptions = roots;

  /** The service to check: what `parseService` returned, or the id of a registered one. */
  @property() service?: Service | string;

  /** Several services behind one front door. As an attribute: their ids, with spaces between. */
  @property() services?: readonly (Service | string)[] | string;

  /** Where to fetch the JSON of the service, or of several with spaces between. Same site only. */
  @property() src?: string;

  /** Contacts to add to urgent help: what `parseContacts` returned, or a registered id. */
  @property() contacts?: Contacts | string;

  /** Fires `cairn-counted` for each result, so that a team can count outcomes. */
  @property({ type: Boolean, attribute: 'count-outcomes' }) countOutcomes = false;

  /** Larger text, more space. */
  @property({ type: Boolean, attribute: 'easy-read', reflect: true }) easyRead = false;

  readonly #privacy = new PrivacyController(this);
  readonly #services = new ServicesController(this, ({ message, issues }) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues)),
  );
  /** What comes after the first question; fetched while the person reads it. */
  #later: Later | undefined;
  #saved: unknown;
  readonly #fetched = this.#fetch();

  /** Where the person is, with their answers: a copy in plain JSON, to store and to set again. */
  @property({ attribute: false, noAccessor: true }) // or Lit would lose one set before the upgrade
  get session(): Checking | undefined {
    return structuredClone(this.#later?.session);
  }

  set session(saved: unknown) {
    this.#saved = saved;
    this.#later?.resume(saved);
  }

  override render(): unknown {
    if (this.#services.refusal) return this.#services.refusal;
    const services = this.#services.value;
    if (!services) return html`<slot></slot>`;
    try {
      return page(this.#later?.result() ?? this.#page(services));
    } catch (error) {
      void this.#services.distrust(error as Error);
      return nothing;
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#fetched;
    return super.getUpdateComplete();
  }

  #page(services: readonly Service[]): unknown {
    const later = this.#later;
    const asked = later ? later.asked() : this.#first(services);
    const help = html`<details dir="auto" class="help" part="help">
      <summary>${msg('Need help now?')}</summary>
      ${later?.help() ?? msg('One moment…')}
    </details>`;
    if (!asked)
      return html`${help}
        <p>${msg('One moment…')}</p>`;
    const shown = { ...asked, later, take: this.#take, go: this.#go, ticked: this.#ticked };
    return keyed(asked.turn, html`${help} ${asking(shown)}`);
  }

  /** A stored session may be elsewhere: then nobody sees the first question. */
  #first(services: readonly Service[]): Asked | undefined {
    const question = this.#saved ? undefined : opening(services);
    const { lang, intro = [] } = services[0]!;
    const fresh = { asker: undefined, answer: undefined, isFirst: true, isWrong: false, turn: 0 };
    return question && { ...fresh, question, lang, intro };
  }

  async #fetch(): Promise<void> {
    try {
      const { later } = await import('./later.js');
      this.#later = later(this, this.#services);
      if (this.#saved !== undefined) this.#later.resume(this.#saved);
      this.requestUpdate();
    } catch {
      // Said now, not when the person wants to go on.
      void this.#services.fail('a part of Cairn did not load; load the page again');
    }
  }

  readonly #take = async (question: string, form: HTMLFormElement): Promise<void> => {
    await this.#fetched;
    return this.#later?.take(question, form);
  };

  readonly #go = (action: Going): unknown => this.#later?.go(action);
  readonly #ticked = (event: Event): void => this.#later?.ticked(event);
}

define('cairn-eligibility', CairnEligibility);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-eligibility': CairnEligibility;
  }
}
