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

  .wide {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font: inherit;
  }

  caption {
    padding-block: 0.5em;
    font-weight: 700;
    text-align: start;
  }

  th,
  td {
    padding: 0.25em 0.5em 0.25em 0;
    border-block-end: 1px solid var(--cairn-color-border, #768692);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    font-weight: 400;
  }

  .tools,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .tools p {
    flex-basis: 100%;
  }

  .second {
    border-color: currentcolor;
    background: var(--cairn-color-surface, #fff);
    color: var(--cairn-color-link, #005eb8);
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
