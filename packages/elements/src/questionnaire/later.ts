import type { RaisedFlag } from '@cairnkit/engine/flags.js';
import type { Item, Measure } from '@cairnkit/engine/measure.js';
import type { Action } from '@cairnkit/engine/session.js';
import type { ReactiveControllerHost, TemplateResult } from 'lit';

import { LeavingController } from '../controllers/leaving.js';
import type { SessionController } from '../controllers/session.js';
import { focusOn } from '../internal/focus.js';
import { Advance } from './advance.js';
import { Aloud } from './aloud.js';
import type { Asking } from './asking.js';
import { fault } from './fault.js';
import { FormPart } from './form-part.js';
import { help } from './help.js';
import { dress } from './later.styles.js';
import { mistake, mistakes } from './mistakes.js';
import { Sending } from './sending.js';
import { sheet } from './sheet.js';
import { read, typed } from './typed.js';
import { unfit } from './unfit.js';

/** What a questionnaire's parts need to know of it. */
export type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: ParentNode;
    readonly mode: 'pages' | 'sheet' | 'entry';
    readonly autoAdvance: boolean;
    readonly easyRead: boolean;
    readonly readAloud: boolean;
    readonly age?: number;
    readonly name?: string;
    readonly person?: string;
    readonly action?: string;
    readonly delivery: 'host' | 'none';
    readonly timeout: number;
  };

/** What runs a questionnaire. */
export interface Run {
  readonly session: SessionController;
  readonly measure: () => Measure | undefined;
  /** The answers that a clinician must see. */
  readonly flagged: () => readonly RaisedFlag[];
  readonly go: (action: Action) => unknown;
  /** Shows what is wrong with the page instead of a measure; or no longer. */
  readonly fail: (message: string | undefined) => unknown;
  /** Whether the form around it is disabled. */
  readonly isDisabled: () => boolean;
}

/** Everything that the first question can be shown without, made for one questionnaire. */
export type Later = ReturnType<typeof later>;

/**
 * Makes the parts of a questionnaire that come after its first question, or beside it.
 *
 * In a file of its own, which is fetched while the person reads the first question; so the door
 * stays small however much is added here. See docs/decisions/0005-two-halves.md.
 */
export function later(host: Host, run: Run) {
  dress(host);
  const sending = new Sending(host);
  const advance = new Advance(host);
  const aloud = new Aloud(host);
  new LeavingController(host, run.session, () => sending.forget());
  new FormPart(host, run);
  watchFaults(host, run);
  return {
    sending,
    advance,
    aloud: (page: Asking, item: Item) => aloud.button(page, item),
    /** The person leaves the page: what was about to happen on it does not. */
    turn() {
      advance.stay();
      aloud.stop();
    },
    draw: drawing(host),
    focus: (selector: string) => focusOn(host, selector),
    mistake,
    mistakes: (page: Asking) => mistakes(host, page),
    typed,
    read,
    help,
    unfit,
  };
}

/** Tells the page’s author whenever something is set that cannot be right. */
function watchFaults(host: Host, { fail }: Run): void {
  let told: string | undefined;
  host.addController({
    hostUpdate() {
      const found = fault(host);
      if (found !== told) void fail((told = found));
    },
  });
}

/** How a page of questions is drawn in the modes other than the usual one; the second is fetched. */
function drawing(host: Host): (page: Asking) => TemplateResult | undefined {
  let entry: ((page: Asking) => TemplateResult) | undefined;
  let isFetching = false;
  return (page) => {
    if (host.mode === 'sheet') return sheet(page);
    if (!entry && !isFetching) {
      isFetching = true;
      void import('./entry.js').then((loaded) => {
        ({ entry } = loaded);
        host.requestUpdate();
      });
    }
    return entry?.(page);
  };
}
