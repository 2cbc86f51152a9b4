import type { SchoolChoice } from '@cairnkit/engine/school-choice.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';

import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { SchoolPickerController } from '../controllers/school-picker.js';
import { DefinitionController } from '../controllers/definition.js';
import { dayInWords } from '../internal/day.js';
import { define } from '../internal/define.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import type { Fault } from '../internal/refusal.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import { coverage } from './coverage.js';
import { schoolPicker } from './picker.js';
import { pickerStyles } from './picker.styles.js';
import { ChosenEvent, SchoolChangedEvent } from './school-finder.events.js';
import { styles } from './school-finder.styles.js';

/**
 * Finds a school by name, town or postcode, and says whether a team works there: it does, it starts
 * soon, it does not yet; or the school is not listed, or the person is not sure. Without a list of
 * schools it takes the name in the person's own words. Decides nothing about who gets help. Keeps
 * nothing, and sends nothing anywhere.
 *
 * @tag cairn-school-finder
 * @fires {ChosenEvent} cairn-chosen - Somebody answered which school it is.
 * @fires {SchoolChangedEvent} cairn-changed - The answer was given or taken back.
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a list, an id, a stored session.
 * @slot - Fallback, shown without JavaScript, and when the list cannot be had.
 * @slot live - The host's words where the team works with the school: what to do next.
 * @slot starting-soon - … where it is about to.
 * @slot not-yet - … where it does not.
 * @slot not-listed - … where the school is not on the list.
 * @slot not-sure - … where the person is not sure.
 * @csspart list - The schools that may be meant.
 * @csspart answer - The school that was chosen.
 * @csspart coverage - What the answer means.
 * @csspart refusal - The message shown when the list cannot be had.
 * @cssprop [--cairn-color-text=#212b32] - Text, and the line around the field.
 * @cssprop [--cairn-color-border=#768692] - Lines around schools.
 * @cssprop [--cairn-color-link=#005eb8] - Buttons, and the line beside what the answer means.
 * @cssprop [--cairn-color-focus=#ffeb3b] - Inner ring of what has the focus; the school looked at.
 */
@localized()
export class CairnSchoolFinder extends LitElement {
  static override styles = [base, pickerStyles, styles];
  static override shadowRootOptions = roots;

  /** The list to search: what `parseSchools` returned, or the id of a registered one. */
  @property() schools?: Schools | string;

  /** Where to fetch the list's JSON from. Same site only. */
  @property() src?: string;

  /** The question, in the place of our own. */
  @property() label?: string;

  readonly #privacy = new PrivacyController(this);
  readonly #failed = ({ message, issues }: Pick<Error, 'message'> & Partial<Fault>) =>
    this.dispatchEvent(new CairnErrorEvent(message, issues));
  readonly #list: DefinitionController<'schools'> = new DefinitionController(
    this,
    'schools',
    this.#failed,
  );
  readonly #picker = new SchoolPickerController(this, {
    list: () => this.#list.value,
    isWaiting: () => this.#list.isWaiting,
    changed: () => this.#tell(),
    failed: this.#failed,
  });

  /** What was answered, in plain JSON, to store and to set again. A copy. */
  @property({ attribute: false, noAccessor: true }) // or Lit would lose one set before the upgrade
  get session(): SchoolChoice {
    return structuredClone(this.#picker.choice);
  }

  set session(saved: unknown) {
    void this.#picker.resume(saved);
  }

  override render(): unknown {
    const { answer } = this.#picker;
    const question = this.label || msg('Which school is it?');
    return html`
      ${page(html`
        ${schoolPicker(this.#picker, { question })}
        ${answer ? coverage(answer, new Date().toISOString().slice(0, 10)) : nothing}
        ${this.#source()}
      `)}
      ${this.#list.refusal}
    `;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#picker.resuming;
    return super.getUpdateComplete();
  }

  #source(): unknown {
    const { asOf, attribution, lang } = this.#list.value ?? {};
    if (!asOf) return nothing;
    return html`<div class="quiet stack">
      <p>${msg(str`This list of schools is from ${dayInWords(asOf)}.`)}</p>
      ${attribution ? html`<p lang=${lang!}>${attribution}</p>` : nothing}
    </div>`;
  }

  #tell(): void {
    this.dispatchEvent(new SchoolChangedEvent(this.session));
    const { answer } = this.#picker;
    if (answer) this.dispatchEvent(new ChosenEvent(answer));
  }
}

define('cairn-school-finder', CairnSchoolFinder);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-school-finder': CairnSchoolFinder;
  }
}
