import type { Measure } from '@cairnkit/engine/measure.js';
import { stamp, type Session } from '@cairnkit/engine/session.js';
import { msg } from '@lit/localize';

import { toText } from '../internal/json.js';
import { uuid } from '../internal/uuid.js';
import type { Host, Run } from './host.js';
import { pack } from './pack.js';

/** What a form takes a value by: the browser’s own way, or a hidden field in older ones. */
interface Carrier {
  readonly form: HTMLFormElement | null;
  set(value: string | null, state: string, complaint: string): void;
}

/**
 * Makes a questionnaire a part of the page’s form: it has a value once every question is answered,
 * and stops the form before.
 *
 * Owns: the value, which is the same JSON text as `cairn-submit` carries, and its id.
 * Does not own: the session, which the form may reset and restore through the element.
 */
export class FormValue {
  readonly #host: Host;
  readonly #run: Run;
  readonly #carrier: Carrier;
  #session: Session | undefined;
  #value: { readonly about: string; readonly body: string } | undefined;
  #isTaken = false;

  constructor(host: Host, run: Run) {
    this.#host = host;
    this.#run = run;
    const restart = () => host.formResetCallback();
    const isNative = 'setFormValue' in (globalThis.ElementInternals?.prototype ?? {});
    this.#carrier = isNative ? internals(host) : hiddenField(host, restart);
    host.addEventListener('invalid', (event) => {
      event.preventDefault(); // the browser’s bubble would point at the whole questionnaire
      run.go({ type: host.mode === 'pages' ? 'next' : 'review' }); // which shows what is missing
    });
    // Once a form has taken the answers along, going back must not bring them back.
    this.#carrier.form?.addEventListener('formdata', () => (this.#isTaken = true));
    addEventListener('pagehide', () => this.#isTaken && restart());
  }

  /** Brings the form up to date, after the questionnaire was drawn. */
  sync(): void {
    const measure = this.#run.measure.value;
    const session = this.#run.session.current;
    const isDisabled = this.#run.isDisabled();
    for (const control of this.#host.renderRoot.querySelectorAll<
      HTMLButtonElement | HTMLInputElement
    >('button, input')) {
      control.disabled = isDisabled;
    }
    if (session === this.#session) return;
    this.#session = session;
    this.#isTaken = false;
    if (measure && session?.status === 'reviewing') {
      this.#carrier.set(this.#body(measure, session), '', ''); // what is finished is not restored
    } else {
      this.#carrier.set(null, session ? toText(session) : '', msg('Answer the questions first'));
    }
  }

  /** The same text, with the same id, until the answers change. */
  #body(measure: Measure, { answers }: Session): string {
    const { person } = this.#host;
    const about = [stamp(measure), person, toText(answers)].join();
    if (about !== this.#value?.about) {
      const label = { id: uuid(), person, at: new Date(), flagged: this.#run.flagged() };
      this.#value = { about, body: toText(pack(measure, answers, label)) };
    }
    return this.#value.body;
  }
}

function internals(host: HTMLElement): Carrier {
  const own = host.attachInternals();
  return {
    form: own.form,
    set(value, state, complaint) {
      own.setFormValue(value, state);
      // Without a place to point at: the page’s form asks the element, which leads to the question.
      own.setValidity(complaint ? { valueMissing: true } : {}, complaint || undefined);
    },
  };
}

/** For browsers from before 2023. Puts the answers into the page, where its scripts can see them. */
function hiddenField(host: Host, restart: () => void): Carrier {
  const field = document.createElement('input');
  field.type = 'hidden';
  let complaint = '';
  host.append(field);
  field.form?.addEventListener('reset', restart);
  field.form?.addEventListener('submit', (event) => {
    if (!complaint || !host.isConnected) return;
    event.preventDefault();
    host.dispatchEvent(new Event('invalid', { cancelable: true }));
  });
  return {
    form: field.form,
    set(value, _state, wrong) {
      complaint = wrong;
      field.name = host.name ?? '';
      field.disabled = value === null;
      field.value = value ?? '';
    },
  };
}
