import type { ReferralAnswer } from '@cairnkit/engine/referral-answer.js';
import type { Referring } from '@cairnkit/engine/referring.js';

import {
  ReferralChangedEvent,
  ReferralFlaggedEvent,
  ReferralProgressedEvent,
} from './referral.events.js';
import { placeOf } from './run.js';
import type { Host } from './view.js';

/** Tells the host that the form moved. */
export function tell(host: Host, before: Referring, now: Referring): void {
  host.dispatchEvent(new ReferralChangedEvent(structuredClone(now)));
  if (placeOf(before) === placeOf(now) || isBetween(now)) return;
  host.dispatchEvent(new ReferralProgressedEvent(shownSoFar(now)));
}

/** Tells the host, at once, that somebody does not say that they are safe. */
export function flag(host: Host, answer: ReferralAnswer | undefined): void {
  if (answer === 'no' || answer === 'not-sure')
    host.dispatchEvent(new ReferralFlaggedEvent(answer));
}

/** Pages that only some see: from one of them, an answer would follow. */
const isBetween = (now: Referring): boolean =>
  now.status === 'help' || (now.status === 'asking' && now.doubting === true);

/** How many pages the person has been shown, with this one and without those between. */
function shownSoFar({ seen, status, answers }: Referring): number {
  const isPastSafety = status !== 'safety' && Object.hasOwn(answers, 'safe-now');
  return seen.length + 1 + (isPastSafety ? 1 : 0);
}
