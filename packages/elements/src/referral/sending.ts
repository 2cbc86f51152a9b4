import { stepsFor } from '@cairnkit/engine/consent-needed.js';
import type { Step } from '@cairnkit/engine/next-step.js';
import { isLastPage } from '@cairnkit/engine/referring-page.js';
import type { Label } from '@cairnkit/engine/session.js';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';
import { SendingController } from '../controllers/sending.js';
import { newLabel } from '../internal/label.js';
import { sendButton } from '../sending/send-button.js';
import { trouble } from '../sending/trouble.js';
import { answersWords } from '../sending/words.js';
import { isPressing } from './alerts.js';
import { ended } from './ended.js';
import { explaining } from './equality.js';
import { contents, pack } from './pack.js';
import { reviewing, type Reviewing } from './reviewing.js';
import type { RunController, Underway } from './run.js';
import { tell } from './telling.js';
import type { Going, Host } from './view.js';

/** A form after its last question. */
interface After extends Underway {
  /** Where to get help meanwhile, where an answer is pressing. */
  readonly meanwhile: () => TemplateResult;
}

/** What comes after the last question: the review, what is asked about fairness, sending, the end. */
export class Sending {
  readonly #host: Host;
  readonly #run: RunController;
  readonly #go: (action: Going) => unknown;
  readonly #sending: SendingController;
  /** What the last page says, as it was when there were answers. */
  #end: { readonly steps: readonly Step[]; readonly isPressing: boolean } | undefined;
  /** What the questions about fairness are for is on show. */
  #isExplaining = false;

  constructor(host: Host, run: RunController, go: (action: Going) => unknown) {
    this.#host = host;
    this.#run = run;
    this.#go = go;
    this.#sending = new SendingController(host);
  }

  get state(): Delivery {
    return this.#sending.state;
  }

  /** While true, nothing on the page may move. */
  get busy(): boolean {
    return this.#sending.busy;
  }

  /**
   * The answers have changed, or are somebody else’s: the next attempt is about other answers.
   *
   * @param label - What they were sent as before they changed.
   */
  forget(label?: Label): void {
    this.#isExplaining = false;
    this.#sending.forget(label);
  }

  /** After the last question, settles what is sent: then a copied tab sends the very same. */
  label(): void {
    const { form, session } = this.#run.current!;
    const isSent = form.ends !== 'printed' && this.#host.delivery !== 'none';
    const isEnd = session.status === 'reviewing' || session.status === 'equality';
    if (isSent && isEnd && !session.label) this.#run.send({ type: 'label', label: newLabel() });
  }

  /** Draws the review, or the end. */
  page(underway: After, show: () => unknown): TemplateResult {
    const { session, form } = underway;
    if (session.status === 'complete') {
      const isSent = this.state.status === 'sent';
      const end = this.#end ?? { steps: stepsAfter(underway), isPressing: false };
      return ended({ ...underway, isSent, ...end });
    }
    const explain = (isOn: boolean) => () => {
      this.#isExplaining = isOn;
      this.#host.requestUpdate();
      return show();
    };
    if (this.#isExplaining && form.equality) {
      return explaining({
        lang: form.lang,
        section: form.equality,
        delivery: this.#shown,
        back: explain(false),
        ask: () => this.#go({ type: 'equality' }),
        skip: () => this.submit(),
        skipped:
          this.#host.delivery === 'none'
            ? msg('Skip them, and finish')
            : msg('Skip them, and send my answers'),
      });
    }
    return reviewing({
      ...underway,
      delivery: this.#shown,
      next: this.#next(underway),
      steps: stepsAfter(underway),
      isPressing: isPressing(underway),
      go: this.#go,
      submit: () => this.submit(),
      explain: explain(true),
    });
  }

  /** What became of the latest attempt, above the last of the questions about fairness. */
  trouble(): unknown {
    return trouble(this.#shown, answersWords());
  }

  /** The button below them. */
  button(press: () => unknown): TemplateResult {
    if (this.#host.delivery !== 'none') return sendButton(this.#shown, answersWords(), press);
    return html`<button type="button" part="send" @click=${press}>${msg('Finish')}</button>`;
  }

  /** Makes one attempt, or joins the one under way. Only where everything has been asked. */
  async submit(): Promise<Delivery> {
    const underway = this.#run.current;
    if (!underway || !isWhole(underway)) return this.state;
    const { form } = underway;
    this.#end = { steps: stepsAfter(underway), isPressing: isPressing(underway) };
    const { person, delivery } = this.#host;
    if (form.ends === 'printed' || delivery === 'none') {
      this.#go({ type: form.ends === 'printed' ? 'forget' : 'complete' });
      return this.state;
    }
    return this.#sending.send({
      about: contents(underway, person),
      label: underway.session.label,
      labelled: (label) => this.#label(label),
      pack: (label) => pack(underway, label, person),
      sent: (id) => this.#sent(id),
    });
  }

  /** Where sending these answers stands. */
  get #shown(): Delivery {
    return this.#sending.stateOf(this.#run.current?.session.label);
  }

  /** Before anything leaves the page: whoever keeps the session then sends nothing twice. */
  #label(label: Label): void {
    const before = this.#run.current?.session;
    if (!before || !this.#run.send({ type: 'label', label })) return;
    tell(this.#host, before, this.#run.current!.session);
  }

  /** Drops what was sent, and nothing else that a host may have set meanwhile. */
  #sent(id: string): void {
    if (this.#run.current?.session.label?.id === id) this.#go({ type: 'forget' });
  }

  #next({ form }: Underway): Reviewing['next'] {
    if (form.ends === 'printed') return 'show';
    if (this.#host.withEquality && form.equality) return 'equality';
    return this.#host.delivery === 'none' ? 'finish' : 'send';
  }
}

/** What happens next, for whoever fills the form in. */
const stepsAfter = ({ form, session, on }: Underway): readonly Step[] =>
  stepsFor(form, session.answers, on, form.afterwards.nextSteps ?? []);

/** Whether all that has to be asked was asked. */
const isWhole = ({ form, session, on }: Underway): boolean =>
  session.status === 'reviewing' || isLastPage(form, session, on);
