import type { OwnAnswers } from './front-door.js';
import type { OutcomeKind } from './outcome-kinds.js';
import type { ServiceAnswers } from './service-answers.js';

/** What a checker hands to a referral, so that nothing is asked twice. Plain JSON. */
export interface Carried {
  /** By question id; and `school`, which school it is, where one was found. */
  readonly answers: ServiceAnswers;
  /** Answers that hold for one service only, by its id, so that each can be decided again. */
  readonly own?: OwnAnswers | undefined;
  /** What each service came to, the most helpful first. */
  readonly results: readonly {
    /** `id@version`. */
    readonly service: string;
    readonly outcome: OutcomeKind;
    readonly reasons: readonly OutcomeKind[];
    readonly because: readonly string[];
  }[];
}
