import type { Item } from '@cairnkit/engine/measure.js';
import { start, step, type Action, type Form, type Session } from '@cairnkit/engine/session.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Asked = Form & { readonly items: readonly Item[] };

/** Takes back the session that the host set, once there is a form to check it against. */
type Resume = (form: Asked) => Session;

/**
 * Runs a session inside an element.
 *
 * Owns: the session, when it starts over (whenever `form()` returns another form), and a stored
 * session that waits for its form.
 * Does not own: what is rendered, what is announced, or which events leave the element.
 */
export class SessionController implements ReactiveController {
  current: Session | undefined;

  /** Settles when a stored session has been taken back, as far as its form allows. */
  resuming: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #form: () => Asked | undefined;
  readonly #failed: (error: Error) => void;
  #running: Asked | undefined;
  #resume: Resume | undefined;
  /** Counts how often it started over. */
  #start = 0;

  constructor(
    host: ReactiveControllerHost,
    form: () => Asked | undefined,
    failed: (error: Error) => void,
  ) {
    this.#host = host;
    this.#form = form;
    this.#failed = failed;
    host.addController(this);
  }

  hostUpdate(): void {
    const form = this.#form();
    if (form !== this.#running) {
      this.#running = form;
      this.current = form && start(form);
    }
    if (!form || !this.#resume) return;
    try {
      this.current = this.#resume(form);
    } catch (error) {
      this.#failed(error as Error);
    }
    this.#resume = undefined;
  }

  /** Goes on with a stored session as soon as its form is there. */
  resume(saved: unknown): Promise<void> {
    return (this.resuming = this.#prepare(saved));
  }

  /** What most pages never need is not in the door. */
  async #prepare(saved: unknown): Promise<void> {
    const start = this.#start;
    const { resume } = await import('@cairnkit/engine/resume.js');
    if (start !== this.#start) return; // it has started over meanwhile
    this.#resume = (form) => resume(form, saved);
    this.#host.requestUpdate();
  }

  /** Starts over, with nothing answered. */
  restart(): void {
    this.#start += 1;
    this.#resume = undefined; // what waits for its form is not to come back, either
    this.current = this.#running && start(this.#running);
    this.#host.requestUpdate();
  }

  /** Drops the answers of a session that has ended. */
  forgetEnded(): void {
    if (this.current?.status === 'complete') this.current = { ...this.current, answers: {} };
  }

  /** Takes one step. Returns whether it led anywhere. */
  send(action: Action): boolean {
    if (!this.#running || !this.current) return false;
    const next = step(this.#running, this.current, action);
    if (next === this.current) return false;
    this.current = next;
    this.#host.requestUpdate();
    return true;
  }
}
