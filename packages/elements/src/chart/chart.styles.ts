import { css } from 'lit';

/**
 * Drawings, in colours that tell lines apart and judge nothing: no red and no green. Every line has a
 * shape and a dash of its own as well, and every area a hatching or an edge, so that forced colours
 * and grey paper lose nothing. Line colours reach 3:1 on white and on every tint below.
 *
 * The slider lies over the drawing and cannot be seen; the ring of its focus is around the drawing.
 * Text has a halo in the colour of the page, since lines pass behind it.
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

  svg {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
  }

  text {
    fill: var(--cairn-color-text, #212b32);
    stroke: var(--cairn-color-surface, #fff);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  path {
    fill: none;
  }

  .grid {
    stroke: var(--cairn-color-grid, #d8dde0);
  }

  .band {
    fill: var(--cairn-color-band, #f0f4f5);
  }

  .even {
    fill: var(--cairn-color-band-even, #fff);
  }

  .zone {
    fill: none;
  }

  .hatch {
    stroke: var(--cairn-color-hatch, #d8dde0);
    stroke-width: 1.5;
  }

  .cut-off {
    stroke: var(--cairn-color-text, #212b32);
    stroke-width: 1.5;
    stroke-dasharray: 8 4;
  }

  .mark {
    stroke: var(--cairn-color-quiet, #4c6272);
    stroke-dasharray: 2 3;
  }

  .s0 {
    --_line: var(--cairn-color-line-1, #1d70b8);
  }

  .s1 {
    --_line: var(--cairn-color-line-2, #912b88);
  }

  .s2 {
    --_line: var(--cairn-color-line-3, #b35900);
  }

  .s3 {
    --_line: var(--cairn-color-line-4, #4c6272);
  }

  .s4 {
    --_line: var(--cairn-color-text, #212b32);
  }

  .line {
    stroke: var(--_line);
    stroke-width: 3;
    stroke-linejoin: round;
  }

  .s1 .line {
    stroke-width: 2.5;
    stroke-dasharray: 9 5;
  }

  .s2 .line {
    stroke-width: 2.5;
    stroke-dasharray: 2.5 4;
  }

  .s3 .line {
    stroke-width: 2.5;
    stroke-dasharray: 12 4 2.5 4;
  }

  .s4 .line {
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }

  .markers {
    fill: var(--_line);
    stroke: var(--cairn-color-surface, #fff);
  }

  .missed {
    stroke: var(--_line);
    stroke-width: 2;
  }

  text[class^='s'] {
    fill: var(--_line);
    font-weight: 700;
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

  .ring {
    fill: none;
    stroke: var(--cairn-color-text, #212b32);
    stroke-width: 3;
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

  @media (forced-colors: active) {
    .ring {
      stroke: Highlight;
    }

    text,
    text[class^='s'] {
      fill: CanvasText;
      stroke: Canvas;
    }

    .line,
    .missed,
    .cut-off {
      stroke: CanvasText;
    }

    .markers {
      fill: CanvasText;
      stroke: Canvas;
    }

    .grid,
    .hatch,
    .mark {
      stroke: GrayText;
      stroke-width: 1;
    }

    .band,
    .even {
      fill: none;
      stroke: GrayText;
      stroke-dasharray: 1 4;
    }
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
