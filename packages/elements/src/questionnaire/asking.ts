import type { RaisedFlag } from '@cairnkit/engine/flags.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Action, Answer, Label, Session } from '@cairnkit/engine/session.js';
import type { TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';

/** What every mode of asking is given to draw, and what a person may do there. */
export interface Asking {
  readonly measure: Measure;
  readonly session: Extract<Session, { readonly status: 'asking' }>;
  /** The items that had no answer, or one that is none, when the person last tried to go on. */
  readonly wrong: readonly string[];
  /** The answers that a clinician must see. */
  readonly flagged: readonly RaisedFlag[];
  /** What is fetched while the first question is read. */
  readonly later: Later | undefined;
  /** Gives an item an answer; without a value, takes the answer back. */
  readonly answer: (item: string, value?: Answer) => void;
  readonly go: (action: Action) => unknown;
  /** Draws one question. Handed on, so that the first one need not be fetched apart. */
  readonly question: (page: Asking, item: Item, heading: unknown) => TemplateResult;
}

/** What can be done once the last question was answered. */
export interface After {
  readonly measure: Measure;
  readonly session: Session;
  readonly flagged: readonly RaisedFlag[];
  readonly go: (action: Action) => unknown;
}

/** Everything that the first question can be shown without, made for one questionnaire. */
export interface Later {
  /** The review, the attempt to send, and the end. */
  readonly sending: {
    readonly busy: boolean;
    forget(label?: Label): void;
    label(): void;
    page(view: After): TemplateResult;
    submit(view: After): Promise<Delivery>;
  };
  /** Going on by itself. */
  readonly advance: {
    chosen(session: Session, mayGo: boolean, go: Asking['go']): void;
    undo(page: Asking): unknown;
  };
  /** The person leaves the page: what was about to happen on it does not. */
  readonly turn: () => void;
  /** Moves the focus to the first match, once it has been drawn. */
  readonly focus: (selector: string) => Promise<void>;
  /** A button that reads a question aloud. */
  readonly aloud: (page: Asking, item: Item) => unknown;
  /** What is wrong, beside one question and above all of them. */
  readonly mistake: (item: Item) => TemplateResult;
  readonly mistakes: (page: Asking) => unknown;
  /** A field for a rating with many numbers, and what stands in it when the person goes on. */
  readonly typed: (
    page: Asking,
    item: Item & { readonly type: 'rating' },
    ends: unknown,
  ) => TemplateResult;
  readonly read: (
    page: Asking,
    item: Item & { readonly type: 'rating' },
    form: HTMLFormElement,
  ) => void;
  /** Where to get help; `again` where that stands above already. */
  readonly help: (again?: 'again') => TemplateResult;
  /** A page instead of questions, where they are not for somebody of this age. */
  readonly unfit: (measure: Measure, age: number | undefined) => TemplateResult | undefined;
}
