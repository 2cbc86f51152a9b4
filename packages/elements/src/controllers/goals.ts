import type { Goal, Goals } from '@cairnkit/engine/goals.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Fault } from '../internal/refusal.js';

/** An element that shows goals, and the places from which they may come. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** Parsed. */
    readonly goals?: Goals | readonly Goal[] | null;
    /** An address on the same site. */
    readonly src?: string;
  };

/**
 * Finds the goals that an element is to show: the property first, then a JSON script among the
 * children, then `src`.
 *
 * A controller and no function, because an answer may come later or change.
 *
 * Owns: where the goals come from, and what is shown when they cannot be had.
 * Does not own: the event that tells the host; `failed` is called instead.
 */
export class GoalsController implements ReactiveController {
  /** The same list as long as nothing else is given. */
  value: readonly Goal[] | undefined;
  /** Whose they are, where they say so. */
  person: string | undefined;
  /** What to show when they cannot be had. */
  refusal: unknown;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  #origin: unknown;
  /** Counts the times that they were looked for: what an earlier time comes to is of no use. */
  #turn = 0;

  constructor(host: Host, failed: (fault: Fault) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostUpdate(): void {
    const { goals, src } = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const origin: unknown = goals ?? script ?? src; // frameworks set `null` while they load
    if (origin === this.#origin) return;
    this.#origin = origin;
    this.#turn += 1;
    this.refusal = undefined;
    this.value = drawable(goals);
    this.person = this.value && (goals as Partial<Goals>).person;
    if (origin && !this.value) void this.#get(origin, !!goals);
  }

  /** Whether the page names any at all. */
  get isNamed(): boolean {
    return !!this.#origin;
  }

  /** Drops the goals, until others are named. */
  forget(): void {
    this.#turn += 1;
    this.value = undefined;
    this.#host.requestUpdate();
  }

  /** Shows no goals, for what is wrong with the page. */
  async reject({ message, issues = [] }: Pick<Fault, 'message'> & Partial<Fault>): Promise<void> {
    const turn = this.#turn;
    this.#failed({ message, issues });
    const { refusal } = await import('../internal/refusal.js');
    if (turn !== this.#turn) return;
    this.refusal = refusal({ message, issues });
    this.#host.requestUpdate();
  }

  async #get(origin: unknown, named: boolean): Promise<void> {
    const turn = this.#turn;
    try {
      const { loadGoals } = await import('./load-goals.js');
      const { goals, person } = await loadGoals(origin, named);
      if (turn !== this.#turn) return;
      this.value = goals;
      this.person = person;
      this.#host.requestUpdate();
    } catch (error) {
      if (turn === this.#turn) await this.reject(error as Error);
    }
  }
}

/** Goals of the right shape; whether their days and ratings can be right, the engine looks. */
function drawable(given: unknown): readonly Goal[] | undefined {
  const list: unknown = isObject(given) && given['kind'] === 'goals' ? given['goals'] : given;
  return Array.isArray(list) && list.every(isGoal) ? list : undefined;
}

function isGoal(given: unknown): given is Goal {
  return (
    isObject(given) &&
    typeof given['id'] === 'string' &&
    typeof given['text'] === 'string' &&
    [given['history'], given['ratings']].every(
      (list) => Array.isArray(list) && list.every(isObject),
    )
  );
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;
