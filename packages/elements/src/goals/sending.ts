import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import type { Label } from '@cairnkit/engine/session.js';
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { SendingController } from '../controllers/sending.js';
import { toText } from '../internal/json.js';
import { newLabel } from '../internal/label.js';
import { ended } from './ended.js';
import { reviewing } from './reviewing.js';
import type { RunController } from './run.js';
import type { Host, Page } from './view.js';

interface Told {
  /** What the goals are sent as is in the session now. */
  readonly labelled: () => void;
  /** The goals left the page, or the person has finished without. */
  readonly ended: (how: 'complete' | 'forget') => void;
}

/** What comes after everything was done: the review, the attempt to send, and the end. */
export class Sending {
  readonly #host: Host;
  readonly #run: RunController;
  readonly #told: Told;
  readonly #sending: SendingController;

  constructor(host: Host, run: RunController, told: Told) {
    this.#host = host;
    this.#run = run;
    this.#told = told;
    this.#sending = new SendingController(host);
  }

  get state(): Delivery {
    return this.#sending.state;
  }

  /** While true, nothing on the page may move. */
  get busy(): boolean {
    return this.#sending.busy;
  }

  /** Something else was done: the next attempt is about that. */
  forget(label?: Label): void {
    this.#sending.forget(label);
  }

  /** At the review, settles what the goals will be sent as: then a copied tab sends the same. */
  label(): void {
    const { session } = this.#run.current ?? {};
    if (session?.status !== 'reviewing' || session.label || this.#host.delivery === 'none') return;
    this.#run.send({ type: 'label', label: newLabel() });
  }

  /** Draws the review, or the end. */
  page(page: Page, submit: () => unknown): TemplateResult {
    if (page.place.status === 'complete') return ended(this.state.status === 'sent');
    return reviewing(page, this.#sending.stateOf(this.#run.current?.session.label), submit);
  }

  /**
   * Makes one attempt, or joins the one under way. Only from the review, and with something to send.
   *
   * @param measure - Which published form the goals were rated in.
   */
  async submit(measure: string | undefined): Promise<Delivery> {
    const { session, form } = this.#run.current ?? {};
    const now = this.#run.now();
    if (session?.status !== 'reviewing' || !now || now === form?.record) return this.state;
    if (this.#host.delivery === 'none') {
      this.#told.ended('complete');
      return this.state;
    }
    const { goals, person } = now;
    return this.#sending.send({
      about: toText([person, measure, goals]),
      label: session.label,
      labelled: (label) => {
        this.#run.send({ type: 'label', label });
        this.#told.labelled();
      },
      pack: ({ id, at }): GoalsSubmission => ({
        kind: 'goals-submission',
        id,
        ...(person !== undefined && { person }),
        completedAt: at,
        lang: msg('en', { id: 'cairn-language' }),
        ...(measure !== undefined && { measure }),
        goals: structuredClone(goals),
      }),
      sent: (id) => {
        if (this.#run.current?.session.label?.id === id) this.#told.ended('forget');
      },
    });
  }
}
