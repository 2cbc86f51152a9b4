import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import { answersToSend } from '@cairnkit/engine/referring-page.js';
import { stamp, type Label } from '@cairnkit/engine/session.js';

import { toText } from '../internal/json.js';
import type { Underway } from './run.js';

/** What is in a parcel, as a text: where it differs, other answers are sent. */
export function contents({ form, session, on }: Underway, person: string | undefined): string {
  const { carried } = session;
  return toText([stamp(form), person ?? '', answersToSend(form, session, on), carried ?? {}]);
}

/** Puts answers into the form in which they leave the page. */
export function pack(
  { form, session, on }: Underway,
  { id, at }: Label,
  person: string | undefined,
): ReferralSubmission {
  const { carried } = session;
  return structuredClone({
    kind: 'referral-submission',
    id,
    ...(person ? { person } : {}),
    completedAt: at,
    lang: form.lang,
    form: stamp(form),
    answers: answersToSend(form, session, on),
    ...(carried && { carried }),
  }) as ReferralSubmission;
}
