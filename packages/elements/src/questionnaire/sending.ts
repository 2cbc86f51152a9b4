import { stamp, type Label } from '@cairnkit/engine/session.js';
import type { TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { SendingController } from '../controllers/sending.js';
import type { SessionController } from '../controllers/session.js';
import { newLabel } from '../internal/label.js';
import type { After } from './asking.js';
import { ended } from './ended.js';
import type { Help } from './help.js';
import type { Host } from './host.js';
import { pack } from './pack.js';
import { ChangedEvent } from './questionnaire.events.js';
import { reviewing } from './reviewing.js';

/** What comes after the last question: the review, the attempt to send, and the end. */
export class Sending {
  readonly #host: Host;
  readonly #help: Help;
  readonly #session: SessionController;
  readonly #sending: SendingController;

  constructor(host: Host, help: Help, session: SessionController) {
    this.#host = host;
    this.#session = session;
    this.#help = help;
    this.#sending = new SendingController(host);
  }

  /** While true, nothing on the page may move. */
  get busy(): boolean {
    return this.#sending.busy;
  }

  /** The answers have changed: the next attempt is about other answers. */
  forget(label?: Label): void {
    this.#sending.forget(label);
  }

  /** At the review, settles what the answers will be sent as: then a copied tab sends the same. */
  label(): void {
    const { current } = this.#session;
    if (current?.status !== 'reviewing' || current.label) return;
    this.#session.send({ type: 'label', label: newLabel() });
  }

  /** Draws the review or the end. */
  page(view: After): TemplateResult {
    const help = () => this.#help.lines();
    if (view.session.status === 'complete') {
      return ended({ ...view, help, sent: this.#sending.state.status === 'sent' });
    }
    return reviewing({
      ...view,
      help,
      answers: view.session.answers,
      delivery: this.#sending.stateOf(view.session.label),
      way: this.#host.name ? 'form' : this.#host.delivery === 'none' ? 'none' : 'send',
      submit: () => void this.submit(view),
    });
  }

  /** Makes one attempt, or joins the one under way. Only from the review. */
  async submit({ measure, session, flagged, go }: After): Promise<Delivery> {
    const { person, delivery, name } = this.#host;
    // The answers of a form’s part leave with the form.
    if (session.status !== 'reviewing' || name) return this.#sending.state;
    if (delivery === 'none') {
      go({ type: 'complete' });
      return this.#sending.state;
    }
    const values = measure.items.map((item) => session.answers[item.id]);
    return this.#sending.send({
      about: [stamp(measure), person, ...values].join(),
      label: session.label,
      labelled: this.#labelled,
      pack: (label) => pack(measure, session.answers, { ...label, person, flagged }),
      sent: (id) => {
        if (this.#session.current?.label?.id === id) go({ type: 'forget' });
      },
    });
  }

  readonly #labelled = (label: Label): void => {
    this.#session.send({ type: 'label', label });
    this.#host.dispatchEvent(new ChangedEvent(structuredClone(this.#session.current!)));
  };
}
