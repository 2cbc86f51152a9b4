import type { Referring } from '@cairnkit/engine/referring.js';

const everywhere = { bubbles: true, composed: true };

/** The form moved: an answer, a page, or the end. The host may keep `session` and hand it back. */
export class ReferralChangedEvent extends Event {
  static readonly type = 'cairn-changed';
  readonly #session: Referring;

  constructor(session: Referring) {
    super(ReferralChangedEvent.type, everywhere);
    this.#session = session;
  }

  /** Plain JSON. Holds the answers. */
  get session(): Referring {
    return this.#session;
  }
}

/**
 * The person sees another page. Carries no answers; safe for analytics.
 *
 * Says nothing of how many pages there are: that depends on the answers.
 */
export class ReferralProgressedEvent extends Event {
  static readonly type = 'cairn-progress';
  /** How many pages this person has been shown, this one included. */
  readonly at: number;

  constructor(at: number) {
    super(ReferralProgressedEvent.type, everywhere);
    this.at = at;
  }
}

/** Somebody did not say that they are safe: fired at the moment they answer, not at the end. */
export class ReferralFlaggedEvent extends Event {
  static readonly type = 'cairn-flagged';
  readonly #value: string;

  constructor(value: string) {
    super(ReferralFlaggedEvent.type, everywhere);
    this.#value = value;
  }

  /** Id of the question: `safe-now`. */
  get item(): string {
    return 'safe-now';
  }

  /** What it is about: `not-safe`. */
  get kind(): string {
    return 'not-safe';
  }

  /** `no` or `not-sure`. */
  get value(): string {
    return this.#value;
  }
}
