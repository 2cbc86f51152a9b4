import { composed, type Composed } from '@cairnkit/engine/compose.js';
import { decide } from '@cairnkit/engine/decide.js';
import type { OutcomeKind } from '@cairnkit/engine/outcome-kinds.js';
import type { ReferralAnswers } from '@cairnkit/engine/referral-answer.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import type { Referral } from '@cairnkit/engine/referral.js';

import type { Assessed, Attention } from './attention.js';
import type { Definitions } from './definitions.js';
import { stamped } from './stamped.js';

/** What the server makes of a referral. */
export interface ReferralReading {
  /** The form that it was read with, `id@version`; `null` where we have none of that id. */
  readonly form: string | null;
  /** Every answer beside its question; `null` without a form. */
  readonly composed: Composed | null;
  /** What the checker's answers come to, service by service. */
  readonly decisions: readonly Redecided[];
}

/** A decision of the page, and ours. */
export interface Redecided {
  /** `id@version`, as it was sent. */
  readonly service: string;
  /** Ours; `null` where we have no such service. */
  readonly outcome: OutcomeKind | null;
  readonly reasons: readonly OutcomeKind[];
  readonly because: readonly string[];
  /** The page's. */
  readonly sent: OutcomeKind;
}

/**
 * Puts the answers beside their questions again, and decides again what the checker decided.
 *
 * @param on - The day of receipt, such as `2026-11-23`: ages are those of that day.
 */
export function assessReferral(
  definitions: Definitions,
  submission: ReferralSubmission,
  on: string,
): Assessed<ReferralReading> {
  const { ours: form, isSame } = stamped(definitions.referral, submission.form);
  const reading = form ? readWith(form, submission.answers, on) : null;
  const { decisions, attention } = redecide(definitions, submission);
  if (!form) attention.push('unknown-form');
  if (form && !isSame) attention.push('version-differs');
  if (reading?.flags.some(({ kind }) => kind === 'missing')) attention.push('answer-missing');
  if (reading && isOdd(reading)) attention.push('answer-not-allowed');
  return {
    result: { form: reading?.form ?? null, composed: reading, decisions },
    attention: [...new Set(attention)],
  };
}

/**
 * The answers beside their questions. Those that our form would not have asked for stand among the
 * strangers: another version did, or it was asked before a birthday, and somebody has to read them.
 */
function readWith(form: Referral, answers: ReferralAnswers, on: string): Composed {
  const reading = composed(form, answers, { on });
  const { safety, sections, strangers } = reading;
  const entries = [...(safety ? [safety] : []), ...sections.flatMap((each) => each.entries)];
  const asked = new Set(entries.map(({ question }) => question));
  const others = Object.entries(answers).filter(([id]) => !asked.has(id));
  return { ...reading, strangers: { ...strangers, ...Object.fromEntries(others) } };
}

/** Whether there are answers that our form would not have taken, or not have asked for. */
function isOdd({ flags, strangers }: Composed): boolean {
  return flags.some(({ kind }) => kind === 'wrong') || Object.keys(strangers).length > 0;
}

function redecide({ service }: Definitions, { carried }: ReferralSubmission) {
  const attention: Attention[] = [];
  const decisions = (carried?.results ?? []).map((sent): Redecided => {
    const { ours, isSame } = stamped(service, sent.service);
    if (!ours) {
      attention.push('unknown-service');
      const { outcome, because, reasons } = sent;
      return { service: sent.service, outcome: null, reasons, because, sent: outcome };
    }
    if (!isSame) attention.push('version-differs');
    const answers = { ...carried!.answers, ...carried!.own?.[ours.id] };
    const { outcome, reasons, because } = decide(ours, answers);
    if (outcome !== sent.outcome) attention.push('decision-mismatch');
    return { service: sent.service, outcome, reasons, because, sent: sent.outcome };
  });
  return { decisions, attention };
}
