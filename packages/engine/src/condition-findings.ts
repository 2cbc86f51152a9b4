import { compiler } from './compiled-condition.js';
import type { Finding } from './finding.js';
import { no, yes } from './kleene.js';
import type { ReadyService } from './prepared-service.js';
import { truthsOf } from './rule-findings.js';

/** Named conditions that say nothing: those that never hold, those that always do, and unused ones. */
export function conditionFindings(ready: ReadyService): readonly Finding[] {
  const { readers, service } = ready;
  const { conditions = {}, parameters = [] } = service;
  const compile = compiler({ readers, conditions, parameters });
  const text = JSON.stringify(service);
  return Object.keys(conditions).flatMap((name) => {
    const path = `conditions.${name}`;
    const truths = truthsOf(ready, compile(conditions[name]!));
    const found: Finding[] = [];
    if (!truths.has(yes)) {
      const message = 'can never hold: its parts contradict each other';
      found.push({ path, message, isError: true });
    } else if (!truths.has(no)) {
      const message = 'can never be false: it says nothing';
      found.push({ path, message, isError: false });
    }
    if (!text.includes(`"condition":${JSON.stringify(name)}`)) {
      found.push({ path, message: 'is not used', isError: false });
    }
    return found;
  });
}
