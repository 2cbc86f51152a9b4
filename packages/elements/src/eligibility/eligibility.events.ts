import type { Carried } from '@cairnkit/engine/carried.js';
import type { Checking } from '@cairnkit/engine/checking.js';
import type { Result } from '@cairnkit/engine/front-door.js';
import type { OutcomeKind } from '@cairnkit/engine/outcome-kinds.js';

const everywhere = { bubbles: true, composed: true };

/** The checker moved: an answer, a page back, a change. The host may keep `session` and hand it back. */
export class CheckingChangedEvent extends Event {
  static readonly type = 'cairn-changed';
  readonly #session: Checking;

  constructor(session: Checking) {
    super(CheckingChangedEvent.type, everywhere);
    this.#session = session;
  }

  /** Plain JSON. Holds the answers. */
  get session(): Checking {
    return this.#session;
  }
}

/**
 * The person sees another question. Carries no answers; safe for analytics.
 *
 * Says nothing at the result, nor how many questions there are: they depend on the answers.
 */
export class CheckProgressedEvent extends Event {
  static readonly type = 'cairn-progress';
  /** How many questions this person has been asked, this one included. */
  readonly at: number;

  constructor(at: number) {
    super(CheckProgressedEvent.type, everywhere);
    this.at = at;
  }
}

/** The person sees a result: the first, or another one after a change. */
export class DecidedEvent extends Event {
  static readonly type = 'cairn-decided';
  readonly #results: readonly Result[];
  readonly #carried: Carried;

  constructor(results: readonly Result[], carried: Carried) {
    super(DecidedEvent.type, everywhere);
    this.#results = results;
    this.#carried = carried;
  }

  /** Each service with its decision, the most helpful first. Where somebody is in danger: only that. */
  get results(): readonly Result[] {
    return this.#results;
  }

  /** What the first of them came to. */
  get outcome(): OutcomeKind {
    return this.#results[0]!.decision.outcome;
  }

  /** The answers that the results rest on, and the results, for a referral to begin with. */
  get carried(): Carried {
    return this.#carried;
  }
}

/**
 * One service came to an outcome, for a team that counts them: `count-outcomes` asks for it.
 *
 * Carries no answers, and not who asked. Is not there for somebody in danger: what they answered
 * would follow from it.
 */
export class CountedEvent extends Event {
  static readonly type = 'cairn-counted';
  /** `id@version`. */
  readonly service: string;
  readonly outcome: OutcomeKind;
  /** The same person saw a result before, and has changed an answer since. */
  readonly again: boolean;

  constructor(service: string, outcome: OutcomeKind, again: boolean) {
    super(CountedEvent.type, everywhere);
    this.service = service;
    this.outcome = outcome;
    this.again = again;
  }
}

declare global {
  interface HTMLElementEventMap {
    [DecidedEvent.type]: DecidedEvent;
    [CountedEvent.type]: CountedEvent;
  }
}
