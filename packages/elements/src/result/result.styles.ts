import { css } from 'lit';

export const styles = css`
  .score {
    padding: 0.75em 1em;
    border-inline-start: 8px solid var(--cairn-color-border, #768692);
  }

  .score strong {
    display: block;
    font-size: 1.5em;
  }

  h3,
  ul {
    margin: 0;
    font-size: 1em;
  }

  textarea {
    width: 100%;
    font: inherit;
  }

  summary {
    min-height: 44px;
    align-content: center;
    color: var(--cairn-color-link, #005eb8);
    cursor: pointer;
  }
`;
