import { css } from 'lit';

export const styles = css`
  [part='coverage'] {
    padding-inline-start: 1em;
    border-inline-start: 8px solid var(--cairn-color-link, #005eb8);
  }
`;
