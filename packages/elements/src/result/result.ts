import { find } from '@cairnkit/engine/catalogue.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Norms } from '@cairnkit/engine/norms.js';
import { result } from '@cairnkit/engine/result.js';
import type { Answers } from '@cairnkit/engine/session.js';
import type { Context } from '@cairnkit/engine/t-score.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { MeasureController } from '../controllers/measure.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrintController } from '../controllers/print.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { focusOn } from '../internal/focus.js';
import { latePart } from '../internal/late-part.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import type { Earlier } from './earlier.js';
import { notes } from './notes.js';
import { practitionerPage } from './practitioner.js';
import { dateOf, type Reading } from './reading.js';
import { styles } from './result.styles.js';

export type { Earlier };

/**
 * Shows what a set of answers comes to. Scores the answers itself; judges nothing beyond what was
 * published.
 *
 * For a practitioner: answers to follow up, scores with range and band, T-scores where there are
 * norms, change since an earlier result, and what is missing. For a young person, where the page
 * asks for it: plain words, their numbers, and no verdict.
 *
 * @tag cairn-result
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a definition, an id, norms of another
 *   measure, an earlier result that cannot be compared.
 * @slot - Fallback, shown while there is no measure or there are no answers.
 * @slot next - For a young person: what happens next, in the host's words.
 * @slot urgent-help - For a young person: what to do when life is in danger, before the numbers to
 *   call.
 * @csspart score - One scale's score.
 * @csspart follow-up - Answers that a practitioner must follow up.
 * @csspart missing - What was not answered.
 * @csspart urgent-help - For a young person: what to do when life is in danger.
 * @csspart refusal - The message shown when the measure cannot be shown.
 * @cssprop [--cairn-color-border=#768692] - The line beside a score.
 */
@localized()
export class CairnResult extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;

  /** The measure that was asked: what `parseMeasure` returned, or the id of a registered one. */
  @property() measure?: Measure | string;

  /** Where to fetch the measure's JSON from. Same site only. */
  @property() src?: string;

  /** Answers by item id; `null` where the person chose not to answer. */
  @property({ attribute: false }) answers?: Answers;

  /** When the answers were given. */
  @property({ attribute: false }) completedAt?: Date;

  /** Who reads the page. Another word than these two shows nothing of the answers. */
  @property() audience: 'practitioner' | 'young-person' | null | undefined = 'practitioner';

  /** Makes T-scores of scores. Those registered for the measure, unless set; `null` for none. */
  @property({ attribute: false }) norms?: Norms | null;

  /** Whom T-scores are to compare with: `sex`, and `age` (in years) with `ageRule`, or `grade`. */
  @property({ attribute: false }) context?: Context | null;

  /** An earlier result of the same person, by the same measure, to tell the change since. */
  @property({ attribute: false }) earlier?: Earlier | null;

  /** Whose thresholds for reliable change. */
  @property() scheme: string | null = 'nhs-england';

  /** A practitioner sees every answer that there is. */
  readonly withSupplementary = true;

  /** `failed` where the browser would not let us write to the clipboard. */
  #copy: 'not-yet' | 'done' | 'failed' = 'not-yet';
  /** What is wrong with the page, as drawn last, and as told last. */
  #faults: readonly string[] = [];
  #told: readonly string[] = [];

  readonly #privacy = new PrivacyController(this);
  readonly #print = new PrintController(this);
  readonly #measure = new MeasureController(this, false, ({ message, issues }) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues)),
  );
  readonly #comparison = latePart(
    this,
    () => import('./comparison.js'),
    (error) => this.#fail(error),
  );
  readonly #youngPerson = latePart(
    this,
    () => import('./young-person.js'),
    (error) => this.#fail(error),
  );
  readonly #refusal = latePart(
    this,
    () => import('../internal/refusal.js'),
    (error) => this.#fail(error),
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > 0) this.#copy = 'not-yet';
  }

  override render(): unknown {
    this.#faults = [];
    if (this.#measure.refusal) return this.#measure.refusal;
    const { answers, completedAt } = this;
    const measure = this.#measure.value;
    if (!measure || !answers) return html`<slot></slot>`;
    const at = dateOf(completedAt);
    if (completedAt && !at) this.#faults = ['completedAt must be a date'];
    return this.#page({ measure, answers, result: result(measure, answers), at });
  }

  /** Only what was drawn tells what is wrong with the page, so there is no handler to tell it from. */
  override updated(): void {
    const news = this.#faults.filter((fault) => !this.#told.includes(fault));
    this.#told = this.#faults;
    for (const fault of news) this.dispatchEvent(new CairnErrorEvent(fault));
  }

  #page(reading: Reading): unknown {
    switch (this.audience) {
      case 'young-person':
        return this.#forYoungPerson(reading);
      case 'practitioner':
      case null: // frameworks and `removeAttribute` set it
      case undefined:
        return this.#forPractitioner(reading);
      default:
        return this.#forNobody();
    }
  }

  #forPractitioner(reading: Reading): TemplateResult {
    const { context, scheme } = this;
    const norms = this.norms === undefined ? find('norms', reading.measure.id) : this.norms;
    const earlier = this.earlier;
    if (!norms && !earlier) return this.#practitionerPage(reading);

    const part = this.#comparison();
    if (!part || part === 'failed') {
      const remark = part
        ? msg('T-scores and change could not be loaded. Load the page again.')
        : msg('T-scores and change are being loaded.');
      const beside = { bandSets: [], changes: {}, remarks: [remark] };
      return this.#practitionerPage({ ...reading, beside });
    }
    const wanted = { norms, context, earlier, scheme };
    const compared = part.comparison(reading, wanted);
    this.#faults = [...this.#faults, ...compared.faults];
    return this.#practitionerPage(compared.reading);
  }

  #practitionerPage(reading: Reading): TemplateResult {
    const actions = { copy: () => void this.#copyNotes(reading), print: () => print() };
    return practitionerPage(reading, actions, this.#copied(reading));
  }

  /** Never the practitioner's page instead, whatever fails. */
  #forYoungPerson(reading: Reading): TemplateResult {
    const part = this.#youngPerson();
    if (!part || part === 'failed') return html`<slot></slot>`;
    const { page, faults } = part.youngPersonPage(reading, this.earlier);
    this.#faults = [...this.#faults, ...faults];
    return page;
  }

  /** A slip in the word must not show a young person what was meant for a practitioner. */
  #forNobody(): TemplateResult {
    const message = 'audience must be practitioner or young-person';
    this.#faults = [...this.#faults, message];
    const part = this.#refusal();
    if (!part || part === 'failed') return html`<slot></slot>`;
    return part.refusal({ message, issues: [] });
  }

  #copied(reading: Reading): TemplateResult {
    return html`
      <p class="copied" role="status">${this.#copy === 'done' ? msg('Copied.') : nothing}</p>
      ${
        this.#copy === 'failed'
          ? html`<label class="copied">
              ${msg('Your browser did not let us copy. Select the text and copy it:')}
              <textarea
                rows="8"
                readonly
                autocomplete="off"
                .defaultValue=${notes(reading)}
              ></textarea>
            </label>`
          : nothing
      }
    `;
  }

  async #copyNotes(reading: Reading): Promise<void> {
    try {
      await navigator.clipboard.writeText(notes(reading));
      this.#copy = 'done';
    } catch {
      this.#copy = 'failed';
    }
    this.requestUpdate();
    if (this.#copy === 'failed') void focusOn(this, 'textarea');
  }

  #fail({ message }: Error): void {
    this.dispatchEvent(new CairnErrorEvent(message));
  }
}

define('cairn-result', CairnResult);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-result': CairnResult;
  }
}
