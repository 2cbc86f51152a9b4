import { css } from 'lit';

export const styles = css`
  summary {
    min-height: 44px;
    align-content: center;
    color: var(--cairn-color-link, #005eb8);
    cursor: pointer;
  }

  small {
    display: block;
    color: var(--cairn-color-quiet, #4c6272);
    font-size: max(16px, 0.85em);
  }

  .optional {
    font-weight: 400;
  }

  .inset {
    padding: 0.5em 1em;
    border-inline-start: 8px solid var(--cairn-color-link, #005eb8);
  }

  .inset.stack {
    gap: 0.5em;
    margin: 0;
  }
`;
