import type { Battery } from '@cairnkit/engine/battery.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import type { TimePoint } from '@cairnkit/engine/due.js';
import { measureAt, type Sitting, type SittingAction } from '@cairnkit/engine/sitting.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement } from 'lit';

import { BatterySittingController } from '../controllers/battery-sitting.js';
import { BatterySourceController } from '../controllers/battery-source.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { focusOn } from '../internal/focus.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import { ProgressedEvent } from '../questionnaire/questionnaire.events.js';
import { base } from '../styles/base.js';
import { FinishedEvent, SittingChangedEvent } from './battery.events.js';
import { styles } from './battery.styles.js';
import type { Forms } from './forms.js';
import { plan, questionsIn, type Planned } from './plan.js';
import { starting } from './starting.js';

/**
 * Runs several measures as one sitting: those of a battery that are due at a time point, one after
 * the other, each with a submission of its own. Skips none silently: each is sent, finished or said
 * to be left out. Keeps nothing, and sends nothing anywhere by itself unless `action` is set.
 *
 * @tag cairn-battery
 * @fires {SittingChangedEvent} cairn-changed - The sitting moved, also inside a form.
 * @fires {ProgressedEvent} cairn-progress - The person sees another page, counted over all forms.
 *   Carries no answers.
 * @fires {FinishedEvent} cairn-finished - Every form was done or left out. Carries no answers.
 * @fires {FlaggedEvent} cairn-flagged - An answer that a clinician must see was given.
 * @fires {CairnSubmitEvent} cairn-submit - The person wants to send one form; call `respondWith`.
 * @fires {SentEvent} cairn-sent - A receipt for one form came. Carries no answers.
 * @fires {SubmitFailedEvent} cairn-submit-failed - No receipt came. Carries no answers.
 * @fires {QueuedEvent} cairn-queued - No receipt came; kept on this device. Carries no answers.
 * @fires {LateReceiptEvent} cairn-late-receipt - A receipt came too late. Carries no answers.
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a definition, an id, a stored sitting.
 * @slot - Fallback, shown while there is no battery: a link, printable forms, help lines.
 * @slot intro - Shown on the start page, above what will be asked.
 * @slot urgent-help - The host's words after an answer that raises a flag; the numbers stay.
 * @slot when-read - Whether and when somebody will read the answers, beside urgent help.
 * @slot unfit - What to do instead, where a measure is not for people of this `age`.
 * @slot done - What happens next, shown on the last page.
 * @csspart continue - The button that leads on, also inside a form.
 * @csspart item - The fieldset around a question.
 * @csspart send - The button that sends the answers to a form.
 * @csspart done - The panel on the last page.
 * @csspart unfit - The page shown where a measure is not for people of this age.
 * @csspart urgent-help - The words shown after an answer that raises a flag.
 * @csspart refusal - The message shown when the battery cannot be run, or a form not be shown.
 * @cssprop [--cairn-color-border=#768692] - Lines around answers, and below a form's name.
 */
@localized()
export class CairnBattery extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;

  /** The battery to run: what `parseBattery` returned, or the id of a registered one. */
  @property() battery?: Battery | string;

  /** Where to fetch the battery's JSON from. Same site only. */
  @property() src?: string;

  /** When the sitting is: at the `start`, at a `session` in between, or at the `end`. */
  @property({ attribute: 'time-point' }) timePoint?: TimePoint;

  /** The host's own reference for the person, sent along: opaque, never a name. */
  @property() person?: string;

  /** Age in whole years, where the host knows it: a form for other ages is not asked. */
  @property({ type: Number }) age?: number;

  /** How each form is asked: one question a page; all on a `sheet`; or quick `entry` from paper. */
  @property() mode: 'pages' | 'sheet' | 'entry' = 'pages';

  /** Contacts to add to urgent help: what `parseContacts` returned, or a registered id. */
  @property() contacts?: Contacts | string;

  /** With one question a page: goes on by itself after a touch or a click on an answer. */
  @property({ type: Boolean, attribute: 'auto-advance' }) autoAdvance = false;

  /** Larger text, more space, nothing beside the question. */
  @property({ type: Boolean, attribute: 'easy-read', reflect: true }) easyRead = false;

  /** Offers to read each question aloud, where the device has a voice of its own. */
  @property({ type: Boolean, attribute: 'read-aloud' }) readAloud = false;

  /** Asks the items too that are on the published forms but count for nothing. */
  @property({ type: Boolean, attribute: 'with-supplementary' }) withSupplementary = false;

  /** `none` for a page that sends nothing; the last page then says so. */
  @property() delivery: 'host' | 'none' = 'host';

  /** Where to post the answers when no script on the page takes charge. Same site only. */
  @property() action?: string;

  /** How long to wait for each receipt, in ms. */
  @property({ type: Number }) timeout = 30_000;

  readonly #privacy = new PrivacyController(this);
  readonly #source = new BatterySourceController(this, ({ message, issues }) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues)),
  );
  readonly #sitting = new BatterySittingController(
    this,
    () => this.#source.value,
    ({ message }) => this.dispatchEvent(new CairnErrorEvent(message)),
    () => this.#tell(),
  );
  /** What comes after the start page; fetched while the person reads it. */
  #forms: Forms | undefined;
  readonly #fetched = this.#fetch();

  /**
   * Where the person is, with the answers that have not been sent: plain JSON to store, and to set
   * again later. A copy: what a page does to it changes nothing here.
   */
  @property({ attribute: false, noAccessor: true }) // or Lit would lose one set before the upgrade
  get session(): Sitting | undefined {
    return this.#source.value && structuredClone(this.#sitting.current);
  }

  set session(saved: unknown) {
    void this.#sitting.resume(saved);
  }

  /** Id of the measure that is asked now, or will be next. */
  get current(): string | undefined {
    const [battery, sitting] = [this.#source.value, this.#sitting.current];
    return battery && sitting && measureAt(battery, sitting);
  }

  override render(): unknown {
    if (this.#source.refusal) return this.#source.refusal;
    const sitting = this.#sitting.current;
    if (!this.#source.value || !sitting) return html`<slot></slot>`;
    return page(this.#page(this.#source.value, sitting));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#sitting.resuming;
    return super.getUpdateComplete();
  }

  #page(battery: Battery, sitting: Sitting): unknown {
    const forms = this.#plan(battery, sitting);
    if (sitting.status === 'ready') {
      return starting(battery, forms, () => this.#act({ type: 'begin' }));
    }
    const { turn } = this.#sitting;
    return this.#forms?.page({ sitting, forms, turn }) ?? msg('One moment…');
  }

  #plan(battery: Battery, { timePoint }: Sitting): readonly Planned[] {
    return plan(battery, timePoint, this);
  }

  async #fetch(): Promise<void> {
    try {
      const { Forms } = await import('./forms.js');
      this.#forms = new Forms(this, this.#act);
      this.requestUpdate();
    } catch {
      // Said now, not when the person wants to start.
      this.#source.fail('a part of Cairn did not load; load the page again');
    }
  }

  readonly #act = async (action: SittingAction): Promise<void> => {
    if (!this.#sitting.send(action)) return;
    this.#tell();
    if (action.type === 'keep') return; // the form moves its own focus
    const sitting = this.session!;
    if (sitting.status === 'complete') this.dispatchEvent(new FinishedEvent(sitting));
    if (sitting.status === 'asking') this.#tellPlace(sitting);
    await this.#fetched;
    return focusOn(this, 'h2[tabindex]');
  };

  #tell(): void {
    if (this.session) this.dispatchEvent(new SittingChangedEvent(this.session));
  }

  /** The first question of a form is on show. */
  #tellPlace(sitting: Sitting): void {
    const forms = this.#plan(this.#source.value!, sitting);
    const [before, of] = [questionsIn(forms.slice(0, sitting.at)), questionsIn(forms)];
    this.dispatchEvent(new ProgressedEvent(Math.min(before + 1, of), of));
  }
}

define('cairn-battery', CairnBattery);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-battery': CairnBattery;
  }
}
