import { css } from 'lit';

/**
 * 44 px is the smallest comfortable target; the chosen answer is marked by more than colour.
 *
 * Fieldsets are no grids: in one, WebKit leaves the legend as wide as it was before a phone is turned.
 */
export const styles = css`
  fieldset {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) / 2);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 0.5em;
  }

  label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 44px;
    padding: calc(var(--_space) / 2) 0.75em;
    border: 2px solid var(--cairn-color-border, #768692);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  label:has(:checked) {
    border-color: var(--cairn-color-link, #005eb8);
    outline: 2px solid var(--cairn-color-link, #005eb8);
  }

  input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--cairn-color-link, #005eb8);
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

  .answers {
    display: grid;
    gap: inherit;
  }

  .rating {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(56px, 1fr));
    gap: 0.5em;
  }

  .rating label {
    flex-direction: column;
    padding: 0.5em 0;
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  :host([easy-read]) .page {
    font-size: clamp(22px, var(--cairn-text-size, 1.5em), 48px);
    line-height: 1.7;
  }

  :host([easy-read]) .stack {
    gap: 2em;
  }
`;
