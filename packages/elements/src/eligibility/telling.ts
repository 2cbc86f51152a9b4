import { answersThatCount, ownThatCount } from '@cairnkit/engine/checking.js';
import { safetyKinds } from '@cairnkit/engine/outcome-kinds.js';
import { stamp } from '@cairnkit/engine/session.js';

import {
  CheckingChangedEvent,
  CheckProgressedEvent,
  CountedEvent,
  DecidedEvent,
} from './eligibility.events.js';
import type { RunController } from './run.js';
import type { Host } from './view.js';

/**
 * Tells the host that the checker moved.
 *
 * @param again - Whether the person had seen a result before.
 */
export function tell(host: Host, run: RunController, again: boolean): void {
  const { door, checking } = run.current!;
  host.dispatchEvent(new CheckingChangedEvent(structuredClone(checking)));
  const results = run.results();
  if (!results) {
    host.dispatchEvent(new CheckProgressedEvent(checking.asked.length + 1));
    return;
  }
  const carried = results.map(({ service, decision }) => {
    const { outcome, reasons, because } = decision;
    return { service: stamp(service), outcome, reasons, because };
  });
  const own = ownThatCount(checking);
  const whole = {
    answers: answersThatCount(door, checking),
    ...(Object.keys(own).length > 0 && { own }),
    results: carried,
  };
  host.dispatchEvent(new DecidedEvent(results, structuredClone(whole)));
  if (!host.countOutcomes) return;
  for (const { service, outcome } of carried) {
    // What somebody answered about their safety is for nobody’s statistics.
    if (!safetyKinds.includes(outcome))
      host.dispatchEvent(new CountedEvent(service, outcome, again));
  }
}
