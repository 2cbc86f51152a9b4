import { css } from 'lit';

/** What went wrong, what is waiting, what was sent, and a button that waits for its turn. */
export const sendingStyles = css`
  .alarm,
  .done {
    padding: 1em;
    border: 4px solid var(--cairn-color-error, #d5281b);
  }

  .waiting {
    border-color: var(--cairn-color-link, #005eb8);
  }

  .waiting p {
    margin-block-start: 0.5em;
  }

  .send {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }

  .done {
    border-color: transparent;
    background: var(--cairn-color-button, #007f3b);
    color: var(--cairn-color-button-text, #fff);
  }

  [aria-disabled='true'],
  :disabled {
    opacity: 0.6;
    cursor: default;
  }
`;
