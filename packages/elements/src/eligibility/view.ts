import type { Checking, CheckingAction } from '@cairnkit/engine/checking.js';
import type { Contacts } from '@cairnkit/engine/contacts.js';
import type { FrontDoor, Result } from '@cairnkit/engine/front-door.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import type { Choosable, Question } from '@cairnkit/engine/service.js';
import type { ServiceAnswers } from '@cairnkit/engine/service-answers.js';
import type { Said } from '@cairnkit/engine/wording-for.js';
import type { LitElement, TemplateResult } from 'lit';

/** What a checker’s parts need to know of it. */
export type Host = LitElement & {
  readonly contacts?: Contacts | string;
  readonly countOutcomes: boolean;
};

/** A question on its page. */
export interface Asked {
  /** Tells this page from all earlier ones; the first is 0. */
  readonly turn: number;
  /** Language of the service’s own words. */
  readonly lang: string;
  readonly question: Question;
  /** The answer to `filled-in-by`, whose words the question is asked in. */
  readonly asker: ServiceAnswers[string];
  /** What was answered before, if anything was. */
  readonly answer: ServiceAnswers[string];
  readonly isFirst: boolean;
  /** Shown before the first question. */
  readonly intro: readonly string[];
  /** Whether the person tried to go on without an answer. */
  readonly isWrong: boolean;
}

/** The same, with what a person may do there. */
export interface Asking extends Asked {
  /** What is fetched while the first question is read. */
  readonly later: Later | undefined;
  /** Takes what was chosen or typed as the answer to a question. */
  readonly take: (question: string, form: HTMLFormElement) => unknown;
  /** Something was ticked or taken back. */
  readonly ticked: (event: Event) => void;
  readonly go: (action: Going) => unknown;
}

/** The schools of each service that asks for one, by its id. */
export type Lists = ReadonlyMap<string, Schools>;

/** What can be done with a checker: also to start again. */
export type Going = CheckingAction | { readonly type: 'restart' };

/** How a question is drawn, by those parts of it that are there from the first one on. */
export interface Drawing {
  /** The question in the words for whoever is asking. */
  readonly words: (page: Asking) => Said;
  /** The question, as the name of the group of its answers. */
  readonly group: (page: Asking, answers: unknown) => TemplateResult;
  readonly choice: (page: Asking) => TemplateResult;
  readonly option: (
    page: Asking,
    type: 'radio' | 'checkbox',
    option: Pick<Choosable, 'value' | 'text' | 'hint'>,
    isChosen: boolean,
  ) => TemplateResult;
}

/** Everything that the first question can be shown without, made for one checker. */
export interface Later {
  readonly session: Checking | undefined;
  resume(saved: unknown): void;
  /** The question to ask; nothing once there is a result, or while there is no service. */
  asked(): Asked | undefined;
  /** Shows the result; nothing before there is one. */
  result(): TemplateResult | undefined;
  take(question: string, form: HTMLFormElement): Promise<void>;
  go(action: Going): Promise<void>;
  ticked(event: Event): void;
  /** What is wrong, above the question and beside it. */
  mistakes(page: Asking): unknown;
  mistake(page: Asking): unknown;
  /** Draws the questions that are no simple choice. */
  fields(page: Asking, drawing: Drawing): TemplateResult;
  /** Where to get help at once. */
  help(): TemplateResult;
}

/** A checker under way. */
export interface Underway {
  readonly door: FrontDoor;
  readonly checking: Checking;
}

/** A result, and what may happen on its page. */
export interface ResultPage extends Underway {
  /** At least one. */
  readonly results: readonly Result[];
  readonly go: (action: Going) => unknown;
  readonly help: () => TemplateResult;
}
