import type { Contacts } from '@cairnkit/engine/contacts.js';
import type { GoalsMode, GoalsPlace } from '@cairnkit/engine/goals-place.js';
import type { GoalsAction, GoalsSession, TypedGoal } from '@cairnkit/engine/goals-session.js';
import type { Goal, Goals } from '@cairnkit/engine/goals.js';
import type { Measure } from '@cairnkit/engine/measure.js';
import type { Respondent } from '@cairnkit/engine/respondents.js';
import type { LitElement, TemplateResult } from 'lit';

import type { Delivery } from '../controllers/delivery.js';

/** What the parts of a page about goals need to know of its element. */
export type Host = LitElement & {
  readonly mode: GoalsMode;
  readonly by: Respondent;
  readonly sessionNumber?: number | null;
  readonly slider: boolean;
  readonly measure?: Measure | string | null;
  readonly contacts?: Contacts | string;
  readonly person?: string;
  readonly action?: string;
  readonly delivery: 'host' | 'none';
  readonly timeout: number;
};

/** In which words a goal is rated: our own, or those of a published form. */
export interface Scale {
  /** The language of a published form. */
  readonly lang?: string;
  readonly question: string;
  readonly instructions?: string | undefined;
  /** What 0 and 10 mean. */
  readonly ends: readonly [string, string];
  /** Whose words they are. */
  readonly attribution?: string;
}

/** What keeps the person from going on: what belongs there, and where. */
export interface Mistake {
  /** Id of the field, or of the group of its choices. */
  readonly field: string;
  readonly wanted: string;
}

/** A page about goals. */
export interface Shown {
  /** Tells this page from all earlier ones; the first is 0. */
  readonly turn: number;
  readonly place: GoalsPlace;
  /** The goals as they were before the sitting, and as they stand now. */
  readonly record: Goals;
  readonly now: Goals;
  /** What stood in the fields when the page was opened; they are never written afterwards. */
  readonly typed: TypedGoal | undefined;
  /** The rating that was given in this sitting, and the one from before that it would change. */
  readonly chosen: number | undefined;
  readonly given: number | undefined;
  /** Nothing, while the words of a published form are on their way. */
  readonly scale: Scale | undefined;
  readonly mistakes: readonly Mistake[];
}

/** The same, with what a person may do there. */
export interface Page extends Shown {
  readonly host: Host;
  /** What is fetched while the first page is read. */
  readonly later: Later | undefined;
  readonly go: (action: GoalsAction) => unknown;
  /** Takes what stands in the fields, and goes on. */
  readonly take: (form: HTMLFormElement) => unknown;
  /** Something was typed, or chosen. */
  readonly edited: (event: Event) => void;
}

/** Everything that the first page can be shown without, made for one element. */
export interface Later {
  readonly session: GoalsSession | undefined;
  /** What to show instead, when something else than the goals is wrong. */
  readonly refusal: unknown;
  resume(saved: unknown): Promise<void>;
  /** What is on show; nothing while there are no goals. */
  shown(): Shown | undefined;
  /** Draws the pages that are never the first. */
  page(page: Page): TemplateResult;
  go(action: GoalsAction): Promise<void>;
  take(turn: number, form: HTMLFormElement): Promise<void>;
  edited(event: Event): void;
  submit(): Promise<Delivery>;
  /** What is wrong, above the page and beside one field. */
  mistakes(page: Page): unknown;
  mistake(page: Page, field: string): unknown;
  /** Advice on many words; they may stay as they are. */
  long(page: Page): unknown;
  /** What was done last, with a way to take it back. */
  news(page: Page): unknown;
  /** Everything that became of a goal. */
  story(goal: Goal): TemplateResult;
  /** The scale as a slider, where the host asks for it and the person has not asked for buttons. */
  slider(page: Page): unknown;
  /** Where to get help at once. */
  help(): TemplateResult;
}
