import type { Carried } from '@cairnkit/engine/carried.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import type { ReferralAnswer, ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import type { ReferralQuestion } from '@cairnkit/engine/referral-question.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Referring, ReferringAction } from '@cairnkit/engine/referring.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import type { LitElement, TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';

/** What a form’s parts need to know of the element that shows it. */
export type Host = LitElement & {
  readonly carried?: Carried | null;
  readonly schools?: Schools | string | null;
  readonly contacts?: Contacts | string;
  readonly person?: string;
  readonly action?: string;
  readonly delivery: 'host' | 'none';
  readonly timeout: number;
  readonly withEquality: boolean;
};

/** A question, in the words for whoever fills the form in. */
export interface Worded {
  readonly question: ReferralQuestion;
  readonly text: string;
  readonly hint: string | undefined;
  readonly why: string | undefined;
  /** Whether it asks for what the person’s own browser may know of them. */
  readonly isOwn: boolean;
}

/** What keeps the person from going on. */
export interface Mistake {
  readonly question: string;
  /** What belongs into the answer. */
  readonly wanted: string;
  /** The part of the answer that is wrong first, where it has several. */
  readonly part?: 'day' | 'month' | 'year';
}

/** A page of questions. */
export interface Asked {
  /** Tells this page from all earlier ones; the first is 0. */
  readonly turn: number;
  readonly form: Referral;
  readonly title: string | undefined;
  readonly text: readonly string[];
  readonly questions: readonly [Worded, ...Worded[]];
  /**
   * What had been answered when the page was opened. Fields show it once, and are never written
   * afterwards: what is in them is the person’s.
   */
  readonly answers: ReferralAnswers;
  readonly isFirst: boolean;
  readonly mistakes: readonly Mistake[];
}

/** The same, with what a person may do there. */
export interface Asking extends Asked {
  /** What is fetched while the first question is read. */
  readonly later: Later | undefined;
  /** Takes what stands in the fields, and goes on. */
  readonly take: (form: HTMLFormElement) => unknown;
  /** Takes what stands in the fields, and goes back. */
  readonly back: () => unknown;
  /** Something was typed, or chosen. */
  readonly edited: (event: Event) => void;
}

/** How a question is drawn, by those parts that are there from the first one on. */
export interface Drawing {
  /** The question, as the name of a field or, with a list of answers, of their group. */
  readonly label: (page: Asking, worded: Worded) => TemplateResult;
  readonly group: (page: Asking, worded: Worded, answers: unknown) => TemplateResult;
  readonly choice: (page: Asking, worded: Worded) => TemplateResult;
  readonly option: (
    page: Asking,
    field: Field,
    words: { readonly text: string; readonly hint?: string | undefined },
  ) => TemplateResult;
}

/** A radio button or a box to tick. */
export interface Field {
  readonly type: 'radio' | 'checkbox';
  readonly question: string;
  readonly value: string;
  readonly isChosen: boolean;
}

/** What can be done with a form. */
export type Going = Exclude<ReferringAction, { readonly type: 'answer' | 'clear' | 'label' }>;

/** Everything that the first question can be shown without, made for one form. */
export interface Later {
  readonly session: Referring | undefined;
  resume(saved: unknown): void;
  /** The questions to ask; nothing on other pages, or while there is no form. */
  asked(): Asked | undefined;
  /** Draws all other pages: help, doubts, the review, and the end. */
  page(): TemplateResult | undefined;
  /** Takes what was chosen before all this was there. */
  arrived(): void;
  take(turn: number, form: HTMLFormElement): Promise<void>;
  back(): Promise<void>;
  edited(event: Event): void;
  submit(): Promise<Delivery>;
  /** What is wrong, above the questions and beside one of them. */
  mistakes(page: Asking): unknown;
  mistake(page: Asking, question: string): unknown;
  /** Where to get help, below questions whose answers nobody ought to wait with. */
  urgent(page: Asking): unknown;
  /** A way to leave a question open again, where it is answered and may be. */
  takingBack(worded: Worded): unknown;
  /** Draws the questions that are no simple choice. */
  field(page: Asking, worded: Worded, drawing: Drawing): TemplateResult;
  /** What leads on from the page, where it is not “Continue”. */
  onwards(page: Asking): unknown;
  /** Where to get help at once. */
  help(): TemplateResult;
}

/** What stands in the fields of a question: nothing where it was left open. */
export type Read = ReferralAnswer | undefined;
