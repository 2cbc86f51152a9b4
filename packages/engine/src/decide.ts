import { grounds, truth } from './compiled-condition.js';
import { facts } from './facts.js';
import { no, unknown, yes, type Truth } from './kleene.js';
import { enquiry, safetyKinds, type OutcomeKind } from './outcome-kinds.js';
import {
  readyService,
  type Offered,
  type Page,
  type ReadyService,
  type When,
} from './prepared-service.js';
import { codeOf, unanswered, type Code, type ServiceAnswers } from './service-answers.js';
import type { Outcome, Service, Step } from './service.js';

/** What a service comes to, and why. */
export interface Decision {
  readonly outcome: OutcomeKind;
  /** What to show: title, text and lists in plain words. */
  readonly page: Outcome;
  /** Why, in the service’s words, where the rule that decided says so. */
  readonly reason: string | undefined;
  /** Every other reason that holds for sure, in order of precedence. */
  readonly reasons: readonly OutcomeKind[];
  /** What to do next, for whoever is asking; never empty. */
  readonly nextSteps: readonly Step[];
  /** The answers that decided, in the person’s words. */
  readonly because: readonly string[];
  /** Questions without an answer, by id. */
  readonly unasked: readonly string[];
  /** What the team is called here; empty where it has no name. */
  readonly team: string;
  /** What a navigator offers, best first. */
  readonly options?: readonly Offered[];
}

/**
 * Decides. Total: whatever is missing or cannot be an answer is unknown.
 *
 * The first rule that holds for sure decides; so a definite reason beats an unknown one. Where none
 * does, but one that stands in the way might, the outcome is `check-with-team`: an unknown beats a yes.
 */
export function decide(service: Service, answers: ServiceAnswers): Decision {
  const ready = readyService(service);
  const codes: Code[] = [];
  for (const reader of ready.readers) codes.push(codeOf(reader, answers[reader.question.id]));
  return decideCodes(ready, codes);
}

/** The same, for answers that have been read already. */
export function decideCodes(ready: ReadyService, codes: readonly Code[]): Decision {
  const { rules, outcomes, readers } = ready;
  const reasons: OutcomeKind[] = [];
  let decider = -1;
  let isInDoubt = false;
  for (let r = 0; r < rules.length; r += 1) {
    const { when, outcome } = rules[r]!;
    const is = holds(when, codes);
    if (is === no) continue;
    if (decider < 0) {
      if (is === yes) decider = r;
      else if (outcome !== enquiry) isInDoubt = true;
    } else if (is === yes && isReason(outcome) && outcome !== rules[decider]!.outcome) {
      if (!reasons.includes(outcome)) reasons.push(outcome);
    }
  }
  const { outcome: kind, reasons: words } = rules[decider]!;
  isInDoubt &&= kind === 'likely-suitable';
  const outcome = isInDoubt ? 'check-with-team' : kind;
  const team = teamOf(ready, codes);
  const page = pageOf(outcomes.get(outcome)!, team);
  const offered = outcome === 'options-list' ? offersOf(ready, codes, team) : undefined;
  const rests = offered ? offered.rests : restsOn(ready, isInDoubt ? -1 : decider, codes);
  const decision: Decision & { options?: readonly Offered[] } = {
    outcome,
    page: page.shown,
    reason: isInDoubt ? undefined : words[team],
    reasons,
    nextSteps: saidBy(page, codes).steps,
    because: facts(readers, rests, codes),
    unasked: unaskedOf(readers, codes),
    team: ready.team[team]!.name,
  };
  if (offered) decision.options = offered.options;
  return decision;
}

/**
 * The answers that a decision rests on, as bits by question: those that make its rule true; of the
 * last rule, those that make all others false; of a doubt (-1), those that leave some unknown.
 */
function restsOn({ rules }: ReadyService, decider: number, codes: readonly Code[]): number {
  const when = rules[decider]?.when;
  if (when) return grounds(when, yes, codes);
  let rests = 0;
  for (const each of rules) {
    if (!each.when || (decider < 0 && each.outcome === enquiry)) continue;
    if (decider < 0) {
      if (truth(each.when, codes) === unknown) rests |= grounds(each.when, unknown, codes);
    } else if (!safetyKinds.includes(each.outcome)) rests |= grounds(each.when, no, codes);
  }
  return rests;
}

function unaskedOf(readers: ReadyService['readers'], codes: readonly Code[]): readonly string[] {
  const ids: string[] = [];
  for (let q = 0; q < readers.length; q += 1) {
    if (codes[q] === unanswered) ids.push(readers[q]!.question.id);
  }
  return ids;
}

/** Not being sure is no reason against anybody, and nor is what comes last. */
const isReason = (outcome: OutcomeKind): boolean =>
  outcome !== 'check-with-team' && outcome !== 'likely-suitable' && outcome !== 'options-list';

const pageOf = <T>(pages: readonly T[], team: number): T => pages[team] ?? pages[0]!;

const holds = (when: When['when'], codes: readonly Code[]): Truth =>
  when ? truth(when, codes) : yes;

/** The first name that fits for sure; the last one always does. */
function teamOf({ team }: ReadyService, codes: readonly Code[]): number {
  let t = 0;
  while (t < team.length - 1 && holds(team[t]!.when, codes) !== yes) t += 1;
  return t;
}

/** Those for whoever asks. Where none is for sure, those that may be: nobody leaves without one. */
function stepsOf({ steps }: Page<unknown>, codes: readonly Code[]): readonly Step[] {
  const sure: Step[] = [];
  const possible: Step[] = [];
  for (const { step, when } of steps) {
    const is = holds(when, codes);
    if (is === yes) sure.push(step);
    else if (is !== no) possible.push(step);
  }
  return sure.length > 0 ? sure : possible;
}

/** What a page says to everybody who gave the same answer to the one question that it hangs on. */
function saidBy(page: Page<unknown>, codes: readonly Code[]): Page<unknown>['known'][number] {
  const { on, known } = page;
  if (on === undefined) return { steps: stepsOf(page, codes) };
  return (known[on < 0 ? 0 : codes[on]!] ??= { steps: stepsOf(page, codes) });
}

function offersOf({ offers, options }: ReadyService, codes: readonly Code[], team: number) {
  const found: Offered[] = [];
  const seen: boolean[] = [];
  let rests = 0;
  for (const { when, option } of offers) {
    if (seen[option] || holds(when, codes) !== yes) continue;
    seen[option] = true;
    if (when) rests |= grounds(when, yes, codes);
    const page = pageOf(options[option]!, team);
    const said = saidBy(page, codes);
    if (!said.offered) {
      const { id, title, text } = page.shown;
      said.offered = { id, title, text, nextSteps: said.steps };
    }
    found.push(said.offered);
  }
  return { options: found, rests };
}
