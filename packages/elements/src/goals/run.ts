import { continueGoals } from '@cairnkit/engine/continue-goals.js';
import {
  goalsNow,
  moveGoals,
  type GoalsAction,
  type GoalsForm,
  type GoalsSession,
  type TypedGoal,
} from '@cairnkit/engine/goals-session.js';
import { startGoals } from '@cairnkit/engine/goals-start.js';
import type { Goals } from '@cairnkit/engine/goals.js';
import type { ReactiveController } from 'lit';

import { toText } from '../internal/json.js';
import type { Host } from './view.js';

/** What is under way with somebody's goals. */
export interface Underway {
  readonly form: GoalsForm;
  readonly session: GoalsSession;
}

/**
 * Runs a sitting with goals inside an element.
 *
 * Owns: the session, when it starts over (for somebody else's goals, for another mode, and after a
 * quick exit), and a stored session that waits for its goals.
 * Does not own: what is rendered, what is announced, or which events leave the element.
 * Not a function, because it lasts as long as its host.
 */
export class RunController implements ReactiveController {
  current: Underway | undefined;
  /** Counts its pages: what was typed or wrong on an earlier one is of no use. */
  turn = 0;
  /** What had been typed when the page was opened: what its fields show at first. */
  opened: TypedGoal | undefined;

  readonly #host: Host;
  readonly #record: () => Goals | undefined;
  readonly #failed: (error: Error) => void;
  #resume: ((form: GoalsForm) => GoalsSession) | undefined;
  /** Counts how often it started over. */
  #start = 0;

  constructor(host: Host, record: () => Goals | undefined, failed: (error: Error) => void) {
    this.#host = host;
    this.#record = record;
    this.#failed = failed;
    host.addController(this);
  }

  hostUpdate(): void {
    const record = this.#record();
    const { mode } = this.#host;
    const { form } = this.current ?? {};
    if (!record) this.current = undefined;
    else if (record !== form?.record || mode !== form.mode) this.#goOn({ record, mode });
    this.#takeSaved();
  }

  /** The goals as they stand now. */
  now(): Goals | undefined {
    return this.current && goalsNow(this.current.form, this.current.session);
  }

  /** Takes one step. Returns whether it led anywhere. */
  send(action: GoalsAction): boolean {
    if (!this.current) return false;
    const { form, session } = this.current;
    const next = moveGoals(form, session, action);
    if (next === session) return false;
    this.#become(form, next, action.type === 'keep' ? 'same page' : undefined);
    return true;
  }

  /** Goes on with a stored session as soon as its goals are there; starts over without one. */
  async resume(saved: unknown): Promise<void> {
    if (saved === undefined || saved === null) return this.restart();
    const start = this.#start;
    const { resumeGoals } = await import('@cairnkit/engine/resume-goals.js');
    if (start !== this.#start) return; // it has started over meanwhile
    this.#resume = (form) => resumeGoals(form, saved);
    this.#host.requestUpdate();
  }

  /** Starts over, with nothing done. */
  restart(): void {
    this.#start += 1;
    this.#resume = undefined; // what waits for its goals is not to come back, either
    if (this.current) this.#become(this.current.form, startGoals(this.current.form));
  }

  /** Drops what was done in a session that has ended. */
  forgetEnded(): void {
    const { form, session } = this.current ?? {};
    if (!form || session?.status !== 'complete') return;
    this.#become(form, { ...session, log: [] }, 'same page');
  }

  /** Other goals: of the same person, they have only moved on. Some frameworks make them anew. */
  #goOn(form: GoalsForm): void {
    const before = this.current;
    const { person } = form.record;
    const isSame = before && toText(before.form.record) === toText(form.record);
    const isOfSame = isSame || (person !== undefined && person === before?.form.record.person);
    const kept =
      isOfSame && before?.form.mode === form.mode ? continueGoals(form, before.session) : undefined;
    if (kept) this.#become(form, kept, kept === before?.session ? 'same page' : undefined);
    else this.#become(form, startGoals(form), before ? undefined : 'same page');
  }

  #become(form: GoalsForm, session: GoalsSession, where?: 'same page'): void {
    this.current = { form, session };
    if (where) return;
    this.turn += 1;
    this.opened = session.typed;
    this.#host.requestUpdate();
  }

  #takeSaved(): void {
    const form = this.current?.form;
    if (!form || !this.#resume) return;
    const resume = this.#resume;
    this.#resume = undefined;
    try {
      this.#become(form, resume(form));
    } catch (error) {
      this.#failed(error as Error);
    }
  }
}
