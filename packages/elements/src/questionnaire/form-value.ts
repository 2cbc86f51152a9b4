import type { Measure } from '@cairnkit/engine/measure.js';
import { stamp, type Session } from '@cairnkit/engine/session.js';
import { msg } from '@lit/localize';
import type { ReactiveController } from 'lit';

import { toText } from '../internal/json.js';
import { newLabel } from '../internal/label.js';
import type { Host, Run } from './host.js';
import { pack } from './pack.js';
import { unfit } from './unfit.js';

/** What the form takes along, what the browser may restore, and why the form may not go yet. */
interface Load {
  readonly value: string | null;
  readonly state: string;
  readonly complaint: string;
}

const nothing: Load = { value: null, state: '', complaint: '' };

/** What a form takes a value by: the browser’s own way, or a hidden field in older ones. */
interface Carrier {
  /** The form around it now: an element may move to another. */
  form(): HTMLFormElement | null;
  set(load: Load): void;
  /** What the form does, and the browser does not tell. */
  readonly heard?: Readonly<Record<'reset' | 'submit', (event: Event) => void>>;
}

/**
 * Makes a questionnaire a part of the page’s form: it has a value once every question is answered,
 * and stops the form before.
 *
 * Owns: the value, which is the same JSON text as `cairn-submit` carries, and its id.
 * Does not own: the session, which the form may reset and restore through the element.
 */
export class FormValue implements ReactiveController {
  readonly #host: Host;
  readonly #run: Run;
  readonly #carrier: Carrier;
  #session: Session | undefined;
  #value: { readonly about: string; readonly body: string } | undefined;
  #isTaken = false;
  #listening: AbortController | undefined;

  constructor(host: Host, run: Run) {
    this.#host = host;
    this.#run = run;
    const isNative = 'setFormValue' in (globalThis.ElementInternals?.prototype ?? {});
    this.#carrier = isNative ? internals(host) : hiddenField(host);
    host.addEventListener('invalid', (event) => {
      event.preventDefault(); // the browser’s bubble would point at the whole questionnaire
      // Which shows what is missing.
      if (run.measure.value) run.go({ type: host.mode === 'pages' ? 'next' : 'review' });
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.hostDisconnected();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const root = this.#host.getRootNode();
    const listen = (type: string, act: (event: Event) => void) =>
      root.addEventListener(
        type,
        (event) => event.target === this.#carrier.form() && act(event),
        { capture: true, signal }, // a page may stop what its form tells
      );
    // Once a form has taken the answers along, going back must not bring them back.
    listen('formdata', () => (this.#isTaken = this.#session?.status === 'reviewing'));
    addEventListener('pagehide', () => this.#isTaken && this.#host.formResetCallback(), { signal });
    const { heard } = this.#carrier;
    if (heard) for (const type of ['reset', 'submit'] as const) listen(type, heard[type]);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Brings the form up to date, after the questionnaire was drawn. */
  sync(): void {
    const session = this.#run.session.current;
    const isDisabled = this.#run.isDisabled();
    for (const control of this.#host.renderRoot.querySelectorAll<
      HTMLButtonElement | HTMLInputElement
    >('button, input')) {
      control.disabled = isDisabled;
    }
    if (session !== this.#session) this.#isTaken = false;
    this.#session = session;
    this.#carrier.set(this.#load());
  }

  #load(): Load {
    const { name, age } = this.#host;
    const { value: measure, refusal } = this.#run.measure;
    const session = this.#session;
    // Questions that are not asked keep nobody from sending the rest of the page.
    if (!name || refusal || (measure && unfit(measure, age))) return nothing;
    if (measure && session?.status === 'reviewing') {
      return { ...nothing, value: this.#body(measure, session) }; // what is finished is not restored
    }
    const isFresh = Object.keys(session?.answers ?? {}).length === 0;
    if (isFresh) this.#value = undefined; // the next may be somebody else, with the same answers
    const complaint = msg('Answer the questions first');
    return { ...nothing, state: session ? toText(session) : '', complaint };
  }

  /** The same text, with the same id, until the answers change. */
  #body(measure: Measure, { answers, label = newLabel() }: Session): string {
    const { person } = this.#host;
    const about = [stamp(measure), person, toText(answers)].join();
    if (about !== this.#value?.about) {
      const more = { person, flagged: this.#run.flagged() };
      this.#value = { about, body: toText(pack(measure, answers, { ...label, ...more })) };
    }
    return this.#value.body;
  }
}

function internals(host: HTMLElement): Carrier {
  const own = host.attachInternals();
  return {
    form: () => own.form,
    set({ value, state, complaint }) {
      own.setFormValue(value, state);
      // Without a place to point at: the page’s form asks the element, which leads to the question.
      own.setValidity(complaint ? { valueMissing: true } : {}, complaint || undefined);
    },
  };
}

/** For browsers from before 2023. Puts the answers into the page, where its scripts can see them. */
function hiddenField(host: Host): Carrier {
  const field = document.createElement('input');
  field.type = 'hidden';
  let isOpen = false;
  host.append(field);
  return {
    form: () => field.form,
    set({ value, complaint }) {
      isOpen = complaint !== '';
      field.name = host.name ?? '';
      field.disabled = value === null;
      field.value = value ?? '';
    },
    heard: {
      reset(event) {
        setTimeout(() => event.defaultPrevented || host.formResetCallback()); // the page may refuse
      },
      submit(event) {
        const { submitter } = event as SubmitEvent;
        const isForced = field.form?.noValidate || submitter?.hasAttribute('formnovalidate');
        if (!isOpen || isForced) return;
        event.preventDefault();
        event.stopImmediatePropagation(); // no script of the page may take it for a whole one
        host.dispatchEvent(new Event('invalid', { cancelable: true }));
      },
    },
  };
}
