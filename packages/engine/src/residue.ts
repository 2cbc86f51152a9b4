import { truth, type Node } from './compiled-condition.js';
import { no, open, unknown, yes } from './kleene.js';
import { enquiry, safetyKinds, type OutcomeKind } from './outcome-kinds.js';
import type { ReadyService, ReadyStep, When } from './prepared-service.js';
import type { Code } from './service-answers.js';

/** What something still hangs on, when some answers are in and others may come. */
export interface Residue {
  /** The same wherever all that may come leads to the same. Without open comparisons: the result. */
  readonly key: string;
  /** Comparisons whose answer is open, and matters as far as the form of the conditions tells. */
  readonly alive: ReadonlySet<Node>;
}

/**
 * What is left of a service, once the answers that are in have done their part: of its outcome, of
 * the steps of every outcome that is possible yet, and of what it offers.
 *
 * @param about - A question’s place: leaves out what is shown whatever the answer to that one is.
 */
export function residue(ready: ReadyService, codes: ArrayLike<Code>, about?: number): Residue {
  const { key, alive, kinds } = outcomeLeft(ready, codes);
  let whole = key;
  for (const kind of kinds) {
    if (safetyKinds.includes(kind)) continue; // shown at once, and to everybody alike
    for (const part of shownLeft(ready, kind, codes)) {
      if (about !== undefined && !asks(part, about)) continue;
      whole += `|${part.key}`;
      part.alive.forEach((node) => alive.add(node));
    }
  }
  return { key: whole, alive };
}

/** Whether a question is among those that something hangs on. */
export function asks({ alive }: Residue, question: number): boolean {
  for (const node of alive) if (node.question === question) return true;
  return false;
}

/** What is left of the decision table, and which outcomes are possible yet. */
export function outcomeLeft({ rules }: Pick<ReadyService, 'rules'>, codes: ArrayLike<Code>) {
  const left: (Residue & { readonly outcome: OutcomeKind })[] = [];
  let isInDoubt = false;
  let end: OutcomeKind = 'check-with-team';
  for (const { when, outcome } of rules) {
    const part = conditionLeft(when, codes);
    if (part.key === told[no]) continue;
    if (part.key === told[unknown]) isInDoubt ||= outcome !== enquiry;
    else if (part.key !== told[yes]) left.push({ ...part, outcome });
    else {
      end = outcome === 'likely-suitable' && isInDoubt ? 'check-with-team' : outcome;
      break;
    }
  }
  // Whether the last of these hold or not, it comes to the same.
  while (left.at(-1)?.outcome === end) left.pop();
  const alive = new Set<Node>();
  const kinds = new Set<OutcomeKind>();
  let key = '';
  for (const part of left) {
    key += `${part.outcome}:${part.key};`;
    kinds.add(part.outcome);
    part.alive.forEach((node) => alive.add(node));
  }
  if (left.length > 0 && end === 'likely-suitable') kinds.add('check-with-team');
  kinds.add(end);
  return { key: key + end, alive, kinds };
}

/** What is left of what an outcome shows, part by part: each hangs on answers of its own. */
function* shownLeft(
  { outcomes, options, offers, team }: ReadyService,
  kind: OutcomeKind,
  codes: ArrayLike<Code>,
): Generator<Residue> {
  const [page, ...others] = outcomes.get(kind)!;
  yield stepsLeft(page!.steps, codes);
  if (others.length > 0) yield firstLeft(team, codes);
  if (kind !== 'options-list') return;
  for (let o = 0; o < options.length; o += 1) {
    const rank = firstLeft(offers, codes, (offer) => offer.option === o);
    if (rank.key === '') continue; // not offered, whatever else is answered
    const pages = options[o]!;
    const steps = stepsLeft(pages[0]!.steps, codes);
    const name = pages.length > 1 ? firstLeft(team, codes) : nothing;
    const alive = new Set([...rank.alive, ...steps.alive, ...name.alive]);
    yield { key: `${o}@${rank.key}/${steps.key}/${name.key}`, alive };
  }
}

/** Of a list with hit policy “first”: which may come to be the first that holds for sure. */
export function firstLeft<T extends When>(
  list: readonly T[],
  codes: ArrayLike<Code>,
  counts: (each: T) => boolean = () => true,
): Residue {
  const alive = new Set<Node>();
  let key = '';
  for (let i = 0; i < list.length; i += 1) {
    if (!counts(list[i]!)) continue;
    const part = conditionLeft(list[i]!.when, codes);
    if (part.key === told[no] || part.key === told[unknown]) continue;
    key += `${i}:${part.key};`;
    part.alive.forEach((node) => alive.add(node));
    if (part.key === told[yes]) break;
  }
  return { key, alive };
}

/** Of steps: those for sure; where there can be none of them, those that may be. */
export function stepsLeft(steps: readonly ReadyStep[], codes: ArrayLike<Code>): Residue {
  const parts = steps.map(({ when }) => conditionLeft(when, codes));
  const isSure = parts.some(({ key }) => key === told[yes]);
  const alive = new Set<Node>();
  let key = '';
  for (const part of parts) {
    key += `${isSure && part.key === told[unknown] ? told[no] : part.key},`;
    part.alive.forEach((node) => alive.add(node));
  }
  return { key, alive };
}

const nothing: Residue = { key: '', alive: new Set() };

const told = ['0', '1', '2'] as const;

/** The keys of conditions that nothing hangs on any more. */
export const settledKey = { no: told[no], unknown: told[unknown], yes: told[yes] };

export function conditionLeft(when: Node | undefined, codes: ArrayLike<Code>): Residue {
  const alive = new Set<Node>();
  return { key: when ? left(when, codes, alive) : told[yes], alive };
}

/** A condition without the parts that no longer matter, as a text; what is settled, as its truth. */
function left(node: Node, codes: ArrayLike<Code>, alive: Set<Node>): string {
  const is = truth(node, codes);
  if (is !== open) return told[is];
  if (node.op === 'not') return `!${left(node.of[0]!, codes, alive)}`;
  if (node.op !== 'all' && node.op !== 'any') {
    alive.add(node);
    return `#${node.id}`;
  }
  const neutral = told[node.op === 'all' ? yes : no];
  const parts: string[] = [];
  for (const each of node.of) {
    const part = left(each, codes, alive);
    if (part !== neutral && !parts.includes(part)) parts.push(part);
  }
  return parts.length === 1 ? parts[0]! : `${node.op}(${parts.join()})`;
}
