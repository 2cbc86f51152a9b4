import type { Payload } from '@cairnkit/engine/payload.js';
import type { ReactiveControllerHost } from 'lit';

import { freeze, toText } from '../internal/json.js';
import { judge, judgeError, type Kept, type Outcome } from '../internal/receipt.js';
import { CairnSubmitEvent, type Answering } from './delivery.events.js';

/** Where sending stands. */
export type Delivery =
  | {
      readonly status: 'editing';
      /** What was waiting on this device has just been deleted there. */
      readonly withdrawn?: true;
    }
  | { readonly status: 'sending' }
  | { readonly status: 'sent'; readonly id: string }
  | Waiting
  | Extract<Outcome, { readonly status: 'failed' | 'uncertain' }>;

/** Kept on this device, and sent when that is possible. */
export interface Waiting {
  readonly status: 'waiting';
  readonly id: string;
  /** Why it was not sent at once. */
  readonly code: string;
  readonly until: Date;
  /** Deletes what is kept on this device. The answers are still on the page. */
  readonly withdraw: () => Promise<void>;
}

interface Parcel {
  readonly payload: Payload;
  readonly body: string;
  attempts: number;
}

/** Sends the event, and says who took charge of it. */
type Dispatch = (event: CairnSubmitEvent) => Answering | undefined;

/**
 * Carries one set of answers to the host, and believes only a receipt.
 *
 * Owns: the parcel (the very same for every retry of the same answers), the one flight at a time,
 * the time limit, and the warning on leaving while sending.
 * Does not own: the events, the words, the id, or the answers after a receipt.
 * Not a function, because a flight outlives the click that started it; and no part of the element's
 * life, because a flight goes on after its element has left the page.
 */
export class DeliveryController {
  state: Delivery = { status: 'editing' };

  readonly #host: ReactiveControllerHost;
  readonly #timeout: () => number;
  readonly #late: (submissionId: string) => void;
  #parcel: Parcel | undefined;
  #flight: Promise<Delivery> | undefined;
  #kept: Kept | undefined;

  constructor(
    host: ReactiveControllerHost,
    timeout: () => number,
    late: (submissionId: string) => void,
  ) {
    this.#host = host;
    this.#timeout = timeout;
    this.#late = late;
  }

  /**
   * Drops the parcel: these are other answers now. Without effect while sending. What is kept on
   * this device stays there, and is still sent.
   */
  forget(): void {
    if (this.#flight) return;
    this.#parcel = undefined;
    this.#kept?.leave();
    this.#kept = undefined;
    this.#become({ status: 'editing' });
  }

  /**
   * Makes one attempt. While one is under way, returns that one.
   *
   * @param pack - Called for the first attempt only: later ones send the very same payload.
   * @param dispatch - Called at once.
   * @param landed - Called when the attempt is over; and again when what was kept has been sent,
   *   or cannot be.
   */
  send(
    pack: () => Payload,
    dispatch: Dispatch,
    landed: (delivery: Delivery) => void,
  ): Promise<Delivery> {
    this.#flight ??= this.#attempt(pack, dispatch).finally(() => {
      this.#flight = undefined;
      landed(this.state);
      this.#await(landed);
    });
    return this.#flight;
  }

  async #attempt(pack: () => Payload, dispatch: Dispatch): Promise<Delivery> {
    const parcel = (this.#parcel ??= wrap(pack()));
    parcel.attempts += 1;
    this.#kept = undefined; // whoever keeps it answers this attempt, too
    const abort = new AbortController();
    const { payload, body, attempts: attempt } = parcel;
    const event = new CairnSubmitEvent({ attempt, payload, body, signal: abort.signal });

    const taken = dispatch(event);
    if (!taken) {
      return this.#become(
        event.defaultPrevented ? { status: 'editing' } : { status: 'failed', code: 'unhandled' },
      );
    }

    this.#become({ status: 'sending' });
    addEventListener('beforeunload', this.#warn);
    try {
      return this.#end(await this.#answer(taken, abort, payload.id), payload.id);
    } finally {
      removeEventListener('beforeunload', this.#warn);
    }
  }

  async #answer(taken: Answering, abort: AbortController, id: string): Promise<Outcome> {
    const { signal } = abort;
    const answer = Promise.resolve()
      .then(() => (typeof taken === 'function' ? taken() : taken))
      .then(judge)
      .catch((error) => (signal.aborted ? timedOut : judgeError(error)));

    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => {
        abort.abort();
        // One turn, for whoever has kept the answers on this device to say so.
        setTimeout(() => {
          resolve(timedOut);
          void answer.then(({ status }) => status === 'sent' && this.#late(id));
        });
      }, patience(this.#timeout()));
    });
    const outcome = await Promise.race([answer, limit]);
    clearTimeout(timer);
    return outcome;
  }

  #end(outcome: Outcome, id: string): Delivery {
    switch (outcome.status) {
      case 'sent':
        this.#parcel = undefined; // the answers are the host's now, and the id is used up
        return this.#become({ status: 'sent', id });
      case 'waiting':
        return this.#become(this.#waiting(outcome.kept, id));
      default:
        return this.#become(outcome);
    }
  }

  #waiting(kept: Kept, id: string): Waiting {
    this.#kept = kept;
    const withdraw = async () => {
      if (this.#kept === kept && !this.#flight) {
        this.#kept = undefined;
        this.#become({ status: 'editing', withdrawn: true });
      }
      await kept.drop();
    };
    return { status: 'waiting', id, code: kept.code, until: kept.until, withdraw };
  }

  /** Waits for the end of what is kept, unless the person does something about it before. */
  #await(landed: (delivery: Delivery) => void): void {
    const [kept, id] = [this.#kept, this.#parcel?.payload.id];
    if (!kept || !id) return;
    void Promise.resolve(kept.end)
      .then(judge, judgeError)
      .then((outcome) => {
        if (this.#kept !== kept) return;
        this.#kept = undefined;
        landed(this.#end(outcome, id));
      });
  }

  // Checks the state itself, because some pages wrap listeners so that they cannot be removed.
  readonly #warn = (event: BeforeUnloadEvent) => {
    if (this.state.status === 'sending') event.preventDefault();
  };

  #become(state: Delivery): Delivery {
    this.state = state;
    this.#host.requestUpdate();
    return state;
  }
}

const timedOut: Outcome = { status: 'uncertain', code: 'timed-out' };

function wrap(payload: Payload): Parcel {
  return { payload: freeze(payload), body: toText(payload), attempts: 0 };
}

/** A time that `setTimeout` can hold: it wraps round above 31 bits, and takes nonsense for 0. */
function patience(ms: number): number {
  return ms > 0 ? Math.min(ms, 2 ** 31 - 1) : 30_000;
}
