import type { Node } from './compiled-condition.js';
import { explore, nothingAnswered } from './explore.js';
import type { Finding } from './finding.js';
import { yes } from './kleene.js';
import { enquiry } from './outcome-kinds.js';
import type { ReadyService } from './prepared-service.js';
import { conditionLeft, settledKey, type Residue } from './residue.js';
import type { Code } from './service-answers.js';

/** Rules that decide for nobody, and outcomes that nobody comes to. */
export function ruleFindings(ready: ReadyService): readonly Finding[] {
  const { rules, service } = ready;
  const deciding = new Set<number>();
  let isDoubtPossible = false;
  explore(
    ready,
    nothingAnswered(ready),
    (codes) => rulesLeft(ready, codes),
    (codes) => {
      const { first, isInDoubt } = firstRule(ready, codes);
      if (isInDoubt && rules[first]!.outcome === 'likely-suitable') isDoubtPossible = true;
      else deciding.add(first);
    },
  );
  const reached = new Set([...deciding].map((r) => rules[r]!.outcome));
  if (isDoubtPossible) reached.add('check-with-team');

  const found: Finding[] = [];
  for (let r = 0; r < rules.length; r += 1) {
    if (deciding.has(r)) continue;
    const { when, place } = rules[r]!;
    const can = !when || canHold(ready, when);
    const message = can
      ? 'never decides: whenever it holds, a rule before it does, too'
      : 'can never hold: its conditions contradict each other';
    found.push({ path: `rules.${place}`, message, isError: true });
  }
  for (let o = 0; o < service.outcomes.length; o += 1) {
    const { kind } = service.outcomes[o]!;
    if (reached.has(kind)) continue;
    // Nobody can be unsure of anything: then there is nothing to check, and it does no harm.
    const isError = kind !== 'check-with-team' || rules.some(({ outcome }) => outcome === kind);
    const message = `nobody ever comes to ${kind}`;
    found.push({ path: `outcomes.${o}`, message, isError });
  }
  return found;
}

/** Which rules may yet be the first that holds; unlike `outcomeLeft`, it tells them all apart. */
function rulesLeft({ rules }: ReadyService, codes: readonly Code[]): Residue {
  const alive = new Set<Node>();
  let key = '';
  for (let r = 0; r < rules.length; r += 1) {
    const part = conditionLeft(rules[r]!.when, codes);
    if (part.key === settledKey.no) continue;
    // Unknown is unknown, whichever rule it is.
    if (part.key === settledKey.unknown) {
      if (rules[r]!.outcome !== enquiry && !key.includes('?')) key += '?';
      continue;
    }
    key += `${r}:${part.key};`;
    part.alive.forEach((node) => alive.add(node));
    if (part.key === settledKey.yes) break;
  }
  return { key, alive };
}

function firstRule({ rules }: ReadyService, codes: readonly Code[]) {
  let isInDoubt = false;
  let first = 0;
  for (; first < rules.length - 1; first += 1) {
    const { when, outcome } = rules[first]!;
    const { key } = conditionLeft(when, codes);
    if (key === settledKey.yes) break;
    if (key === settledKey.unknown && outcome !== enquiry) isInDoubt = true;
  }
  return { first, isInDoubt };
}

/** Whether there are answers with which a condition holds for sure. */
export function canHold(ready: ReadyService, when: Node): boolean {
  return truthsOf(ready, when).has(yes);
}

/** Every truth that a condition can have. */
export function truthsOf(ready: ReadyService, when: Node): ReadonlySet<number> {
  const found = new Set<number>();
  explore(
    ready,
    nothingAnswered(ready),
    (codes) => conditionLeft(when, codes),
    (codes) => found.add(Number(conditionLeft(when, codes).key)),
  );
  return found;
}
