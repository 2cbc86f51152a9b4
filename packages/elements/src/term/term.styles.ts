import { css } from 'lit';

/**
 * The only element that is not cut off from the styles of the page: what it stands for is a word in
 * somebody’s sentence, and in another font, size or colour it would look like a mistake. So the base
 * of the others is not used here, and nothing of the word is set but the dotted line below it; unless
 * it has the focus, which looks as it does on a link of the NHS, since a ring around a word of two
 * lines would lie over its letters. Forced colours show the clear outline instead. WebKit knows the
 * parts of a decoration one by one only.
 *
 * The box with the meaning stands in the flow of the text, below the line of its word, at the width of
 * the paragraph: nothing can cut it off or be covered by it, at any width and zoom. Its line is as
 * high as both; and since it takes no width from the line, the sentence goes on beside the word. The
 * strut in it is as high as the line is, and sits where its letters do; it lies over them, so it lets
 * presses through.
 *
 * What the colours of the sentence go with, nobody here knows; so the box has its own, and begins anew
 * but for font and size, which it keeps readable. While it is closed, it is out of sight and out of
 * the line, but there: what is told when it opens needs a place to be told from.
 */
export const styles = css`
  :host {
    display: inline;
  }

  :host([hidden]) {
    display: none;
  }

  .word {
    pointer-events: auto;
    padding-block: 0.1em;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .word[aria-expanded='true'] {
    text-decoration-style: solid;
  }

  @media screen {
    .word:focus-visible {
      outline: 3px solid transparent;
      background: var(--cairn-color-focus, #ffeb3b);
      box-shadow: 0 4px var(--cairn-color-focus-text, #212b32);
      color: var(--cairn-color-focus-text, #212b32);
    }
  }

  @media screen and (forced-colors: none) {
    .word:focus-visible {
      text-decoration-line: none;
    }
  }

  .page :focus-visible {
    outline: 3px solid var(--cairn-color-focus-text, #212b32);
    outline-offset: 2px;
    box-shadow: 0 0 0 5px var(--cairn-color-focus, #ffeb3b);
  }

  .below {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .below.open {
    position: static;
    display: inline-flex;
    flex-direction: column;
    box-sizing: border-box;
    width: 100%;
    height: auto;
    margin: 0 calc(var(--_from-start, 0px) - 100%) 0 calc(-1 * var(--_from-start, 0px));
    overflow: visible;
    clip-path: none;
    text-indent: 0;
    white-space: normal;
    pointer-events: none;
  }

  .ground {
    display: contents;
  }

  .page {
    all: initial;
    box-sizing: border-box;
    display: block;
    visibility: inherit;
    max-width: 44em;
    margin: 0.25em 0 0.5em;
    padding: 0.5em 1em;
    border-inline-start: 8px solid var(--cairn-color-link, #005eb8);
    background: var(--cairn-color-surface, #fff);
    color: var(--cairn-color-text, #212b32);
    font-family: inherit;
    font-size: clamp(16px, 1em, 24px);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .page * {
    unicode-bidi: plaintext;
  }

  .name,
  .words {
    display: block;
  }

  .name::first-letter {
    text-transform: uppercase;
  }

  a,
  button {
    display: inline-block;
    min-height: 44px;
    min-width: 44px;
    padding: 0.5em 0;
    border: 0;
    margin-inline-end: 1.5em;
    background: none;
    color: var(--cairn-color-link, #005eb8);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  .printed {
    display: none;
  }

  @media print {
    .below,
    .below.open {
      display: none;
    }

    .printed {
      display: inline;
    }
  }
`;
