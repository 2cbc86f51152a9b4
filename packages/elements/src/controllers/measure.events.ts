import type { Issue } from '@cairnkit/engine/errors.js';

/** Something is wrong with the page, not with the person: a definition, an id, a stored session. */
export class CairnErrorEvent extends Event {
  static readonly type = 'cairn-error';
  readonly message: string;
  /** Every issue of a definition that failed to parse, each with its path. */
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[] = []) {
    super(CairnErrorEvent.type, { bubbles: true, composed: true });
    this.message = message;
    this.issues = issues;
  }
}

declare global {
  interface HTMLElementEventMap {
    [CairnErrorEvent.type]: CairnErrorEvent;
  }
}
