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
`;
