import type {
  NamedSchool,
  SchoolAnswer,
  SchoolChoice,
  SchoolCoverage,
} from '@cairnkit/engine/school-choice.js';

const everywhere = { bubbles: true, composed: true };

/** Somebody answered which school it is. */
export class ChosenEvent extends Event {
  static readonly type = 'cairn-chosen';
  readonly #answer: SchoolAnswer;

  constructor(answer: SchoolAnswer) {
    super(ChosenEvent.type, everywhere);
    this.#answer = answer;
  }

  /** `null` where it is not listed, or the person is not sure. In their own words, without a URN. */
  get school(): NamedSchool | null {
    return this.#answer.school;
  }

  /** As services ask for it: `covered`, `starting-soon`, `not-covered` or `not-sure`. */
  get coverage(): SchoolCoverage {
    return this.#answer.coverage;
  }

  /** `live`, `starting-soon`, `not-yet`, `not-listed` or `not-sure`. */
  get state(): SchoolAnswer['state'] {
    return this.#answer.state;
  }
}

/** The answer was given or taken back. The host may keep `session` and hand it back. */
export class SchoolChangedEvent extends Event {
  static readonly type = 'cairn-changed';
  readonly #session: SchoolChoice;

  constructor(session: SchoolChoice) {
    super(SchoolChangedEvent.type, everywhere);
    this.#session = session;
  }

  /** Plain JSON. Holds the answer. */
  get session(): SchoolChoice {
    return this.#session;
  }
}

declare global {
  interface HTMLElementEventMap {
    [ChosenEvent.type]: ChosenEvent;
  }
}
