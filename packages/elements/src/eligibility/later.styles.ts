import { css } from 'lit';

import { wear } from '../internal/wear.js';
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

  .alarm {
    padding: 1em;
    border: 4px solid var(--cairn-color-error, #d5281b);
  }

  .alarm ul {
    padding: 0;
    list-style: none;
  }

  .alarm a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
    color: inherit;
  }

  h2 label {
    display: inline;
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

  .quieter {
    border-color: currentcolor;
    background: none;
    color: var(--cairn-color-link, #005eb8);
  }

  .inset,
  .contact {
    padding: 0.5em 1em;
    border-inline-start: 8px solid var(--cairn-color-link, #005eb8);
  }

  .inset.stack {
    gap: 0.5em;
  }

  .contact {
    margin-block-start: 0.5em;
    border-inline-start-width: 4px;
  }

  .contact a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
  }

  .one {
    padding-block-start: 1em;
    border-block-start: 4px solid var(--cairn-color-border, #768692);
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

    summary {
      color: inherit;
      font-weight: 700;
      list-style: none;
    }
  }
`;

/** Adds the looks of what comes later, which the first question does without. */
export function dress(host: Host): void {
  wear(host, contactListStyles, more);
}
