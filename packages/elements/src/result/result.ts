import type { Measure } from '@cairnkit/engine/measure.js';
import { result } from '@cairnkit/engine/result.js';
import type { Answers } from '@cairnkit/engine/session.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { MeasureController } from '../controllers/measure.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { focusOn } from '../internal/focus.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import {
  answerLine,
  day,
  directionLine,
  missing,
  notes,
  remark,
  scoreLine,
  toFollowUp,
  type Reading,
} from './notes.js';
import { styles } from './result.styles.js';

/**
 * Shows a practitioner what a set of answers comes to: scores with range and band, answers to
 * follow up, and what is missing. Scores the answers itself; judges nothing beyond the published
 * bands.
 *
 * @tag cairn-result
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a definition or an id.
 * @slot - Fallback, shown while there is no measure or there are no answers.
 * @csspart score - One scale's score.
 * @csspart refusal - The message shown when the measure cannot be shown.
 * @cssprop [--cairn-font=Arial] - Font family; `inherit` follows the page.
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

  /** A practitioner sees every answer that there is. */
  readonly withSupplementary = true;

  /** `failed` where the browser would not let us write to the clipboard. */
  #copy: 'not-yet' | 'done' | 'failed' = 'not-yet';

  readonly #privacy = new PrivacyController(this);
  readonly #measure = new MeasureController(this, false, ({ message, issues }) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues)),
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answers') || changed.has('measure')) this.#copy = 'not-yet';
  }

  override render(): unknown {
    if (this.#measure.refusal) return this.#measure.refusal;
    const { answers } = this;
    const measure = this.#measure.value;
    if (!measure || !answers) return html`<slot></slot>`;
    return this.#page({
      measure,
      answers,
      result: result(measure, answers),
      at: this.completedAt,
    });
  }

  #page(reading: Reading): TemplateResult {
    const { measure, result, at } = reading;
    return html`<div class="page stack">
      <h2>${measure.short} <span class="quiet">${measure.title}</span></h2>
      ${at ? html`<p>${msg('Answered on')} ${day(at, this.#lang)}</p>` : nothing}
      ${measure.scales.map((scale) => {
        const score = result.scores[scale.id]!;
        return html`<div class="score" part="score">
          <h3>${scale.title}</h3>
          <strong>${scoreLine(scale, score)}</strong>
          <p>${remark(reading, scale)} ${directionLine(scale)}</p>
        </div>`;
      })}
      ${this.#list(msg('Answers to follow up'), reading, toFollowUp(reading))}
      ${this.#list(msg('Not answered'), reading, missing(reading))}
      ${
        result.problems.length > 0
          ? html`<p class="error">
              ${msg('Some answers are not ones that the form allows, and were not used.')}
            </p>`
          : nothing
      }
      <details ?open=${measure.scales.length === 0}>
        <summary>${msg('All answers')}</summary>
        ${answerList(
          reading,
          measure.items.map(({ id }) => id),
        )}
      </details>
      <button @click=${() => void this.#copyNotes(reading)}>${msg('Copy for notes')}</button>
      ${this.#copied(reading)}
      <p class="quiet" lang="en">${measure.licence.attribution}</p>
    </div>`;
  }

  #list(title: string, reading: Reading, ids: readonly string[]): unknown {
    if (ids.length === 0) return nothing;
    return html`<div>
      <h3>${title}</h3>
      ${answerList(reading, ids)}
    </div>`;
  }

  #copied(reading: Reading): TemplateResult {
    return html`
      <p role="status">${this.#copy === 'done' ? msg('Copied.') : nothing}</p>
      ${
        this.#copy === 'failed'
          ? html`<label>
              ${msg('Your browser did not let us copy. Select the text and copy it:')}
              <textarea
                rows="8"
                readonly
                autocomplete="off"
                .defaultValue=${notes(reading, this.#lang)}
              ></textarea>
            </label>`
          : nothing
      }
    `;
  }

  get #lang(): string {
    return this.closest('[lang]')?.getAttribute('lang') || 'en-GB';
  }

  async #copyNotes(reading: Reading): Promise<void> {
    try {
      await navigator.clipboard.writeText(notes(reading, this.#lang));
      this.#copy = 'done';
    } catch {
      this.#copy = 'failed';
    }
    this.requestUpdate();
    if (this.#copy === 'failed') void focusOn(this, 'textarea');
  }
}

function answerList(reading: Reading, ids: readonly string[]): TemplateResult {
  return html`<ul lang=${reading.measure.lang}>
    ${ids.map((id) => html`<li>${answerLine(reading, id)}</li>`)}
  </ul>`;
}

define('cairn-result', CairnResult);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-result': CairnResult;
  }
}
