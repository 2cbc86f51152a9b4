import { html, LitElement, unsafeCSS } from 'lit';

import { look } from './look.mjs';

/** The second floor: the smallest element of Lit that shows any such form, in a shadow root. */
class SmallForm extends LitElement {
  static styles = unsafeCSS(look);
  static properties = { measure: {}, scales: {}, given: {} };

  constructor() {
    super();
    this.scales = [];
    this.given = {};
    this.open = 0;
  }

  render() {
    const { instructions, items } = this.measure;
    return html`<form
      autocomplete="off"
      novalidate
      @change=${({ target: { name, value } }) => {
        this.given = { ...this.given, [name]: Number(value) };
      }}
      @submit=${(event) => this.send(event)}
    >
      <p class="mistakes" role="alert">
        ${this.open > 0 ? `${this.open} questions have no answer yet` : ''}
      </p>
      <h2>${items.length} questions</h2>
      <p id="instructions">${instructions}</p>
      ${items.map(fieldset)}
      <p class="quiet">${Object.keys(this.given).length} of ${items.length} questions answered</p>
      <dl>
        ${this.scales.map(
          (scale) =>
            html`<div>
              <dt>${scale.title}</dt>
              <dd>${this.sum(scale)}</dd>
            </div>`,
        )}
      </dl>
      <button>Continue</button>
    </form>`;
  }

  sum({ items }) {
    return items.reduce((all, item) => all + (this.given[item] ?? 0), 0);
  }

  send(event) {
    event.preventDefault();
    const open = this.measure.items.filter(({ id }) => !Object.hasOwn(this.given, id));
    this.open = open.length;
    this.requestUpdate();
    this.renderRoot.querySelector(`#${open[0]?.id} input`)?.focus();
  }
}

const fieldset = ({ id, text, options }, i) =>
  html`<fieldset id=${id} aria-describedby="instructions">
    <legend><h3>${i + 1}. ${text}</h3></legend>
    ${options.map(
      ({ value, text }) =>
        html`<label><input type="radio" name=${id} value=${value} /> <span>${text}</span></label>`,
    )}
  </fieldset>`;

customElements.define('small-form', SmallForm);

let element;

export async function show(target, measure) {
  element = document.createElement('small-form');
  element.measure = measure;
  if (globalThis.isScored) element.scales = measure.scales;
  target.append(element);
  await element.updateComplete;
}

export const root = () => element?.renderRoot;
export const answers = () => element.given;
export const scores = () =>
  Object.fromEntries(element.scales.map((scale) => [scale.id, element.sum(scale)]));
