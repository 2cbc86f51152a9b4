import type { Choosable } from '@cairnkit/engine/service.js';
import { wordingFor, type Said } from '@cairnkit/engine/wording-for.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Asking, Drawing } from './view.js';

/** A question in the words for whoever is asking. */
const words = ({ question, asker }: Asking): Said => wordingFor(question, asker);

/** A question on a page of its own. */
export function asking(page: Asking): TemplateResult {
  const { question, lang, later, isFirst } = page;
  const { why } = words(page);
  return html`
    ${
      isFirst
        ? nothing
        : html`<button class="link" @click=${() => page.go({ type: 'back' })}>
            ${msg('Back')}
          </button>`
    }
    <form
      class="stack"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        page.take(question.id, event.target as HTMLFormElement);
      }}
    >
      ${later?.mistakes(page)} ${isFirst ? introduction(page) : nothing}
      ${question.type === 'choice' || !later ? choice(page) : later.fields(page, drawing)}
      ${
        why
          ? html`<details dir="auto">
              <summary>${msg('Why we ask')}</summary>
              <p lang=${lang}>${why}</p>
            </details>`
          : nothing
      }
      <button part="continue" @click=${once}>${msg('Continue')}</button>
      ${
        question.type === 'age' && question.notSure
          ? html`<button
              type="button"
              class="quieter"
              lang=${lang}
              @click=${() => page.go({ type: 'answer', value: null })}
            >
              ${question.notSure}
            </button>`
          : nothing
      }
    </form>
  `;
}

/** The second click of two would be on the next page, and find no answer there yet. */
function once(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

function introduction({ intro, lang }: Asking): TemplateResult {
  return html`
    <slot name="intro"></slot>
    ${intro.map((text) => html`<p lang=${lang}>${text}</p>`)}
    <div class="quiet">
      <slot name="privacy">
        ${msg('Your answers stay on this page. They are not kept, and not sent to anyone.')}
      </slot>
    </div>
  `;
}

/** The question, as the name of the group of its answers. */
function group(page: Asking, answers: unknown): TemplateResult {
  const { text, hint } = words(page);
  const { lang, later } = page;
  return html`<fieldset part="item" id="question" dir="auto" aria-describedby="hint wrong">
    <legend lang=${lang}><h2 tabindex="-1">${text}</h2></legend>
    ${hint ? html`<p class="quiet" id="hint" lang=${lang}>${hint}</p>` : nothing}
    ${later?.mistake(page)} ${answers}
  </fieldset>`;
}

/** One of several answers. */
function choice(page: Asking): TemplateResult {
  const { question, answer } = page;
  const options = question.type === 'age' ? [] : question.options;
  return group(
    page,
    options.map((each) => option(page, 'radio', each, each.value === answer)),
  );
}

function option(
  { lang, ticked }: Asking,
  type: 'radio' | 'checkbox',
  { value, text, hint }: Pick<Choosable, 'value' | 'text' | 'hint'>,
  isChosen: boolean,
): TemplateResult {
  return html`<label>
    <input type=${type} name="answer" value=${value} ?checked=${isChosen} @change=${ticked} />
    <span lang=${lang}>${text}${hint ? html`<small>${hint}</small>` : nothing}</span>
  </label>`;
}

/** How one question is drawn. Handed on, so that what is fetched later need not bring it again. */
const drawing: Drawing = { words, group, choice, option };
