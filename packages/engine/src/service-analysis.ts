import { conditionFindings } from './condition-findings.js';
import type { Issue } from './errors.js';
import { TooManyStates } from './explore.js';
import type { Finding } from './finding.js';
import { offerFindings } from './offer-findings.js';
import { readyService } from './prepared-service.js';
import { ruleFindings } from './rule-findings.js';
import type { Service } from './service.js';
import { stepFindings } from './step-findings.js';
import { walkFindings } from './walk-findings.js';
import { wordFindings } from './word-findings.js';

/** What looking at a service with every possible answer has shown. */
export interface Analysis {
  /** What leads people astray: nobody should publish a service that has any. */
  readonly errors: readonly Issue[];
  /** What somebody should look at. */
  readonly warnings: readonly Issue[];
  /** How many questions are asked at most; `undefined` where that could not be found out. */
  readonly longest: number | undefined;
}

/**
 * Looks at a service with every answer that makes a difference, so that what it does not find is not
 * there: every rule can decide, every outcome can be reached, everybody has a next step, safety comes
 * first, and nobody is asked too much.
 *
 * @param service - Parsed already.
 * @param today - Such as `2026-11-23`.
 */
export function analyse(service: Service, today: string): Analysis {
  const ready = readyService(service);
  const { longest, found: onTheWay } = guarded(() => walkFindings(ready));
  const parts = [conditionFindings, ruleFindings, stepFindings, offerFindings];
  const found = [
    ...parts.flatMap((part) => guarded(() => ({ found: [...part(ready)] })).found),
    ...onTheWay,
    ...wordFindings(service, today),
  ];
  const plain = (isError: boolean) =>
    found
      .filter((each) => each.isError === isError)
      .map(({ path, message }) => ({ path, message }));
  return { errors: plain(true), warnings: plain(false), longest };
}

interface Part {
  readonly found: readonly Finding[];
  readonly longest?: number;
}

/** What has too many states to be looked through has not been proven right. */
function guarded(look: () => Part): Part {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof TooManyStates)) throw error;
    const message = 'has too many combinations of answers to look through; use fewer of them';
    return { found: [{ path: 'questions', message, isError: true }] };
  }
}
