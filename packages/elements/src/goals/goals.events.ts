import type { GoalsSession } from '@cairnkit/engine/goals-session.js';
import type { Respondent } from '@cairnkit/engine/respondents.js';

const everywhere = { bubbles: true, composed: true };

/** The session moved: something was done, a page turned, or it ended. */
export class GoalsChangedEvent extends Event {
  static readonly type = 'cairn-changed';
  readonly #session: GoalsSession;

  constructor(session: GoalsSession) {
    super(GoalsChangedEvent.type, everywhere);
    this.#session = session;
  }

  /** Plain JSON, to store and to set again. Holds what was done, but not the goals from before. */
  get session(): GoalsSession {
    return this.#session;
  }
}

/** What was given for a goal. */
export interface Rated {
  readonly goal: string;
  readonly value: number;
  readonly by: Respondent;
  readonly on: string;
  readonly was?: number | undefined;
}

/**
 * A goal was rated, or a past rating put right. It can still be taken back before it is sent.
 *
 * All of it is behind getters on purpose: trackers that copy events see nothing.
 */
export class RatedEvent extends Event {
  static readonly type = 'cairn-rated';
  readonly #rated: Rated;

  constructor(rated: Rated) {
    super(RatedEvent.type, everywhere);
    this.#rated = rated;
  }

  /** Id of the goal. */
  get goal(): string {
    return this.#rated.goal;
  }

  /** 0 to 10. 0 is a rating. */
  get value(): number {
    return this.#rated.value;
  }

  get by(): Respondent {
    return this.#rated.by;
  }

  /** The day that it is about, such as `2026-03-12`. */
  get on(): string {
    return this.#rated.on;
  }

  /** What it was before, where a rating from before the sitting was put right. */
  get was(): number | undefined {
    return this.#rated.was;
  }
}

declare global {
  interface HTMLElementEventMap {
    [RatedEvent.type]: RatedEvent;
  }
}
