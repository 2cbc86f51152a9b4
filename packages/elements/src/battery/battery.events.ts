import type { Done, LeftOut, Sitting } from '@cairnkit/engine/sitting.js';

const everywhere = { bubbles: true, composed: true };

/**
 * The sitting moved: an answer or a page inside a form, the end of a form, or the next one. The host
 * may keep `session` and hand it back.
 *
 * The only `cairn-changed` that leaves a battery: those of the forms inside are part of it.
 */
export class SittingChangedEvent extends Event {
  static readonly type = 'cairn-changed';
  readonly #session: Sitting;

  constructor(session: Sitting) {
    super(SittingChangedEvent.type, everywhere);
    this.#session = session;
  }

  /** Plain JSON. Holds the answers that have not been sent yet. */
  get session(): Sitting {
    return this.#session;
  }
}

/** Every form lies behind: done, or left out. Carries no answers. */
export class FinishedEvent extends Event {
  static readonly type = 'cairn-finished';
  readonly done: readonly Done[];
  readonly leftOut: readonly LeftOut[];

  constructor({ done, leftOut }: Pick<Sitting, 'done' | 'leftOut'>) {
    super(FinishedEvent.type, everywhere);
    this.done = done;
    this.leftOut = leftOut;
  }
}

declare global {
  interface HTMLElementEventMap {
    [FinishedEvent.type]: FinishedEvent;
  }
}
