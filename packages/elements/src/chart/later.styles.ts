import { css } from 'lit';

/** Tables, and what a person can do with a drawing: there only once `later.ts` is. */
export const laterStyles = css`
  .wide {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font: inherit;
  }

  caption {
    padding-block: 0.5em;
    font-weight: 700;
    text-align: start;
  }

  th,
  td {
    padding: 0.25em 0.5em 0.25em 0;
    border-block-end: 1px solid var(--cairn-color-border, #768692);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    font-weight: 400;
  }

  .tools,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .tools p {
    flex-basis: 100%;
  }

  .second {
    border-color: currentcolor;
    background: var(--cairn-color-surface, #fff);
    color: var(--cairn-color-link, #005eb8);
  }
`;
