import { css } from 'lit';

/** 44 px is the smallest comfortable target; the chosen answer is marked by more than colour. */
export const styles = css`
  dl,
  dd {
    margin: 0;
  }

  fieldset {
    display: grid;
    gap: 0.5em;
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
    padding: 0.5em 0.75em;
    border: 2px solid var(--cairn-color-border, #768692);
    border-radius: var(--cairn-radius, 4px);
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

  .alarm,
  .done {
    padding: 1em;
    border: 4px solid var(--cairn-color-error, #d5281b);
  }

  .error a {
    color: inherit;
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

  .rating {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(56px, 1fr));
    gap: 0.5em;
  }

  .rating label {
    flex-direction: column;
    padding: 0.5em 0;
  }

  .typed {
    flex-direction: column;
    align-items: start;
    padding: 0;
    border: 0;
  }

  [type='text'] {
    width: 5em;
    height: auto;
    min-height: 44px;
    padding: 0.25em 0.5em;
    border: 2px solid;
    font: inherit;
  }

  .ends,
  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  .row {
    padding: 0.25em 0;
    border-bottom: 1px solid var(--cairn-color-border, #768692);
  }

  dt {
    font-weight: 700;
  }

  .inset {
    padding: 0.5em 1em;
    border-inline-start: 8px solid var(--cairn-color-link, #005eb8);
  }

  .done {
    border-color: transparent;
    background: var(--cairn-color-button, #007f3b);
    color: var(--cairn-color-button-text, #fff);
  }
`;
