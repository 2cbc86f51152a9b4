import type { RaisedFlag } from '@cairnkit/engine/flags.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Action, Answer, Session } from '@cairnkit/engine/session.js';

import type { Later } from './later.js';
import type { question } from './question.js';

/** What every mode of asking is given to draw, and what a person may do there. */
export interface Asking {
  readonly measure: Measure;
  readonly session: Extract<Session, { readonly status: 'asking' }>;
  /** The items that had no answer, or one that is none, when the person last tried to go on. */
  readonly wrong: readonly string[];
  /** The answers that a clinician must see. */
  readonly flagged: readonly RaisedFlag[];
  /** What is fetched while the first question is read. */
  readonly later: Later | undefined;
  /** Gives an item an answer; without a value, takes the answer back. */
  readonly answer: (item: string, value?: Answer) => void;
  readonly go: (action: Action) => unknown;
  /** Draws one question. Handed on, so that the first one need not be fetched apart. */
  readonly question: typeof question;
}
