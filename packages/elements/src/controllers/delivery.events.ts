import type { Payload } from '@cairnkit/engine/payload.js';

/** What a host may answer a submit with: a promise, or a function that returns one. */
export type Answering = PromiseLike<unknown> | (() => unknown);

interface Attempt<P extends Payload> {
  readonly attempt: number;
  readonly payload: P;
  readonly body: string;
  readonly signal: AbortSignal;
}

/**
 * The person has pressed send. A host takes charge by calling `respondWith` while the event is
 * dispatched; with nobody in charge, the person is told that nothing was sent.
 *
 * The answers are behind getters on purpose: trackers that copy events see none of them.
 */
export class CairnSubmitEvent<P extends Payload = Payload> extends Event {
  static readonly type = 'cairn-submit';
  readonly #attempt: Attempt<P>;
  #open = true;
  #taken: Answering | undefined;

  constructor(attempt: Attempt<P>) {
    super(CairnSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.#attempt = attempt;
  }

  /** UUID version 4, the same for every attempt to send these answers. */
  get submissionId(): string {
    return this.#attempt.payload.id;
  }

  /** 1 for the first attempt to send these answers, then 2, … */
  get attempt(): number {
    return this.#attempt.attempt;
  }

  /** What to send: plain JSON, frozen. Its `kind` tells which element it comes from. */
  get payload(): P {
    return this.#attempt.payload;
  }

  /** The same as JSON text. */
  get body(): string {
    return this.#attempt.body;
  }

  /** Aborted when the element has waited long enough. */
  get signal(): AbortSignal {
    return this.#attempt.signal;
  }

  /** Whether `body` fits into a `fetch` with `keepalive`: browsers allow 64 KiB for all in flight. */
  get keepaliveSafe(): boolean {
    return this.#attempt.body.length < 60_000; // the text is ASCII, so units are bytes
  }

  /**
   * Takes charge of sending.
   *
   * @param answer - Settles with the receipt: `{ ok: true }`, or a `Response`.
   * @throws {DOMException} `InvalidStateError` after the dispatch, or when called twice.
   */
  respondWith(answer: Answering): void {
    if (!this.#open || this.#taken) {
      throw new DOMException(
        'respondWith must be called once, while the event is dispatched',
        'InvalidStateError',
      );
    }
    this.#taken = answer;
  }

  /** Ends the dispatch, and tells who has taken charge. For the element that fired the event. */
  static close(event: CairnSubmitEvent): Answering | undefined {
    event.#open = false;
    return event.#taken;
  }
}

/** A receipt came. Carries no answers. */
export class SentEvent extends Event {
  static readonly type = 'cairn-sent';
  readonly submissionId: string;

  constructor(submissionId: string) {
    super(SentEvent.type, { bubbles: true, composed: true });
    this.submissionId = submissionId;
  }
}

/** No receipt came. Carries no answers. */
export class SubmitFailedEvent extends Event {
  static readonly type = 'cairn-submit-failed';
  /** `unhandled`, `rejected`, `http-503`, `redirected`, `refused`, `timed-out`, `opaque`, … */
  readonly code: string;

  constructor(code: string) {
    super(SubmitFailedEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

/**
 * No receipt came, but the answers are kept on this device and will be sent later. Carries no
 * answers. `cairn-sent` or `cairn-submit-failed` follows, if the page is still open by then.
 */
export class QueuedEvent extends Event {
  static readonly type = 'cairn-queued';
  readonly submissionId: string;
  /** Why they could not be sent at once: `rejected`, `http-503`, `timed-out`, … */
  readonly code: string;

  constructor(submissionId: string, code: string) {
    super(QueuedEvent.type, { bubbles: true, composed: true });
    this.submissionId = submissionId;
    this.code = code;
  }
}

/** A receipt came after the element had stopped waiting. The screen stays as it is. */
export class LateReceiptEvent extends Event {
  static readonly type = 'cairn-late-receipt';
  readonly submissionId: string;

  constructor(submissionId: string) {
    super(LateReceiptEvent.type, { bubbles: true, composed: true });
    this.submissionId = submissionId;
  }
}

declare global {
  interface HTMLElementEventMap {
    [CairnSubmitEvent.type]: CairnSubmitEvent;
    [SentEvent.type]: SentEvent;
    [SubmitFailedEvent.type]: SubmitFailedEvent;
    [QueuedEvent.type]: QueuedEvent;
    [LateReceiptEvent.type]: LateReceiptEvent;
  }
}
