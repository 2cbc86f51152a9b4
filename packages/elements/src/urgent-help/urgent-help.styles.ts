import { css } from 'lit';

export const styles = css`
  .inset {
    padding: 0.5em 1em;
    border-inline-start: 8px solid var(--cairn-color-link, #005eb8);
  }

  .inset ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
`;
