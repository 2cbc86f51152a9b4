/** What a frame asks the page around it to send: to be used as the element's own `cairn-submit`. */
export class FrameSubmitEvent extends Event {
  static readonly type = 'cairn-submit';
  /** Never aborted: the frame keeps the time. */
  readonly signal = new AbortController().signal;
  readonly #asked: { readonly id: string; readonly attempt: number; readonly body: string };
  #open = true;
  #taken: unknown;

  constructor(asked: { readonly id: string; readonly attempt: number; readonly body: string }) {
    super(FrameSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.#asked = asked;
  }

  get submissionId(): string {
    return this.#asked.id;
  }

  get attempt(): number {
    return this.#asked.attempt;
  }

  get body(): string {
    return this.#asked.body;
  }

  get payload(): unknown {
    return JSON.parse(this.#asked.body) as unknown;
  }

  get keepaliveSafe(): boolean {
    return this.#asked.body.length < 60_000;
  }

  /** @throws {DOMException} `InvalidStateError` after the dispatch, or when called twice. */
  respondWith(answer: unknown): void {
    if (!this.#open || this.#taken) {
      throw new DOMException(
        'respondWith must be called once, while the event is dispatched',
        'InvalidStateError',
      );
    }
    this.#taken = answer;
  }

  /** Ends the dispatch, and settles with what whoever took charge came to. */
  async answer(): Promise<unknown> {
    this.#open = false;
    const taken = this.#taken;
    if (!taken) return { ok: false }; // nobody took charge: nothing was sent
    return typeof taken === 'function' ? (taken as () => unknown)() : taken;
  }
}
