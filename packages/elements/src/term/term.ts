import type { Glossary, Term } from '@cairnkit/engine/glossary.js';
import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type TemplateResult } from 'lit';

import { BelowLineController } from '../controllers/below-line.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { TermController, type Meaning } from '../controllers/term.js';
import { more } from '../glossary/more.js';
import { define } from '../internal/define.js';
import { focusOn } from '../internal/focus.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import { styles } from './term.styles.js';

/**
 * A word in a sentence that says what it means when it is pressed: below its line, in the flow of
 * the text, so that nothing is covered or cut off. Pressing it again, pressing elsewhere, Escape and “Close”
 * put the meaning away. On paper, it stands in brackets behind the word. A word that no glossary has
 * is plain text.
 *
 * Does not belong in a link, a button or a heading, which can hold no button.
 *
 * @tag cairn-term
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: nobody knows the term. Fired once.
 * @slot - The word, as it stands in the sentence.
 * @csspart word - The word that can be pressed. Its font, size and colour are those of the sentence.
 * @csspart meaning - The box with the meaning.
 * @cssprop [--cairn-color-link=#005eb8] - Links, and the line beside the meaning.
 */
@localized()
export class CairnTerm extends LitElement {
  static override styles = styles;
  static override shadowRootOptions = roots;

  /** The id of a term, or any of its names. Without it, the words of the element are looked up. */
  @property() term?: string;

  /**
   * Where to look it up: what `parseGlossary` returned, or the id of a registered one. Without it,
   * in the closest `<cairn-glossary>`; or, if there is none, the only glossary that is registered.
   */
  @property() glossary?: Glossary | string;

  #isOpen = false;
  #listening: AbortController | undefined;

  readonly #privacy = new PrivacyController(this);
  readonly #term = new TermController(this, (message) =>
    this.dispatchEvent(new CairnErrorEvent(message)),
  );

  /** The box with the meaning; its place is its own affair. */
  readonly #box = new BelowLineController(this, '.below.open');

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#show(false);
  }

  override render(): unknown {
    const { found } = this.#term;
    if (!found) return html`<slot></slot>`;
    // No native button: it is a box of its own, and a long word in it would not run over two lines.
    // No space between the parts, or there would be one before the full stop; and none of them may
    // begin a line, which the joiners (U+2060) see to.
    return html`<span
        class="word"
        part="word"
        role="button"
        tabindex="0"
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        @click=${this.#toggle}
        @keydown=${this.#press}
        ><slot></slot></span
      >${this.#below(found)}<span class="printed" lang=${found.lang}>
        (${inBrackets(found.term)})</span
      >`;
  }

  /** The status is there before there is anything in it, or nobody would be told what comes. */
  #below({ term, lang }: Meaning): TemplateResult {
    const words = html`<span class="name" lang=${lang}>${nameOf(term)}</span>
      <span class="words" lang=${lang}>${term.words}</span>`;
    const ways = html`${more(term, 'aside')}
      <button type="button" @click=${this.#close}>${msg('Close')}</button>`;
    const meaning = page(
      html`<span role="status">${this.#isOpen ? words : nothing}</span>
        ${this.#isOpen ? ways : nothing}`,
    );
    return html`&#8288;<span class="below ${this.#isOpen ? 'open' : ''}" part="meaning"
        ><span aria-hidden="true">&#8203;</span>${meaning}</span
      >&#8288;`;
  }

  #show(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.requestUpdate();
    this.#listening?.abort();
    if (!isOpen) return;
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    document.addEventListener('click', this.#leave, options);
    document.addEventListener('keydown', this.#escape, options);
    document.addEventListener('cairn-exited', () => this.#show(false), options);
  }

  readonly #toggle = (event: Event): void => {
    event.preventDefault(); // in a label or a summary, it would do something else besides
    this.#show(!this.#isOpen);
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault(); // the space bar would scroll the page
    if (!event.repeat) (event.currentTarget as HTMLElement).click(); // closes what else is open
  };

  readonly #close = (): void => {
    this.#show(false);
    void focusOn(this, '.word');
  };

  readonly #leave = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#show(false);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (!this.matches(':focus-within')) return this.#show(false);
    event.preventDefault(); // a dialog around it stays open
    this.#close();
  };
}

/** On paper, in the middle of a sentence. */
const inBrackets = ({ words }: Term): string => words.replace(/\.$/, '');

/** The name; with an abbreviation, what it stands for. */
function nameOf({ term, also = [] }: Term): TemplateResult {
  const meant = /\p{Lu}{2}/u.test(term) ? also[0] : undefined;
  return html`<strong>${term}</strong>${meant ? html` (${meant})` : nothing}`;
}

define('cairn-term', CairnTerm);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-term': CairnTerm;
  }
}
