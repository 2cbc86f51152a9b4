import { css } from 'lit';

/**
 * What `urgentHelp` needs besides the base. Red and dark grey are those of the NHS care cards; in
 * forced colours the border is what is left of a card, and on paper too.
 */
export const contactListStyles = css`
  .card {
    border: 4px solid var(--cairn-color-error, #d5281b);
  }

  .card h2 {
    padding: 0.5em 0.8em 0.6em;
    background: var(--cairn-color-error, #d5281b);
    color: var(--cairn-color-surface, #fff);
  }

  .body {
    display: grid;
    gap: 0.75em;
    padding: 1em;
  }

  .emergency .body {
    background: var(--cairn-color-text, #212b32);
    color: var(--cairn-color-surface, #fff);
  }

  .body ul,
  .contacts {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .contacts,
  .body .contacts {
    display: grid;
    gap: 1em;
    padding: 0;
    list-style: none;
  }

  .number {
    font-weight: 700;
    unicode-bidi: isolate;
    white-space: nowrap;
  }

  a {
    display: inline-block;
    min-height: 44px;
    align-content: center;
  }

  .card a {
    color: inherit;
  }

  @media print {
    .card {
      border-color: #000;
      break-inside: avoid;
    }

    .card h2,
    .emergency .body {
      background: none;
      color: #000;
    }
  }
`;
