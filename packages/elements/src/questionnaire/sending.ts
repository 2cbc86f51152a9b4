import type { Measure } from '@cairnkit/engine/measure.js';
import { stamp, type Action, type Session } from '@cairnkit/engine/session.js';
import type { ReactiveControllerHost, TemplateResult } from 'lit';

import { DeliveryController, type Delivery } from '../controllers/delivery.js';
import { LateReceiptEvent, SentEvent, SubmitFailedEvent } from '../controllers/delivery.events.js';
import { focusOn } from '../internal/focus.js';
import { offer } from '../post-to/offer.js';
import { ended } from './ended.js';
import { pack } from './pack.js';
import { reviewing } from './reviewing.js';

/** What sending needs to know of its questionnaire. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: ParentNode;
    readonly person?: string;
    readonly action?: string;
    readonly delivery: 'host' | 'none';
    readonly timeout: number;
  };

/** The page to draw, and how to leave it. */
interface View {
  readonly measure: Measure;
  readonly session: Session;
  readonly flagged: boolean;
  readonly go: (action: Action) => unknown;
}

/**
 * What comes after the last question: the review, the attempt to send, and the end.
 *
 * A file of its own, because it is fetched while the person reads the first question; so the
 * questionnaire's door stays small however much is added here.
 */
export class Sending {
  readonly #host: Host;
  readonly #delivery: DeliveryController;
  /** What the latest attempt was about. */
  #about = '';

  constructor(host: Host) {
    this.#host = host;
    this.#delivery = new DeliveryController(
      host,
      () => host.timeout,
      (id) => host.dispatchEvent(new LateReceiptEvent(id)),
    );
  }

  /** While true, nothing on the page may move. */
  get busy(): boolean {
    return this.#delivery.state.status === 'sending';
  }

  /** The answers have changed: the next attempt is about other answers. */
  forget(): void {
    this.#delivery.forget();
  }

  /** Draws the review or the end. */
  page(view: View): TemplateResult {
    const delivery = this.#delivery.state;
    if (view.session.status === 'complete') {
      return ended({ ...view, sent: delivery.status === 'sent' });
    }
    return reviewing({
      ...view,
      answers: view.session.answers,
      delivery,
      sends: this.#host.delivery !== 'none',
      submit: () => void this.submit(view),
    });
  }

  /** Makes one attempt, or joins the one under way. Only from the review. */
  async submit({ measure, session, go }: Omit<View, 'flagged'>): Promise<Delivery> {
    const { person, action, delivery } = this.#host;
    if (session.status !== 'reviewing') return this.#delivery.state;
    if (delivery === 'none') {
      go({ type: 'complete' });
      return this.#delivery.state;
    }
    if (!this.busy) {
      // The host may have set another session or person since: then it is not the same parcel.
      const values = measure.items.map((item) => session.answers[item.id]);
      const about = [stamp(measure), person, ...values].join();
      if (about !== this.#about) this.forget();
      this.#about = about;
    }
    return this.#delivery.send(
      (id) => pack(measure, session.answers, { id, person, at: new Date() }),
      (event) => offer(this.#host, event, action),
      (landed) => this.#landed(landed, go),
    );
  }

  #landed(delivery: Delivery, go: View['go']): void {
    switch (delivery.status) {
      case 'sent':
        this.#host.dispatchEvent(new SentEvent(delivery.id));
        go({ type: 'forget' });
        break;
      case 'failed':
      case 'uncertain':
        this.#host.dispatchEvent(new SubmitFailedEvent(delivery.code));
        void focusOn(this.#host, '.alarm');
        break;
      case 'editing': // the page called it off
      case 'sending':
    }
  }
}
