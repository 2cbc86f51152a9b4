import { css } from 'lit';

/**
 * What is inside brings margins of its own, so it stands over ours: 320 px are few. A form's heading
 * is smaller than the questions in it, which matter more.
 */
export const styles = css`
  ol,
  ul {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding-inline-start: 1.5em;
  }

  h3 {
    margin: 0;
    font-size: 1em;
  }

  .title {
    padding-bottom: 0.5em;
    border-bottom: 1px solid var(--cairn-color-border, #768692);
    font-size: 1em;
  }

  .told {
    margin-top: 1em;
  }

  .wide {
    margin: 0 calc(-1 * var(--_space));
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

  :host([easy-read]) .page {
    font-size: clamp(22px, var(--cairn-text-size, 1.5em), 48px);
    line-height: 1.7;
  }

  :host([easy-read]) .stack {
    gap: 2em;
  }

  .done {
    padding: 1em;
    border: 4px solid transparent;
    background: var(--cairn-color-button, #007f3b);
    color: var(--cairn-color-button-text, #fff);
  }
`;
