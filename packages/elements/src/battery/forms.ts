import { flags } from '@cairnkit/engine/flags.js';
import type { Session } from '@cairnkit/engine/session.js';
import type { Sitting, SittingAction } from '@cairnkit/engine/sitting.js';
import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { focusOn } from '../internal/focus.js';
import { ProgressedEvent } from '../questionnaire/questionnaire.events.js';
import type { CairnQuestionnaire } from '../questionnaire/questionnaire.js';
import { between } from './between.js';
import { ending } from './ending.js';
import { heading, questionnaire, type Ears, type Host } from './form.js';
import { questionsIn, type Planned } from './plan.js';
import { urgent } from './urgent.js';
import { leaving, mayLeave, stuck, type Ways } from './ways.js';

/** Where the sitting is. */
export interface View {
  readonly sitting: Sitting;
  readonly forms: readonly Planned[];
  /** Another one for another sitting. */
  readonly turn: number;
}

/**
 * Everything after the start page: one form at a time, the page between two, and the end.
 *
 * In a file of its own, which is fetched with the questionnaire while the person reads what will be
 * asked. A controller, because a form tells by its updates whether it could be shown.
 *
 * Owns: the form on show, what it was given to go on from, and what is heard from it.
 * Does not own: the sitting; `act` takes it on.
 */
export class Forms implements ReactiveController {
  readonly #host: Host;
  readonly #act: (action: SittingAction) => unknown;
  #view: View | undefined;
  #form: CairnQuestionnaire | null = null;
  #receipt: string | undefined;
  #hasFailed = false;
  #isShown = false;
  #isLeaving = false;
  #isFlagged = false;

  constructor(host: Host, act: (action: SittingAction) => unknown) {
    this.#host = host;
    this.#act = act;
    host.addController(this);
  }

  hostUpdated(): void {
    const form = this.#host.renderRoot.querySelector('cairn-questionnaire');
    if (form === this.#form) return;
    this.#form = form;
    this.#isShown = false;
    const { sitting, forms } = this.#view!;
    const saved = sitting.sessions?.[forms[sitting.at]?.id ?? ''];
    if (form && saved) form.session = saved; // once, or each answer would set it back
    // A tag that another script has taken need not be one of ours.
    form?.addController?.({ hostUpdated: () => this.#look() });
  }

  page(view: View): TemplateResult {
    if (keyOf(view) !== (this.#view && keyOf(this.#view))) this.#turnTo(view);
    this.#view = view;
    const pause = { ...view, help: this.#isFlagged ? urgent(this.#host.contacts) : nothing };
    switch (view.sitting.status) {
      case 'between':
        return between(pause, () => this.#act({ type: 'continue' }));
      case 'complete':
        return ending(pause);
      default:
        return this.#asking(view);
    }
  }

  #turnTo({ turn }: View): void {
    this.#receipt = undefined;
    this.#hasFailed = false;
    this.#isLeaving = false;
    if (turn !== this.#view?.turn) this.#isFlagged = false;
  }

  #asking(view: View): TemplateResult {
    const { sitting, forms } = view;
    const form = forms[sitting.at]!;
    const isStuck = form.isUnfit || (this.#hasFailed && !this.#isShown);
    return html`
      ${heading(form, sitting.at + 1, forms.length)}
      <div role="status">
        ${
          isStuck
            ? html`<p class="told">
                ${msg('This form cannot be shown. You have done nothing wrong.')}
              </p>`
            : nothing
        }
      </div>
      <div class="wide" ?hidden=${this.#isLeaving}>
        ${keyed(keyOf(view), questionnaire(this.#host, form.id, this.#ears))}
      </div>
      ${this.#below(isStuck, sitting.sessions?.[form.id])}
    `;
  }

  #below(isStuck: boolean, session: Session | undefined): unknown {
    if (isStuck) return stuck(this.#ways);
    if (this.#isLeaving) return leaving(this.#ways);
    // At the review, answers may be on their way: those cannot be left out any more.
    return session?.status === 'reviewing' ? nothing : mayLeave(this.#ways);
  }

  readonly #ways: Ways = {
    leave: (why) => {
      this.#endForm();
      return this.#act({ type: 'leave-out', why });
    },
    ask: (isAsked) => {
      this.#isLeaving = isAsked;
      this.#host.requestUpdate();
      return focusOn(this.#host, isAsked ? '.leaving h2' : '.title');
    },
  };

  /** What a form tells about itself becomes part of what we tell about the sitting. */
  readonly #ears: Ears = {
    changed: (event) => {
      event.stopPropagation();
      if (!this.#isOnShow(event)) return;
      const { session } = event;
      if (session.status !== 'complete') {
        this.#act({ type: 'keep', session });
        return;
      }
      this.#endForm();
      const id = this.#receipt;
      this.#act(
        id === undefined ? { type: 'finished', session } : { type: 'sent', submissionId: id },
      );
    },
    progressed: (event) => {
      event.stopPropagation();
      if (!this.#isOnShow(event)) return;
      const { sitting, forms } = this.#view!;
      const before = questionsIn(forms.slice(0, sitting.at));
      this.#host.dispatchEvent(new ProgressedEvent(before + event.at, questionsIn(forms)));
    },
    sent: ({ submissionId }) => {
      this.#receipt = submissionId;
    },
    failed: () => {
      this.#hasFailed = true;
      this.#look();
      this.#host.requestUpdate();
    },
  };

  /** A form that lies behind may have more to tell: it may still be waiting for a receipt. */
  #isOnShow({ currentTarget }: Event): boolean {
    return currentTarget === this.#form;
  }

  #look(): void {
    const isShown = this.#form?.session !== undefined;
    if (isShown === this.#isShown) return;
    this.#isShown = isShown;
    this.#host.requestUpdate();
  }

  /** Hears no more of the form. The pages to come still show help, although its answers are gone. */
  #endForm(): void {
    this.#form = null;
    const { sitting, forms } = this.#view!;
    const { id, measure } = forms[sitting.at]!;
    const answers = sitting.sessions?.[id]?.answers;
    if (measure && answers && flags(measure, answers).length > 0) this.#isFlagged = true;
  }
}

/** Another one whenever another form is to be shown, or the same one anew. */
function keyOf({ turn, sitting }: View): string {
  return `${turn} ${sitting.at}`;
}
