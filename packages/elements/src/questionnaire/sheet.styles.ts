import { css } from 'lit';

/**
 * Of a page with all questions on it, which comes before the looks of what is fetched later.
 *
 * Answers that are not on the screen are neither laid out nor painted before they come near; screen
 * readers, the Tab key and “find in page” reach them all the same. Not so whole questions: Chromium
 * then tells no name of a group. The ring of the focus must stay within the answers for that.
 */
export const styles = css`
  .sheet {
    gap: 2em;
  }

  .sheet > [role='status']:empty {
    position: absolute;
  }

  .sheet > .link {
    margin-block-start: -1.5em;
  }

  .sheet > .aloud {
    margin-block-end: -1.5em;
  }

  .sheet .answers {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
    margin: -6px;
    padding: 6px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }

  .instructions ~ .instructions {
    padding-block-start: 1em;
    border-block-start: 4px solid var(--cairn-color-border, #768692);
  }

  h3 {
    margin: 0;
    font-size: 1em;
  }

  h3:focus {
    outline: 0;
  }

  @media print {
    .sheet .answers {
      content-visibility: visible;
    }
  }
`;
