import type { Issue } from '@cairnkit/engine/errors.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';

/** One person's answers to the questions of a service, as far as they could be read. */
export interface AnswerRow {
  /** Where it ends in the text, from 1. */
  readonly line: number;
  readonly id?: string | number;
  /** Absent where there are none to be read. What cannot be an answer is still among them. */
  readonly answers?: ServiceAnswers;
  /** What should come of them, where the row says so; not yet checked. */
  readonly expect?: unknown;
  readonly problems: readonly Issue[];
}
