import { css } from 'lit';

/** A light that is on is filled by its border: forced colours take backgrounds away. */
export const styles = css`
  .page {
    padding: 0.5em;
  }

  button {
    background: var(--cairn-color-error, #d5281b);
    color: var(--cairn-color-surface, #fff);
    box-shadow: none;
  }

  .stack {
    gap: 0.5em;
    margin: 0;
  }

  .lights {
    display: flex;
    gap: 0.5em;
    justify-content: center;
    padding-top: 0.25em;
  }

  .light {
    width: 0.75em;
    height: 0.75em;
    border: 2px solid;
    border-radius: 50%;
  }

  .on {
    border-width: 0.38em;
  }

  @media print {
    .page {
      display: none;
    }
  }
`;
