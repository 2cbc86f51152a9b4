import { css } from 'lit';

/**
 * No colour says that a score is good or bad. What must be followed up has the heaviest line, in the
 * colour of the text, so that it is seen in forced colours and on paper, too.
 *
 * `::details-content` is for browsers that print without saying so first.
 */
export const styles = css`
  .score,
  .follow-up,
  .inset {
    padding: 0.75em 1em;
    border-inline-start: 8px solid var(--cairn-color-border, #768692);
  }

  .follow-up,
  .inset {
    border: 2px solid var(--cairn-color-text, #212b32);
    border-inline-start-width: 12px;
  }

  .inset {
    margin: 0;
  }

  .score strong {
    display: block;
    font-size: 1.5em;
    line-height: 1.3;
  }

  .change {
    margin-top: 0.5em;
  }

  h3,
  ul {
    margin: 0;
    font-size: 1em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .second {
    border-color: currentColor;
    background: var(--cairn-color-surface, #fff);
    color: var(--cairn-color-link, #005eb8);
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

  @media print {
    .page {
      max-width: none;
      padding: 0;
      font-size: 11pt;
    }

    .page,
    summary,
    .quiet {
      background: none;
      color: #000;
    }

    .quiet {
      font-size: 10pt;
    }

    .buttons,
    .copied {
      display: none;
    }

    details ul {
      columns: 18em;
      column-gap: 2em;
    }

    .score,
    .follow-up,
    .inset,
    li {
      break-inside: avoid;
    }

    h2,
    h3,
    summary {
      break-after: avoid;
    }

    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
