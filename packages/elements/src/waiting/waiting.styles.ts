import { css } from 'lit';

/** Stands out from the page around it, and does not alarm: nothing is lost. */
export const styles = css`
  .notice {
    margin: 0;
    padding: 1em;
    border: 4px solid var(--cairn-color-link, #005eb8);
  }

  ul {
    display: grid;
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    gap: 0.5em;
  }

  li + li {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--cairn-color-border, #768692);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }

  .link {
    padding: 0;
    border-width: 0;
    background: none;
    color: var(--cairn-color-link, #005eb8);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
  }

  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  [role='status']:focus {
    outline: 0;
  }

  .page:not(:has(.notice, [role='status']:not(:empty))) {
    padding: 0;
  }
`;
