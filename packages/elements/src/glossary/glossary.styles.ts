import { css } from 'lit';

/** Name and meaning stand side by side where there is room, whatever the width of the page. */
export const styles = css`
  .search {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }

  input {
    width: 100%;
    max-width: 20em;
    min-height: 44px;
    padding: 0.25em 0.5em;
    border: 2px solid var(--cairn-color-text, #212b32);
    border-radius: var(--_radius);
    background: var(--cairn-color-surface, #fff);
    color: inherit;
    font: inherit;
  }

  h3 {
    margin: 0.5em 0 0;
    border-block-end: 2px solid var(--cairn-color-border, #768692);
    font-size: 1.1em;
    line-height: 1.5;
  }

  dl {
    display: grid;
    gap: 1em;
    margin: 0;
  }

  .term {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  dt {
    flex: 1 1 11em;
    min-width: 0;
    font-weight: 700;
  }

  dt::first-letter {
    text-transform: uppercase;
  }

  dt:focus {
    outline: 0;
  }

  dd {
    flex: 2.5 1 18em;
    min-width: 0;
    margin: 0;
  }

  .found {
    padding-inline-start: 1em;
    border-inline-start: 8px solid var(--cairn-color-link, #005eb8);
  }

  a {
    display: inline-block;
    padding: 0.5em 0;
  }

  @media print {
    .search,
    [role='status'] {
      display: none;
    }

    .term {
      break-inside: avoid;
    }

    h3 {
      break-after: avoid;
    }
  }
`;
