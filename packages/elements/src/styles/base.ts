import { css } from 'lit';

/**
 * What every element starts from: nothing of the host page's styles, and readable type.
 *
 * The page can set what it likes on the element itself, and its fallback looks like the rest of the
 * page. What would be inherited from there ends at `.ground`, which no rule of the page can reach: text
 * is sized by what a person has set in the browser, and not by the page's root, which many pages set
 * to 62.5 %. Every colour and size has its default at the point of use, and lengths are clamped. The
 * colours are those of nhsuk-frontend 10, https://github.com/nhsuk/nhsuk-frontend.
 *
 * Each paragraph runs in the direction of its own words: those of a measure are often in another
 * language than the page. But the words of a summary stay with its triangle. Rows of grids say how high
 * they are, or WebKit leaves them as they were before a phone is turned and words need more lines.
 *
 * The manifest takes the tokens of every element from here.
 *
 * @cssprop [--cairn-font=Arial, sans-serif] - Font family.
 * @cssprop [--cairn-text-size=1.1875em] - Size of the text; 1em is what a person has set, from 16px to 40px.
 * @cssprop [--cairn-space=1em] - Space around and between things, from 0.5em to 1.5em.
 * @cssprop [--cairn-radius=4px] - Corners of buttons and answers, from 0px to 22px.
 * @cssprop [--cairn-color-scheme=light] - What the browser draws: light or dark.
 * @cssprop [--cairn-color-text=#212b32] - Text.
 * @cssprop [--cairn-color-quiet=#4c6272] - Less important text.
 * @cssprop [--cairn-color-surface=#fff] - Background.
 * @cssprop [--cairn-color-border=#768692] - Lines around answers.
 * @cssprop [--cairn-color-link=#005eb8] - Links and the chosen answer.
 * @cssprop [--cairn-color-button=#007f3b] - Background of buttons.
 * @cssprop [--cairn-color-button-text=#fff] - Text of buttons.
 * @cssprop [--cairn-color-button-edge=transparent] - Line below buttons.
 * @cssprop [--cairn-color-error=#d5281b] - Errors, and care cards.
 * @cssprop [--cairn-color-focus=#ffeb3b] - Inner ring of what has the focus.
 * @cssprop [--cairn-color-focus-text=#212b32] - Outer ring of it, and text on the colour of the inner one.
 *
 * A heading is focused only to be read out, so it has no ring. A button's clear border becomes
 * visible in forced colours. Comments stand here because those in the text below would ship.
 */
export const base = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .ground {
    all: initial;
    display: contents;
    visibility: inherit;
  }

  .page {
    --_space: clamp(0.5em, var(--cairn-space, 1em), 1.5em);
    --_radius: clamp(0px, var(--cairn-radius, 4px), 22px);
    all: initial;
    color-scheme: var(--cairn-color-scheme, light);
    display: block;
    visibility: inherit;
    max-width: 44em;
    padding: var(--_space);
    background: var(--cairn-color-surface, #fff);
    color: var(--cairn-color-text, #212b32);
    font: clamp(16px, var(--cairn-text-size, 1.1875em), 40px) / 1.5
      var(--cairn-font, Arial, sans-serif);
    overflow-wrap: anywhere;
  }

  * {
    box-sizing: border-box;
    grid-auto-rows: max-content;
    unicode-bidi: plaintext;
  }

  summary {
    unicode-bidi: isolate;
  }

  .stack {
    display: grid;
    gap: var(--_space);
    margin: var(--_space) 0;
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }

  h2:focus {
    outline: 0;
  }

  a {
    color: var(--cairn-color-link, #005eb8);
  }

  .quiet {
    color: var(--cairn-color-quiet, #4c6272);
    font-size: max(16px, 0.85em);
  }

  .error {
    color: var(--cairn-color-error, #d5281b);
    font-weight: 700;
  }

  button {
    justify-self: start;
    min-height: 44px;
    min-width: 44px;
    padding: calc(var(--_space) / 2) var(--_space);
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--cairn-color-button, #007f3b);
    color: var(--cairn-color-button-text, #fff);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  button:where(:not([class])) {
    box-shadow: 0 4px var(--cairn-color-button-edge, transparent);
  }

  :focus-visible:not(h2) {
    outline: 3px solid var(--cairn-color-focus-text, #212b32);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--cairn-color-focus, #ffeb3b);
  }

  .unseen {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
