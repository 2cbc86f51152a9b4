import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

import type { Asking, Drawing, Field, Worded } from './view.js';

/** A page of questions: one, or a few that belong together. */
export function asking(page: Asking): TemplateResult {
  const { questions, later, isFirst } = page;
  return html`
    ${isFirst ? nothing : html`<button class="link" @click=${page.back}>${msg('Back')}</button>`}
    <form
      class="stack"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        page.take(event.target as HTMLFormElement);
      }}
      @input=${page.edited}
      @change=${page.edited}
    >
      ${later?.mistakes(page)} ${isFirst ? introduction(page) : nothing} ${opened(page)}
      ${questions.map((worded) => [
        worded.question.type === 'choice' || !later
          ? choice(page, worded)
          : later.field(page, worded, drawing),
        later?.takingBack(worded),
        because(page, worded),
      ])}
      ${later?.urgent(page)}
      ${
        later?.onwards(page) ??
        html`<button part="continue" @click=${once}>${msg('Continue')}</button>`
      }
    </form>
  `;
}

/** The second click of two would be on the next page, and find no answer there yet. */
function once(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

/** What the form is for, and who reads the answers. */
function introduction({ form }: Asking): TemplateResult {
  const { lang, intro = [], confidentiality } = form;
  return html`
    <slot name="intro"></slot>
    ${intro.map((text) => html`<p lang=${lang}>${text}</p>`)}
    <div class="inset stack" dir="auto">
      ${confidentiality.map((text) => html`<p lang=${lang}>${text}</p>`)}
      <slot name="privacy"></slot>
    </div>
  `;
}

/** What the questions of the page are about, where it has several. */
function opened(page: Asking): unknown {
  const { form, title } = page;
  return title
    ? html`<h2 tabindex="-1" lang=${form.lang}>${title}</h2>
        ${about(page)}`
    : nothing;
}

const about = ({ form, text }: Asking): unknown =>
  text.map((each) => html`<p lang=${form.lang}>${each}</p>`);

function because({ form }: Asking, { why }: Worded): unknown {
  if (!why) return nothing;
  return html`<details dir="auto">
    <summary>${msg('Why we ask')}</summary>
    <p lang=${form.lang}>${why}</p>
  </details>`;
}

/** The words of a question; as the heading of the page, where it is the only one. */
function words(
  { form, title }: Asking,
  { question, text }: Worded,
  around: (text: unknown) => unknown,
) {
  const said = around(
    html`<span lang=${form.lang}>${text}</span>${
        question.optional ? html`<span class="optional">&nbsp;${msg('(optional)')}</span>` : nothing
      }`,
  );
  return title ? said : html`<h2 tabindex="-1">${said}</h2>`;
}

function label(page: Asking, worded: Worded): TemplateResult {
  const { id } = worded.question;
  return html`${words(page, worded, (said) => html`<label for="field-${id}">${said}</label>`)}
  ${hint(page, worded)} ${page.later?.mistake(page, id)}`;
}

function group(page: Asking, worded: Worded, answers: unknown): TemplateResult {
  const { id } = worded.question;
  return html`<fieldset
    part="item"
    id="item-${id}"
    dir="auto"
    aria-describedby="hint-${id} wrong-${id}"
  >
    <legend>${words(page, worded, (said) => said)}</legend>
    ${hint(page, worded)} ${page.later?.mistake(page, id)} ${answers}
  </fieldset>`;
}

/** What is said below the question; what is said of its page, too, where it is the only one. */
function hint(page: Asking, { question, hint: text }: Worded): unknown {
  return html`${page.title ? nothing : about(page)}
  ${
    text
      ? html`<p class="quiet" id="hint-${question.id}" lang=${page.form.lang}>${text}</p>`
      : nothing
  }`;
}

/** One of several answers. */
function choice(page: Asking, worded: Worded): TemplateResult {
  const { question } = worded;
  if (question.type !== 'choice') return html``;
  const { id, options } = question;
  const chosen = page.answers[id];
  return group(
    page,
    worded,
    options.map((each) =>
      option(
        page,
        { type: 'radio', question: id, value: each.value, isChosen: each.value === chosen },
        each,
      ),
    ),
  );
}

function option(
  { form }: Asking,
  { type, question, value, isChosen }: Field,
  { text, hint: more }: { readonly text: string; readonly hint?: string | undefined },
): TemplateResult {
  return html`<label>
    <input type=${type} name=${question} value=${value} ?checked=${isChosen} />
    <span lang=${form.lang}>${text}${more ? html`<small>${more}</small>` : nothing}</span>
  </label>`;
}

/** How one question is drawn. Handed on, so that what is fetched later need not bring it again. */
const drawing: Drawing = { label, group, choice, option };
