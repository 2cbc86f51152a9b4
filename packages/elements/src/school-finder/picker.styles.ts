import { css } from 'lit';

/** What `schoolPicker` needs besides the base. In forced colours a school has a line, not a shade. */
export const pickerStyles = css`
  #school {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 0.375em 0.5em;
    border: 2px solid var(--cairn-color-text, #212b32);
    border-radius: 0;
    background: var(--cairn-color-surface, #fff);
    color: inherit;
    font: inherit;
  }

  #school[aria-invalid='true'] {
    border-color: var(--cairn-color-error, #d5281b);
  }

  [role='listbox'] {
    margin: 0;
    padding: 0;
    border: 1px solid var(--cairn-color-border, #768692);
    list-style: none;
  }

  [role='listbox'][hidden] {
    display: none;
  }

  [role='option'] {
    display: grid;
    align-content: center;
    min-height: 44px;
    padding: 0.375em 0.75em;
    outline-offset: -3px;
    cursor: pointer;
  }

  [role='option'] + [role='option'] {
    border-top: 1px solid var(--cairn-color-border, #768692);
  }

  [role='option']:hover {
    text-decoration: underline;
  }

  [aria-selected='true'] {
    outline: 3px solid var(--cairn-color-focus-text, #212b32);
    background: var(--cairn-color-focus, #ffeb3b);
    color: var(--cairn-color-focus-text, #212b32);
  }

  [aria-selected='true'] .quiet {
    color: inherit;
  }

  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .other {
    border-color: var(--cairn-color-link, #005eb8);
    background: none;
    color: var(--cairn-color-link, #005eb8);
    text-align: start;
  }

  .given {
    padding: 0.5em 0.75em;
    border: 2px solid var(--cairn-color-border, #768692);
    border-radius: var(--_radius);
  }

  .given .quiet {
    display: block;
  }
`;
