import type { Battery } from '@cairnkit/engine/battery.js';
import { find } from '@cairnkit/engine/catalogue.js';
import { due, timePoints, type TimePoint } from '@cairnkit/engine/due.js';
import { isWorded } from '@cairnkit/engine/item.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { personReference, personReferenceRule } from '@cairnkit/engine/person.js';
import type { ReactiveController } from 'lit';

import type { Fault } from '../internal/refusal.js';
import { DefinitionController, type Seeking } from './definition.js';

/** An element that runs a battery, at a time point. */
type Host = Seeking<'battery'> & {
  readonly timePoint?: TimePoint;
  readonly person?: string;
};

/**
 * Finds the battery that an element is to run.
 *
 * Waits a little for measures that are due and not registered yet, so that the list of what will be
 * asked is right when it is first shown. Who is missing after that is the element's to tell.
 *
 * A controller and no function, because an answer may come later or change.
 *
 * Owns: whether the battery can be run, and what is shown when it cannot.
 * Does not own: where it comes from, which `DefinitionController` finds; and the event that tells the
 * host: `failed` is called instead.
 */
export class BatterySourceController implements ReactiveController {
  value: Battery | undefined;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  readonly #source: DefinitionController<'battery'>;
  /** What is wrong whatever battery there is: said by somebody, or seen on the host. */
  #said: string | undefined;
  #wrong: string | undefined;
  /** Shown whatever battery there is. */
  #unfit: unknown;
  #patience: 'fresh' | 'waiting' | 'over' = 'fresh';

  constructor(host: Host, failed: (fault: Fault) => void) {
    this.#host = host;
    this.#failed = failed;
    this.#source = new DefinitionController(host, 'battery', failed);
    host.addController(this); // after the one that it asks
  }

  hostUpdate(): void {
    const { value, isNamed } = this.#source;
    this.#check(this.#said ?? (isNamed ? fault(this.#host) : undefined));
    this.value = value && !this.#wrong && !this.#mayWait(value) ? value : undefined;
  }

  /** What to show instead, when something is wrong. */
  get refusal(): unknown {
    return this.#unfit ?? this.#source.refusal;
  }

  /** Refuses to run any battery, for what else is wrong with the page around it. */
  fail(message: string): void {
    this.#said = message;
    this.#host.requestUpdate();
  }

  /** Whether a measure that is due may still be on its way. */
  #mayWait(battery: Battery): boolean {
    const asked = due(battery, this.#host.timePoint!);
    if (asked.every(({ measure }) => askable(measure))) return false;
    if (this.#patience === 'fresh') void this.#wait();
    return this.#patience !== 'over';
  }

  async #wait(): Promise<void> {
    this.#patience = 'waiting';
    const { patiently } = await import('../internal/patience.js');
    await patiently();
    this.#patience = 'over';
    this.#host.requestUpdate();
  }

  #check(wrong: string | undefined): void {
    if (wrong === this.#wrong) return;
    this.#wrong = wrong;
    this.#unfit = undefined;
    if (wrong === undefined) return;
    void this.#refuse({ message: wrong, issues: [] }).then((shown) => {
      if (wrong === this.#wrong) this.#unfit = shown;
      this.#host.requestUpdate();
    });
  }

  async #refuse(why: Fault): Promise<unknown> {
    this.#failed(why);
    const { refusal } = await import('../internal/refusal.js');
    return refusal(why);
  }
}

/** The measure with this id, where it and its words are registered. */
export function askable(id: string): Measure | undefined {
  const measure = find('measure', id);
  return measure && (isWorded(measure) || find('content', id)) ? measure : undefined;
}

/** What a page’s author has set that cannot be right; `undefined` when all is well. */
function fault({ person, timePoint }: Host): string | undefined {
  if (!timePoints.includes(timePoint!)) return 'time-point must be start, session or end';
  if (person && !personReference.test(person)) return `person ${personReferenceRule}`;
  return undefined;
}
