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

  h4 {
    margin: 0.75em 0 0.25em;
    font-size: 1em;
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

  .row {
    padding: 0.5em 0;
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
    margin: 0;
  }

  .news {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    justify-content: space-between;
  }

  .slider {
    display: flex;
    gap: 1em;
    align-items: center;
  }

  .slider + button {
    align-self: start;
  }

  [type='range'] {
    flex: 1;
    width: auto;
    min-width: 0;
    height: 44px;
    border: 1px solid transparent;
  }

  .unused [type='range'] {
    opacity: 0.6;
  }

  output {
    min-width: 1.5em;
    font-size: 1.5em;
    font-weight: 700;
    text-align: center;
  }

  form:has([value='words']:checked, [value='look-back']:checked) .reason {
    display: none;
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
    .link,
    .help {
      display: none;
    }

    .row,
    .goals > li {
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

/** Adds the looks of what comes later, which the first page does without. */
export function dress(host: Host): void {
  wear(host, contactListStyles, sendingStyles, more);
}
