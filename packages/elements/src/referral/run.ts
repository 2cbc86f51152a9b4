import { find } from '@cairnkit/engine/catalogue.js';
import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import type { Referral } from '@cairnkit/engine/referral.js';
import type { Referring, ReferringAction } from '@cairnkit/engine/referring.js';
import { resumeReferral } from '@cairnkit/engine/resume-referral.js';
import type { Schools } from '@cairnkit/engine/schools.js';
import { startReferral, stepReferral } from '@cairnkit/engine/step-referral.js';
import type { ReactiveController } from 'lit';

import { today } from '../internal/save-text.js';
import type { Host } from './view.js';

/** A form that is being filled in. */
export interface Underway {
  readonly form: Referral;
  readonly session: Referring;
  /** The day on which it is filled in, where the person is. */
  readonly on: string;
}

interface Told {
  /** A stored session is none of this form. */
  readonly failed: (error: Error) => void;
  /** The form is none: no parser has looked at it. */
  readonly unfit: (error: Error) => void;
}

/**
 * Runs a form inside an element.
 *
 * Owns: the session, when it starts over (with another form, with what a checker carried, and when
 * somebody leaves by quick exit), and a stored session that waits for its form.
 * Does not own: what is rendered, what is announced, or which events leave the element.
 * Not a function, because it lasts as long as its host.
 */
export class RunController implements ReactiveController {
  current: Underway | undefined;
  /** Counts its pages: what was typed or wrong on an earlier one is of no use. */
  turn = -1;
  /** The answers as they were when the page was opened: what its fields show at first. */
  opened: ReferralAnswers = {};

  readonly #host: Host;
  readonly #form: () => Referral | undefined;
  readonly #told: Told;
  #running: Referral | undefined;
  #saved: unknown;
  #carried: Host['carried'];

  constructor(host: Host, form: () => Referral | undefined, told: Told) {
    this.#host = host;
    this.#form = form;
    this.#told = told;
    host.addController(this);
  }

  hostUpdate(): void {
    const form = this.#form();
    const carried = this.#host.carried ?? undefined;
    const isOther = form !== this.#running;
    const isNews = carried !== this.#carried;
    this.#running = form;
    this.#carried = carried;
    if (isOther) this.current = undefined;
    if (form && (isOther || (isNews && this.#isFresh()))) this.#begin(form);
    this.#takeSaved();
  }

  /** Whether there is nothing before the page that is shown. */
  get isFirst(): boolean {
    if (!this.current) return true;
    const { form, session, on } = this.current;
    return stepReferral(form, session, { type: 'back' }, on) === session;
  }

  /** The schools of a question: those of the host, or those that the form names. */
  schools(id: string | undefined): Schools | undefined {
    const named = this.#host.schools ?? id;
    return typeof named === 'string' ? find('schools', named) : named;
  }

  /** Goes on with a stored session as soon as its form is there. */
  resume(saved: unknown): void {
    this.#saved = saved ?? undefined; // frameworks set `null` while they load
    this.#host.requestUpdate();
  }

  /** Starts over, with nothing answered and nothing carried. */
  restart(): void {
    this.#saved = undefined; // what waits for its form is not to come back, either
    const { form } = this.current ?? {};
    if (form) this.#open(form, startReferral(form, today()));
  }

  /** Drops the answers of a form that has ended. */
  forgetEnded(): void {
    const { session } = this.current ?? {};
    if (session?.status !== 'complete') return;
    const { form, status } = session;
    const empty = { form, status, answers: {}, seen: [], filled: [] };
    this.current = { ...this.current!, session: empty };
    this.#host.requestUpdate();
  }

  /** Takes one step. Returns whether it led anywhere. */
  send(action: ReferringAction): boolean {
    if (!this.current) return false;
    const { form, session, on } = this.current;
    const next = stepReferral(form, session, action, on);
    if (next === session) return false;
    if (placeOf(next) !== placeOf(session)) this.#open(form, next);
    else this.current = { form, session: next, on };
    this.#host.requestUpdate();
    return true;
  }

  #isFresh(): boolean {
    const { session } = this.current ?? {};
    return session !== undefined && session.seen.length === 0 && session.status !== 'complete';
  }

  /** What no parser has looked at may fail in any way: then there is no form at all. */
  #begin(form: Referral): void {
    try {
      this.#start(form);
    } catch (error) {
      this.#told.unfit(error as Error);
    }
  }

  #start(form: Referral): void {
    const carried = this.#host.carried ?? undefined;
    const schools = this.schools(schoolsOf(form));
    const from = carried && { carried, ...(schools && { schools }) };
    this.#open(form, startReferral(form, today(), from));
  }

  #takeSaved(): void {
    if (this.#saved === undefined || !this.current) return;
    try {
      const { form } = this.current;
      this.#open(form, resumeReferral(form, this.#saved, today()));
    } catch (error) {
      this.#told.failed(error as Error);
    }
    this.#saved = undefined;
  }

  /** Shows a page, afresh even where it is the same as before. */
  #open(form: Referral, session: Referring): void {
    this.turn += 1;
    this.opened = session.answers;
    this.current = { form, session, on: today() };
    this.#host.requestUpdate();
  }
}

/** Tells one page from another. */
export function placeOf(session: Referring): string {
  const at = 'at' in session ? session.at : '';
  const doubting = 'doubting' in session && session.doubting ? 'doubting' : '';
  return [session.status, at, doubting].join(' ');
}

/** The first list of schools that a form names. */
function schoolsOf({ sections }: Referral): string | undefined {
  const questions = sections.flatMap(({ pages }) => pages.flatMap((page) => page.questions));
  for (const question of questions) if (question.type === 'school') return question.schools;
  return undefined;
}
