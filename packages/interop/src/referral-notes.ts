import type { Composed } from '@cairnkit/engine/compose.js';
import type { ReferralFlag } from '@cairnkit/engine/referral-flags.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';

/**
 * What whoever takes a referral in has to read beside its answers, the most pressing first: what was
 * flagged, what nobody has agreed to yet, what a checker came to, and what the form has no place for.
 */
export function referralNotes(
  { carried }: ReferralSubmission,
  { flags, consents, consentNeeded, strangers, sections, safety }: Composed,
): readonly string[] {
  const entries = [...(safety ? [safety] : []), ...sections.flatMap((each) => each.entries)];
  const labels = new Map(entries.map(({ question, label }) => [question, label]));
  return [
    ...flags.map((flag) => flagged(flag, labels.get(flag.question) ?? flag.question)),
    ...consentNeeded
      .filter(({ given }) => given === 'unknown')
      .map(({ policy }) => `Not known yet whether this is so: ${policy.text}`),
    ...consents
      .filter(({ given }) => !given)
      .map(({ question, text }) => `Not ticked in “${labels.get(question) ?? question}”: ${text}`),
    ...(carried?.results ?? []).map(({ service, outcome, because }) =>
      `The checker of ${service} came to: ${outcome}. ${because.join(' ')}`.trim(),
    ),
    ...Object.entries(strangers).map(
      ([id, answer]) => `Sent, and no question of this form: ${id}: ${JSON.stringify(answer)}`,
    ),
  ];
}

function flagged(flag: ReferralFlag, label: string): string {
  switch (flag.kind) {
    case 'not-safe-now':
      return 'Said that they are not safe now. They were shown urgent help.';
    case 'may-not-be-safe':
      return 'Was not sure of being safe now. They were shown urgent help.';
    case 'must-not-contact':
      return `Somebody must not be contacted: see “${label}”.`;
    case 'alert':
      return flag.text;
    case 'leave-no-message':
      return `Leave no message: see “${label}”.`;
    case 'missing':
      return `Needed, and not given: “${label}”.`;
    case 'wrong':
      return `Not what was asked for: “${label}” (${flag.code}).`;
    case 'doubt':
      return flag.text ?? `Perhaps a slip: “${label}” (${flag.code}).`;
  }
}
