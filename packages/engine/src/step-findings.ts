import { truth } from './compiled-condition.js';
import { explore, nothingAnswered } from './explore.js';
import type { Finding } from './finding.js';
import { yes } from './kleene.js';
import { given } from './next-question.js';
import {
  askerQuestion,
  askers,
  safetyKinds,
  type Asker,
  type OutcomeKind,
} from './outcome-kinds.js';
import type { ReadyService } from './prepared-service.js';
import { outcomeLeft, stepsLeft } from './residue.js';
import { openCode, type Code } from './service-answers.js';

/** Dead ends: an outcome that leaves somebody without a next step. */
export function stepFindings(ready: ReadyService): readonly Finding[] {
  const kinds = ready.service.outcomes.map(({ kind }) => kind);
  const place = ready.readers.findIndex(({ question }) => question.id === askerQuestion);
  return kinds.flatMap((kind, o) => {
    const path = `outcomes.${o}.nextSteps`;
    if (safetyKinds.includes(kind)) return inDanger(ready, kind, path);
    const without = (place < 0 ? [undefined] : askers).filter((asker) =>
      isDeadEnd(ready, kind, asker, place),
    );
    if (without.length === 0) return [];
    const whom = without.filter((asker) => asker !== undefined).join(' and ') || 'somebody';
    return [{ path, message: `has no step for ${whom}, with some answers`, isError: true }];
  });
}

/** Whoever is in danger is not asked who they are, and must not be asked anything else. */
function inDanger(ready: ReadyService, kind: OutcomeKind, path: string): Finding[] {
  const [page] = ready.outcomes.get(kind)!;
  if (page!.steps.some(({ when }) => !when)) return [];
  return [{ path, message: 'needs a step without for and when', isError: true }];
}

function isDeadEnd(
  ready: ReadyService,
  kind: OutcomeKind,
  asker: Asker | undefined,
  place: number,
): boolean {
  const start = nothingAnswered(ready);
  const code = asker === undefined ? openCode : ready.readers[place]!.codes.get(asker)!;
  const from = place < 0 ? start : given(start, place, code);
  const { steps } = ready.outcomes.get(kind)![0]!;
  const isSure = (codes: readonly Code[]) =>
    steps.some(({ when }) => !when || truth(when, codes) === yes);
  let found = false;
  explore(
    ready,
    from,
    (codes) => {
      if (found || isSure(codes)) return undefined;
      const outcome = outcomeLeft(ready, codes);
      if (!outcome.kinds.has(kind)) return undefined;
      const left = stepsLeft(steps, codes);
      const alive = new Set([...outcome.alive, ...left.alive]);
      return { key: `${outcome.key}|${left.key}`, alive };
    },
    () => {
      found = true;
    },
  );
  return found;
}
