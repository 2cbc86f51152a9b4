import { css } from 'lit';

/**
 * Drawings, in colours that tell lines apart and judge nothing: no red and no green. Every line has a
 * shape and a dash of its own as well, and every area a hatching or an edge, so that forced colours
 * and grey paper lose nothing. Line colours reach 3:1 on white and on every tint.
 *
 * Text has a halo in the colour of the page, since lines pass behind it.
 */
export const drawing = css`
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

  .hatch {
    stroke: var(--cairn-color-hatch, #d8dde0);
    stroke-width: 1.5;
  }

  .edge {
    stroke: var(--cairn-color-border, #768692);
    stroke-dasharray: 1 3;
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

  .s1.line {
    stroke-width: 2.5;
    stroke-dasharray: 9 5;
  }

  .s2.line {
    stroke-width: 2.5;
    stroke-dasharray: 2.5 4;
  }

  .s3.line {
    stroke-width: 2.5;
    stroke-dasharray: 12 4 2.5 4;
  }

  .s4.line {
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

  .ring {
    fill: none;
    stroke: var(--cairn-color-text, #212b32);
    stroke-width: 3;
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
    .edge,
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
`;
