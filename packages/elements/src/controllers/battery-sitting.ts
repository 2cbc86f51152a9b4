import type { Battery } from '@cairnkit/engine/battery.js';
import type { TimePoint } from '@cairnkit/engine/due.js';
import { stamp } from '@cairnkit/engine/session.js';
import {
  startSitting,
  stepSitting,
  type Sitting,
  type SittingAction,
} from '@cairnkit/engine/sitting.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly timePoint?: TimePoint };

/** Takes back the sitting that the host set, once there is a battery to check it against. */
type Resume = (battery: Battery) => Sitting;

/**
 * Runs a sitting inside an element.
 *
 * Owns: the sitting, when it starts over (for another battery or time point, and after a quick
 * exit), a stored one that waits for its battery, and that answers do not outlive the page.
 * Does not own: what is rendered, what is announced, or which events leave the element.
 */
export class BatterySittingController implements ReactiveController {
  current: Sitting | undefined;

  /** Settles when a stored sitting has been taken back, as far as there is a battery. */
  resuming: Promise<void> | undefined;

  /** Counts the sittings that this element has begun or taken back. */
  turn = 0;

  readonly #host: Host;
  readonly #battery: () => Battery | undefined;
  readonly #failed: (error: Error) => void;
  readonly #exited: () => void;
  #running: Battery | undefined;
  #timePoint: TimePoint | undefined;
  #resume: Resume | undefined;
  #listening: AbortController | undefined;

  /** @param exited - Called after the answers were dropped by a quick exit. */
  constructor(
    host: Host,
    battery: () => Battery | undefined,
    failed: (error: Error) => void,
    exited: () => void,
  ) {
    this.#host = host;
    this.#battery = battery;
    this.#failed = failed;
    this.#exited = exited;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('pagehide', () => this.send({ type: 'forget' }), { signal });
    document.addEventListener('cairn-exited', () => this.#exit(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdate(): void {
    const battery = this.#battery();
    if (!battery) return; // perhaps only for now: what has been answered stays
    const { timePoint } = this.#host;
    const isOther = !this.#running || stamp(battery) !== stamp(this.#running);
    this.#running = battery; // some frameworks make a new object of it whenever they draw
    if (isOther || timePoint !== this.#timePoint) {
      this.#timePoint = timePoint;
      this.#start();
    }
    if (!this.#resume) return;
    try {
      this.current = this.#resume(battery);
      this.turn += 1;
    } catch (error) {
      this.#failed(error as Error);
    }
    this.#resume = undefined;
  }

  /** Goes on with a stored sitting as soon as its battery is there. */
  resume(saved: unknown): Promise<void> {
    return (this.resuming = this.#prepare(saved));
  }

  /** Takes one step. Returns whether it led anywhere. */
  send(action: SittingAction): boolean {
    if (!this.#running || !this.current) return false;
    const next = stepSitting(this.#running, this.current, action);
    if (next === this.current) return false;
    this.current = next;
    this.#host.requestUpdate();
    return true;
  }

  #start(): void {
    this.current = this.#running && startSitting(this.#running, this.#timePoint!);
    this.turn += 1;
  }

  #exit(): void {
    this.#start();
    this.#host.requestUpdate();
    this.#exited();
  }

  /** What most pages never need is not in the door. */
  async #prepare(saved: unknown): Promise<void> {
    const { resumeSitting } = await import('@cairnkit/engine/resume-sitting.js');
    this.#resume = (battery) => {
      const sitting = resumeSitting(battery, saved);
      if (sitting.timePoint === this.#timePoint) return sitting;
      throw new Error(`sitting.timePoint must be ${this.#timePoint}, as time-point is`);
    };
    this.#host.requestUpdate();
  }
}
