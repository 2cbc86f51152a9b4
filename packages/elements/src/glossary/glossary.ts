import { aToZ, type Section } from '@cairnkit/engine/a-to-z.js';
import { register } from '@cairnkit/engine/catalogue.js';
import { findTerm } from '@cairnkit/engine/find-term.js';
import type { Glossary, Term } from '@cairnkit/engine/glossary.js';
import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { DefinitionController } from '../controllers/definition.js';
import { CairnErrorEvent } from '../controllers/measure.events.js';
import { PrivacyController } from '../controllers/privacy.js';
import { define } from '../internal/define.js';
import { isGlossary } from '../internal/is-glossary.js';
import { page } from '../internal/page.js';
import { property } from '../internal/property.js';
import { roots } from '../internal/roots.js';
import { base } from '../styles/base.js';
import { styles } from './glossary.styles.js';
import { more } from './more.js';

/**
 * A jargon buster: terms from A to Z, each with its meaning, and a field that finds them. What is
 * typed there stays in the field; nobody is told, and no address changes. `<cairn-term>` takes its
 * meanings from here.
 *
 * @tag cairn-glossary
 * @fires {CairnErrorEvent} cairn-error - The page is wrong: a glossary, or its id.
 * @slot - Fallback, shown without JavaScript, and while there is no glossary.
 * @csspart search - The field that finds terms, with its label.
 * @csspart list - The terms of one letter.
 * @csspart refusal - The message shown when the glossary cannot be shown.
 * @cssprop [--cairn-color-border=#768692] - The line below each letter.
 * @cssprop [--cairn-color-link=#005eb8] - Links, and the line beside the term in `open`.
 */
@localized()
export class CairnGlossary extends LitElement {
  static override styles = [base, styles];
  static override shadowRootOptions = roots;

  /** The glossary to show: what `parseGlossary` returned, or the id of a registered one. */
  @property() glossary?: Glossary | string;

  /** Where to fetch the glossary’s JSON from. Same site only. */
  @property() src?: string;

  /**
   * A term to show first: its id, or any of its names. It is brought into view, marked, and takes the
   * focus. For pages that link to a term; one that is not there does nothing.
   */
  @property() open?: string;

  #query = '';
  /** Whether what `open` names is still to be brought into view. */
  #isSought = false;
  #listening: AbortController | undefined;
  /** The glossary that was registered last. */
  #lent: Glossary | undefined;

  readonly #privacy = new PrivacyController(this);
  readonly #glossary: DefinitionController<'glossary'> = new DefinitionController(
    this,
    'glossary',
    ({ message, issues }) => this.dispatchEvent(new CairnErrorEvent(message, issues)),
    isGlossary,
  );

  /** The glossary that is on show, wherever it came from; `undefined` until there is one. */
  get loaded(): Glossary | undefined {
    return this.#glossary.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('cairn-exited', () => this.#forget(), { signal });
    addEventListener('pagehide', () => this.#forget(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    this.#isSought = !!this.open;
    this.#forget();
  }

  override updated(): void {
    this.#lend();
    if (!this.#isSought || !this.loaded) return;
    this.#isSought = false;
    const name = this.renderRoot.querySelector<HTMLElement>('.found dt');
    name?.scrollIntoView({ block: 'center', behavior: 'instant' }); // WebKit may focus and not scroll
    name?.focus({ preventScroll: true });
  }

  /** So that terms find it, wherever they are on the page. Once: two lists would outbid each other. */
  #lend(): void {
    if (this.loaded === this.#lent) return;
    this.#lent = this.loaded;
    if (this.loaded) register(this.loaded);
  }

  override render(): unknown {
    const { value, refusal } = this.#glossary;
    if (refusal) return refusal;
    return value ? page(this.#list(value)) : html`<slot></slot>`;
  }

  #list(glossary: Glossary): TemplateResult {
    const sections = aToZ(glossary, this.#query);
    const found = this.open ? findTerm(glossary, String(this.open)) : undefined;
    return html`<div class="stack">
      <h2 lang=${glossary.lang}>${glossary.title}</h2>
      <div class="search" part="search">
        <label for="query">${msg('Find a word')}</label>
        <input
          id="query"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          @input=${this.#search}
        />
      </div>
      <p class="quiet" role="status">${countOf(sections)}</p>
      ${sections.map(({ letter, terms }) => {
        return html`<h3 lang=${glossary.lang}>${letter}</h3>
          <dl part="list">${terms.map((each) => entry(each, glossary.lang, each === found))}</dl>`;
      })}
    </div>`;
  }

  readonly #search = ({ target }: InputEvent): void => {
    this.#query = (target as HTMLInputElement).value;
    this.requestUpdate();
  };

  /** What somebody looked for can say much about them. */
  #forget(): void {
    this.#query = '';
    const field = this.renderRoot?.querySelector('input'); // there is no root before the first time
    if (field) field.value = '';
    this.requestUpdate();
  }
}

/** In words that need no plural: other languages have several. */
function countOf(sections: readonly Section[]): string {
  let count = 0;
  for (const { terms } of sections) count += terms.length;
  return count > 0
    ? msg(str`Words shown: ${count}`)
    : msg('There is no such word here. Try another spelling.');
}

function entry(term: Term, lang: string, isFound: boolean): TemplateResult {
  const { also = [], words } = term;
  const names = html`<bdi lang=${lang}>${also.join('; ')}</bdi>`;
  return html`<div class="term ${isFound ? 'found' : ''}">
    <dt lang=${lang} tabindex=${isFound ? '-1' : nothing}>${term.term}</dt>
    <dd>
      <p lang=${lang}>${words}</p>
      ${also.length > 0 ? html`<p class="quiet">${msg('Also called:')} ${names}</p>` : nothing}
      ${more(term, 'here')}
    </dd>
  </div>`;
}

define('cairn-glossary', CairnGlossary);

declare global {
  interface HTMLElementTagNameMap {
    'cairn-glossary': CairnGlossary;
  }
}
