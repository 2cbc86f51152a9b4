import type { Battery } from '@cairnkit/engine/battery.js';
import { find, watch } from '@cairnkit/engine/catalogue.js';
import { due, timePoints, type TimePoint } from '@cairnkit/engine/due.js';
import { isWorded } from '@cairnkit/engine/item.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import { personReference, personReferenceRule } from '@cairnkit/engine/person.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Fault } from '../internal/refusal.js';

/** An element that runs a battery, and the places from which it may come. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** A parsed definition, or a catalogue id. */
    readonly battery?: Battery | string;
    readonly src?: string;
    readonly timePoint?: TimePoint;
    readonly person?: string;
  };

/**
 * Finds the battery that an element is to run, as `MeasureController` finds a measure: the property
 * first, then a JSON script among the children, then `src`; a catalogue id, however late.
 *
 * Waits a little for measures that are due and not registered yet, so that the list of what will be
 * asked is right when it is first shown. Who is missing after that is the element's to tell.
 *
 * A controller and no function, because an answer may come later or change.
 *
 * Owns: where the battery comes from, and what is shown when it cannot be run.
 * Does not own: the event that tells the host; `failed` is called instead.
 */
export class BatterySourceController implements ReactiveController {
  value: Battery | undefined;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  /** What the host named, and what was parsed from it where it is a script or an address. */
  #origin: unknown;
  #parsed: Battery | undefined;
  /** What was looked for last; whatever comes of an earlier search is of no use. */
  #sought: unknown;
  /** What is wrong whatever battery there is: said by somebody, or seen on the host. */
  #said: string | undefined;
  #wrong: string | undefined;
  /** Shown while there is no battery; and whatever battery there is. */
  #unfound: unknown;
  #unfit: unknown;
  #patience: 'fresh' | 'waiting' | 'over' = 'fresh';
  #unwatch: (() => void) | undefined;

  constructor(host: Host, failed: (fault: Fault) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate(); // much may have been registered while it was away
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    const { battery, src } = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const origin = battery ?? script ?? src; // frameworks set `null` while they load
    if (origin !== this.#origin) this.#parsed = undefined;
    this.#origin = origin;

    const known = typeof battery === 'string' ? find('battery', battery) : battery;
    const found = known?.kind === 'battery' ? known : this.#parsed;
    if ((found ?? origin) !== this.#sought) {
      this.#sought = found ?? origin;
      this.#unfound = undefined;
      if (origin && !found) void this.#get(origin, !!battery);
    }
    this.#check(this.#said ?? (origin ? fault(this.#host) : undefined));
    this.value = found && !this.#wrong && !this.#mayWait(found) ? found : undefined;
  }

  /** What to show instead, when something is wrong. */
  get refusal(): unknown {
    return this.#unfit ?? this.#unfound;
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

  /** What most pages never need is not in the door: parsing, fetching, waiting, refusing. */
  async #get(origin: unknown, named: boolean): Promise<void> {
    try {
      const { loadBattery } = await import('./battery-load.js');
      const battery = await loadBattery(origin, named);
      if (origin === this.#sought) this.#parsed = battery;
    } catch (error) {
      if (origin !== this.#sought) return;
      const { message, issues = [] } = error as Fault;
      const shown = await this.#refuse({ message, issues });
      if (origin === this.#sought) this.#unfound = shown;
    }
    this.#host.requestUpdate();
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
