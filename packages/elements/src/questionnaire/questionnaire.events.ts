import type { RaisedFlag } from '@cairnkit/engine/flags.js';
import type { Session } from '@cairnkit/engine/session.js';

const everywhere = { bubbles: true, composed: true };

/** The session moved: an answer, a page, or the end. The host may keep `session` and hand it back. */
export class ChangedEvent extends Event {
  static readonly type = 'cairn-changed';
  readonly #session: Session;

  constructor(session: Session) {
    super(ChangedEvent.type, everywhere);
    this.#session = session;
  }

  /** Plain JSON. Holds the answers. */
  get session(): Session {
    return this.#session;
  }
}

/** An answer that a clinician must see, fired at the moment it is given. */
export class FlaggedEvent extends Event {
  static readonly type = 'cairn-flagged';
  readonly #flag: RaisedFlag;

  constructor(flag: RaisedFlag) {
    super(FlaggedEvent.type, everywhere);
    this.#flag = flag;
  }

  /** Id of the item, such as `q9`. */
  get item(): string {
    return this.#flag.item;
  }

  /** What it is about, such as `suicide-or-self-harm`. */
  get kind(): string {
    return this.#flag.kind;
  }

  get value(): number {
    return this.#flag.value;
  }
}

/** The person sees another page. Carries no answers; safe for analytics. */
export class ProgressedEvent extends Event {
  static readonly type = 'cairn-progress';
  /** Number of the question on show, from 1; equal to `of` on the review. */
  readonly at: number;
  readonly of: number;

  constructor(at: number, of: number) {
    super(ProgressedEvent.type, everywhere);
    this.at = at;
    this.of = of;
  }
}

declare global {
  interface HTMLElementEventMap {
    [ChangedEvent.type]: ChangedEvent;
    [FlaggedEvent.type]: FlaggedEvent;
    [ProgressedEvent.type]: ProgressedEvent;
  }
}
