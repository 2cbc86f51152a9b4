import { safetyQuestion } from '@cairnkit/engine/referral-form.js';
import type { Referring } from '@cairnkit/engine/referring.js';

import { raisedBy } from './alerts.js';
import {
  ReferralChangedEvent,
  ReferralFlaggedEvent,
  ReferralProgressedEvent,
} from './referral.events.js';
import { placeOf, type Underway } from './run.js';
import type { Host } from './view.js';

/** Tells the host that the form moved. */
export function tell(host: Host, before: Referring, now: Referring): void {
  host.dispatchEvent(new ReferralChangedEvent(structuredClone(now)));
  if (placeOf(before) === placeOf(now) || isBetween(now)) return;
  host.dispatchEvent(new ReferralProgressedEvent(shownSoFar(now)));
}

/** Tells the host, at once, what was answered just now that nobody ought to wait with. */
export function flag(host: Host, before: Underway, now: Underway): void {
  const id = safetyQuestion;
  const safe = now.session.answers[id];
  if (safe !== before.session.answers[id] && (safe === 'no' || safe === 'not-sure')) {
    host.dispatchEvent(new ReferralFlaggedEvent({ item: id, kind: 'not-safe', value: safe }));
  }
  const known = raisedBy(before).map(({ alert }) => alert);
  for (const { alert, questions } of raisedBy(now)) {
    if (known.includes(alert)) continue;
    const [item] = questions;
    host.dispatchEvent(new ReferralFlaggedEvent({ item: item!, kind: 'alert', value: alert }));
  }
}

/** Pages that only some see: from one of them, an answer would follow. */
const isBetween = (now: Referring): boolean =>
  now.status === 'help' || (now.status === 'asking' && now.doubting === true);

/** How many pages the person has been shown, with this one and without those between. */
function shownSoFar({ seen, status, answers }: Referring): number {
  const isPastSafety = status !== 'safety' && Object.hasOwn(answers, safetyQuestion);
  return seen.length + 1 + (isPastSafety ? 1 : 0);
}
