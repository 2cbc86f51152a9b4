import { css } from 'lit';

import { wear } from '../internal/wear.js';
import { sendingStyles } from '../sending/sending.styles.js';
import { contactListStyles } from '../urgent-help/contact-list.styles.js';
import type { Host } from './view.js';

const more = css`
  dl,
  dd,
  ul {
    margin: 0;
  }

  ul {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
  }

  h3,
  h4 {
    margin: 0;
    font-size: 1em;
  }

  h3 {
    font-size: 1.1em;
  }

  .stack .stack {
    margin: 0;
  }

  .alarm ul {
    padding: 0;
    list-style: none;
  }

  .alarm a {
    color: inherit;
  }

  .field {
    display: grid;
    gap: 0.5em;
  }

  label[for] {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    cursor: default;
  }

  .unsure {
    place-self: start;
  }

  .field > label[for],
  fieldset > legend {
    font-weight: 700;
  }

  .text {
    width: 100%;
    height: auto;
    min-height: 44px;
    padding: 0.375em 0.5em;
    border: 2px solid var(--cairn-color-text, #212b32);
    border-radius: 0;
    background: var(--cairn-color-surface, #fff);
    color: inherit;
    font: inherit;
  }

  .text[aria-invalid='true'] {
    border-color: var(--cairn-color-error, #d5281b);
    border-width: 4px;
  }

  textarea {
    resize: vertical;
  }

  .narrow {
    max-width: 14em;
  }

  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .day,
  .month {
    width: 3.5em;
  }

  .year {
    width: 5em;
  }

  .date :is(label, input) {
    display: block;
  }

  .quieter {
    border-color: currentcolor;
    background: none;
    color: var(--cairn-color-link, #005eb8);
  }

  .contact {
    margin-block-start: 0.5em;
    padding: 0.5em 1em;
    border-inline-start: 4px solid var(--cairn-color-link, #005eb8);
  }

  .row {
    padding: 0.25em 0;
    border-bottom: 1px solid var(--cairn-color-border, #768692);
  }

  dt {
    font-weight: 700;
  }

  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  .stack > [role='status']:empty {
    position: absolute;
  }

  .said {
    white-space: pre-line;
  }

  .copies {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .copies p {
    flex-basis: 100%;
  }

  .printed {
    display: none;
  }

  @media print {
    .printed {
      display: block;
    }

    .copies,
    .link {
      display: none;
    }

    .page {
      display: grid;
    }

    .help {
      order: 1;
    }

    .row {
      break-inside: avoid;
    }

    h2,
    h3 {
      break-after: avoid;
    }

    summary {
      color: inherit;
      font-weight: 700;
      list-style: none;
    }
  }
`;

/** Adds the looks of what comes later, which the first question does without. */
export function dress(host: Host): void {
  wear(host, contactListStyles, sendingStyles, more);
}
