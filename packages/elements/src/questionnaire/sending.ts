import { stamp } from '@cairnkit/engine/session.js';
import type { TemplateResult } from 'lit';

import { DeliveryController, type Delivery } from '../controllers/delivery.js';
import { LateReceiptEvent, SentEvent, SubmitFailedEvent } from '../controllers/delivery.events.js';
import { focusOn } from '../internal/focus.js';
import { offer } from '../post-to/offer.js';
import type { After } from './asking.js';
import { ended } from './ended.js';
import type { Help } from './help.js';
import type { Host } from './host.js';
import { pack } from './pack.js';
import { reviewing } from './reviewing.js';

/** What comes after the last question: the review, the attempt to send, and the end. */
export class Sending {
  readonly #host: Host;
  readonly #help: Help;
  readonly #delivery: DeliveryController;
  /** What the latest attempt was about. */
  #about = '';

  constructor(host: Host, help: Help) {
    this.#host = host;
    this.#help = help;
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
  page(view: After): TemplateResult {
    const delivery = this.#delivery.state;
    const help = () => this.#help.lines();
    if (view.session.status === 'complete') {
      return ended({ ...view, help, sent: delivery.status === 'sent' });
    }
    return reviewing({
      ...view,
      help,
      answers: view.session.answers,
      delivery,
      way: this.#host.name ? 'form' : this.#host.delivery === 'none' ? 'none' : 'send',
      submit: () => void this.submit(view),
    });
  }

  /** Makes one attempt, or joins the one under way. Only from the review. */
  async submit({ measure, session, flagged, go }: After): Promise<Delivery> {
    const { person, action, delivery, name } = this.#host;
    // The answers of a form’s part leave with the form.
    if (session.status !== 'reviewing' || name) return this.#delivery.state;
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
      (id) => pack(measure, session.answers, { id, person, at: new Date(), flagged }),
      (event) => offer(this.#host, event, action),
      (landed) => this.#landed(landed, go),
    );
  }

  #landed(delivery: Delivery, go: After['go']): void {
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
