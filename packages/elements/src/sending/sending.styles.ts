import { css } from 'lit';

/** What went wrong, what was sent, and a button that waits. */
export const sendingStyles = css`
  .alarm,
  .done {
    padding: 1em;
    border: 4px solid var(--cairn-color-error, #d5281b);
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
