import { css } from 'lit';

/** Labels of fields are not the boxes that labels of choices are. */
export const styles = css`
  h3 {
    margin: 0;
    font-size: 1.1em;
    line-height: 1.3;
  }

  label[for] {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    cursor: default;
    font-weight: 700;
  }

  .field {
    display: grid;
    gap: 0.5em;
  }

  .field > p:empty {
    position: absolute;
  }

  .text {
    width: 100%;
    height: auto;
    min-height: 44px;
    padding: 0.375em 0.5em;
    border: 2px solid var(--cairn-color-text, #212b32);
    border-radius: 0;
    background: var(--cairn-color-surface, #fff);
    color: inherit;
    font: inherit;
  }

  textarea {
    resize: vertical;
  }

  .who {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--cairn-color-border, #768692);
  }

  fieldset:not(:has([value='other']:checked)) .who {
    display: none;
  }

  .rating {
    grid-template-columns: repeat(auto-fit, minmax(56px, 1fr));
  }

  .said {
    white-space: pre-line;
  }

  .asked {
    display: block;
    margin-block-start: 0.5em;
    font-weight: 400;
  }

  .goals {
    display: grid;
    gap: 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .goals > li {
    display: grid;
    gap: 0.25em;
    padding-block-start: 1em;
    border-block-start: 4px solid var(--cairn-color-border, #768692);
  }

  h3 .quiet {
    display: block;
    font-weight: 400;
  }

  .actions,
  .adding {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }

  .adding {
    padding-block-start: 1em;
    border-block-start: 4px solid var(--cairn-color-border, #768692);
  }

  .adding p {
    flex-basis: 100%;
  }

  .quieter {
    border-color: currentcolor;
    background: none;
    color: var(--cairn-color-link, #005eb8);
  }

  summary {
    min-height: 44px;
    align-content: center;
    color: var(--cairn-color-link, #005eb8);
    cursor: pointer;
  }
`;
