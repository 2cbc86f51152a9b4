import type { Contacts } from '@cairnkit/engine/contacts.js';
import type { RaisedFlag } from '@cairnkit/engine/flags.js';
import type { Action } from '@cairnkit/engine/session.js';
import type { ReactiveControllerHost } from 'lit';

import type { MeasureController } from '../controllers/measure.js';
import type { SessionController } from '../controllers/session.js';

/** What a questionnaire's parts need to know of it. */
export type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: ParentNode;
    readonly mode: 'pages' | 'sheet' | 'entry';
    readonly contacts?: Contacts | string;
    readonly autoAdvance: boolean;
    readonly easyRead: boolean;
    readonly readAloud: boolean;
    readonly age?: number;
    readonly name?: string;
    readonly person?: string;
    readonly action?: string;
    readonly delivery: 'host' | 'none';
    readonly timeout: number;
    /** Starts over, with nothing answered, and tells the page. */
    formResetCallback(): void;
  };

/** What runs a questionnaire. */
export interface Run {
  readonly measure: MeasureController;
  readonly session: SessionController;
  readonly go: (action: Action) => unknown;
  /** The answers that a clinician must see. */
  readonly flagged: () => readonly RaisedFlag[];
  /** Whether the form around it is disabled. */
  readonly isDisabled: () => boolean;
}
