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

/** What was answered that somebody has to see. */
interface Flag {
  readonly item: string;
  readonly kind: string;
  readonly value: string;
}

/**
 * Somebody did not say that they are safe, or answered what the form has an alert for: fired at the
 * moment they answer, not at the end.
 */
export class ReferralFlaggedEvent extends Event {
  static readonly type = 'cairn-flagged';
  readonly #flag: Flag;

  constructor(flag: Flag) {
    super(ReferralFlaggedEvent.type, everywhere);
    this.#flag = flag;
  }

  /** Id of the question, such as `safe-now`. */
  get item(): string {
    return this.#flag.item;
  }

  /** `not-safe`, or `alert`. */
  get kind(): string {
    return this.#flag.kind;
  }

  /** `no` or `not-sure`; of an alert, its id in the form. */
  get value(): string {
    return this.#flag.value;
  }
}
