import { css } from 'lit';

import { wear } from '../internal/wear.js';
import { sendingStyles } from '../sending/sending.styles.js';
import type { Host } from './host.js';

const more = css`
  dl,
  dd,
  ul {
    margin: 0;
  }

  .error a {
    color: inherit;
  }

  .alarm ul {
    padding: 0;
    list-style: none;
  }

  .alarm a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
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

  .inset.stack {
    gap: 0.5em;
  }

  h3 {
    margin: 0;
    font-size: 1em;
  }

  h3:focus {
    outline: 0;
  }

  .entry fieldset {
    gap: 0.25em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--cairn-color-border, #768692);
  }

  .page:has(.entry) {
    max-width: 66em;
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: start;
  }

  .beside > .stack {
    flex: 1 1 30em;
    margin: 0;
  }

  .beside > section {
    position: sticky;
    inset-block-start: 1em;
    flex: 0 1 13em;
  }

  .options,
  .copies {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .options label {
    gap: 0.5em;
    padding: 0.25em 0.5em;
  }

  .options .typed {
    padding: 0;
  }

  .copies {
    gap: 0 1.5em;
  }

  .copies p {
    flex-basis: 100%;
  }

  [aria-pressed='true'] {
    font-weight: 700;
  }

  [aria-pressed='true']::before {
    content: '✓ ' / '';
  }

  summary {
    min-height: 44px;
    align-content: center;
    color: var(--cairn-color-link, #005eb8);
    cursor: pointer;
  }

  .quieter {
    border-color: currentcolor;
    background: none;
    color: var(--cairn-color-link, #005eb8);
  }

  .printed {
    display: none;
  }

  @media print {
    .copies,
    summary {
      display: none;
    }

    .printed,
    [aria-pressed='true'] {
      display: block;
    }

    .row,
    fieldset {
      break-inside: avoid;
    }

    h2 {
      break-after: avoid;
    }
  }
`;

/** Adds the looks of what comes later, which the first question does without. */
export const dress = (host: Host): void => wear(host, sendingStyles, more);
