import { adoptStyles, css, type LitElement } from 'lit';

import type { Host } from './later.js';

const more = css`
  dl,
  dd,
  ul {
    margin: 0;
  }

  .alarm,
  .done {
    padding: 1em;
    border: 4px solid var(--cairn-color-error, #d5281b);
  }

  .error a {
    color: inherit;
  }

  .alarm ul {
    padding-inline-start: 1.25em;
  }

  .alarm a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
  }

  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .typed {
    flex-direction: column;
    align-items: start;
    padding: 0;
    border: 0;
  }

  [type='text'] {
    width: 5em;
    height: auto;
    min-height: 44px;
    padding: 0.25em 0.5em;
    border: 2px solid;
    font: inherit;
  }

  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  .row {
    padding: 0.25em 0;
    border-bottom: 1px solid var(--cairn-color-border, #768692);
  }

  dt {
    font-weight: 700;
  }

  .inset {
    padding: 0.5em 1em;
    border-inline-start: 8px solid var(--cairn-color-link, #005eb8);
  }

  .done {
    border-color: transparent;
    background: var(--cairn-color-button, #007f3b);
    color: var(--cairn-color-button-text, #fff);
  }
`;

/** Adds the looks of what comes later, which the first question does without. */
export function dress({ renderRoot, constructor }: Host): void {
  const { elementStyles } = constructor as typeof LitElement;
  adoptStyles(renderRoot as ShadowRoot, [...elementStyles, more]);
}
