import type { Payload } from '@cairnkit/engine/payload.js';
import type { Label } from '@cairnkit/engine/session.js';
import type { ReactiveControllerHost } from 'lit';

import { focusOn } from '../internal/focus.js';
import { newLabel } from '../internal/label.js';
import { offer } from '../post-to/offer.js';
import { DeliveryController, type Delivery } from './delivery.js';
import { LateReceiptEvent, QueuedEvent, SentEvent, SubmitFailedEvent } from './delivery.events.js';

/** An element that sends something, as far as sending has to know it. */
export type Sender = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: ParentNode;
    /** Where to post when no script on the page takes charge. Same site only. */
    readonly action?: string;
    /** How long to wait for a receipt, in ms. */
    readonly timeout: number;
  };

/** What is to be sent. */
export interface Parcel {
  /** What is in it, as a text: where it differs, these are other answers, with an id of their own. */
  readonly about: string;
  /** What these very answers are sent as, where the session knows. */
  readonly label?: Label | undefined;
  /** Called before the first attempt without one, for the session to keep. */
  readonly labelled?: (label: Label) => void;
  /** Makes the payload. Called once: later attempts send the very same one. */
  readonly pack: (label: Label) => Payload;
  /**
   * Called after `cairn-sent`. A receipt for the submission with this id came, so its answers can
   * be dropped, if the session is still about them: a receipt may take long.
   */
  readonly sent: (id: string) => void;
}

/**
 * Sends for an element: asks the page, waits, tells the page what came of it, and leads the person
 * there.
 *
 * Owns: the events of delivery, which answers an id belongs to, and the focus on what went wrong.
 * Does not own: the answers, or what is drawn; `sending/` has the words for every state.
 * Not a function, because what is sent again must be what was sent before.
 */
export class SendingController {
  readonly #host: Sender;
  readonly #delivery: DeliveryController;
  #about: string | undefined;
  #id: string | undefined;

  constructor(host: Sender) {
    this.#host = host;
    this.#delivery = new DeliveryController(
      host,
      () => host.timeout,
      (id) => host.dispatchEvent(new LateReceiptEvent(id)),
    );
  }

  get state(): Delivery {
    return this.#delivery.state;
  }

  /**
   * Where sending these answers stands: a host may have set another person's session since the
   * latest attempt, and that is nothing to them.
   *
   * @param label - What the session says that its answers are sent as.
   */
  stateOf(label: Label | undefined): Delivery {
    return label?.id === this.#id ? this.state : { status: 'editing' };
  }

  /** While true, nothing on the page may move. */
  get busy(): boolean {
    return this.state.status === 'sending';
  }

  /**
   * The answers have changed: the next attempt is about other answers.
   *
   * @param label - What they were sent as before they changed. If they are waiting on this device,
   *   they are deleted there; without it, they are still sent.
   */
  forget(label?: Label): void {
    const { state } = this;
    if (state.status === 'waiting' && state.id === label?.id) void state.withdraw();
    this.#delivery.forget();
  }

  /** Makes one attempt, or joins the one under way. */
  send(parcel: Parcel): Promise<Delivery> {
    const { about, label } = parcel;
    let known = label;
    if (!this.busy) {
      // The host may have set another session or person since: then it is not the same parcel.
      const isOther = this.#about !== undefined && about !== this.#about;
      if (isOther && label?.id === this.#id) known = undefined;
      if (isOther || (label && label.id !== this.#id)) this.forget();
      this.#about = about;
    }
    return this.#delivery.send(
      () => parcel.pack(this.#label(known, parcel)),
      (event) => offer(this.#host, event, this.#host.action),
      (landed) => this.#landed(landed, parcel),
    );
  }

  #label(known: Label | undefined, { labelled }: Parcel): Label {
    const label = known ?? newLabel();
    this.#id = label.id;
    if (!known) labelled?.(label);
    return label;
  }

  #landed(delivery: Delivery, { sent }: Parcel): void {
    switch (delivery.status) {
      case 'sent':
        this.#host.dispatchEvent(new SentEvent(delivery.id));
        sent(delivery.id);
        break;
      case 'failed':
      case 'uncertain':
        this.#host.dispatchEvent(new SubmitFailedEvent(delivery.code));
        void focusOn(this.#host, '.alarm');
        break;
      case 'waiting':
        this.#host.dispatchEvent(new QueuedEvent(delivery.id, delivery.code));
        void focusOn(this.#host, '.alarm');
        break;
      case 'editing': // the page called it off
      case 'sending':
    }
  }
}
