import { css } from 'lit';

/**
 * What is around the drawings of a chart. The slider lies over its drawing and cannot be seen; the ring
 * of its focus is around the drawing.
 *
 * `::details-content` is for browsers that print without saying so first.
 */
export const styles = css`
  .page {
    max-width: none;
  }

  .ruler {
    height: 0;
    overflow: hidden;
  }

  .ruler span {
    display: inline-block;
    visibility: hidden;
    white-space: nowrap;
  }

  .ruler span::before {
    content: attr(data-words);
  }

  .panel {
    margin: 0 0 2em;
  }

  .panel:last-child {
    margin: 0;
  }

  .panel > * + * {
    margin-block-start: 0.5em;
  }

  h2 .quiet {
    display: block;
    font-weight: 400;
  }

  .chart {
    contain: layout style;
    position: relative;
    min-height: max(280px, 14em);
    touch-action: pan-y;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  summary,
  .tools {
    min-height: 44px;
  }

  .said {
    min-height: 1.5em;
  }

  input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }

  input:focus-visible ~ svg {
    outline: 3px solid var(--cairn-color-focus-text, #212b32);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--cairn-color-focus, #ffeb3b);
  }

  summary {
    min-height: 44px;
    align-content: center;
    color: var(--cairn-color-link, #005eb8);
    cursor: pointer;
  }

  @media print {
    .page {
      padding: 0;
      background: none;
      color: #000;
      font-size: 11pt;
    }

    .panel {
      break-inside: avoid;
    }

    .said {
      display: none;
    }

    summary {
      display: none;
    }

    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
