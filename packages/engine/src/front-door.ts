import { decide, type Decision } from './decide.js';
import { matters, openCodes } from './next-question.js';
import { notSure, safetyKinds, type OutcomeKind } from './outcome-kinds.js';
import { readyService } from './prepared-service.js';
import { questionsIn } from './questions-in.js';
import type { Question, Service } from './service.js';
import { openCode, type ServiceAnswers } from './service-answers.js';

/** Several services behind one door: what any of them asks is asked once. */
export interface FrontDoor {
  readonly services: readonly Service[];
  /** All that they ask, those that safety depends on first. */
  readonly questions: readonly Question[];
}

/** Answers that hold for one service only, by its id: whether it covers the school, say. */
export type OwnAnswers = Readonly<Record<string, ServiceAnswers>>;

/** What one of the services comes to. */
export interface Result {
  readonly service: Service;
  readonly decision: Decision;
}

/**
 * Puts services behind one door.
 *
 * @param services - With different ids, the ones first that should come first among equals.
 * @throws {RangeError} If two of them ask a question of one id in different ways: for an age and for
 *   a list, say. Questions with shared ids never do.
 */
export function frontDoor(services: readonly Service[]): FrontDoor {
  const merged = new Map<string, Question>();
  const safety = new Set<string>();
  for (const { questions, rules, conditions } of services) {
    for (const question of questions) {
      const before = merged.get(question.id);
      merged.set(question.id, before ? both(before, question) : question);
    }
    for (const { when, outcome } of rules) {
      if (!when || !safetyKinds.includes(outcome)) continue;
      questionsIn(when, conditions).forEach((id) => safety.add(id));
    }
  }
  const all = [...merged.values()];
  const first = all.filter(({ id }) => safety.has(id));
  return { services, questions: [...first, ...all.filter(({ id }) => !safety.has(id))] };
}

/** The same question, with the answers that either allows. Why one of them asks says nothing here. */
function both(a: Question, b: Question): Question {
  const { why, ...rest } = a;
  const kept = why !== undefined && why === b.why ? a : (rest as Question);
  if (kept.type === 'age' && b.type === 'age') {
    const unsure = kept.notSure ?? b.notSure;
    return {
      ...kept,
      from: Math.min(kept.from ?? 0, b.from ?? 0),
      to: Math.max(kept.to ?? 130, b.to ?? 130),
      ...(unsure === undefined ? {} : { notSure: unsure }),
    };
  }
  if (
    kept.type === 'age' ||
    b.type === 'age' ||
    (a.type === 'choices') !== (b.type === 'choices')
  ) {
    throw new RangeError(`${a.id} is asked as ${a.type} and as ${b.type}`);
  }
  const values = new Set(kept.options.map(({ value }) => value));
  const all = [...kept.options, ...b.options.filter(({ value }) => !values.has(value))];
  // What everybody else is left with comes last, and being unsure after that.
  const rank = ({ value }: { readonly value: string }) =>
    value === notSure ? 2 : value === kept.otherwise || value === b.otherwise ? 1 : 0;
  const options = [0, 1, 2].flatMap((at) => all.filter((option) => rank(option) === at));
  return { ...kept, options };
}

/** The question to ask next, as `nextQuestion` has it; `undefined` where it is time to decide. */
export function nextAtDoor(
  { services, questions }: FrontDoor,
  answers: ServiceAnswers,
  own: OwnAnswers = {},
): Question | undefined {
  const inDanger = services.filter((service) =>
    safetyKinds.includes(decide(service, { ...answers, ...own[service.id] }).outcome),
  );
  const asking = (inDanger.length > 0 ? inDanger : services).map((service) => {
    const ready = readyService(service);
    return { ready, codes: openCodes(ready, { ...answers, ...own[service.id] }) };
  });
  return questions.find(({ id }) =>
    asking.some(({ ready, codes }) => {
      const place = ready.readers.findIndex(({ question }) => question.id === id);
      return codes[place] === openCode && matters(ready, codes, place);
    }),
  );
}

/** What every service comes to, the most helpful first. Where somebody is in danger: only that. */
export function decideAtDoor(
  { services }: FrontDoor,
  answers: ServiceAnswers,
  own: OwnAnswers = {},
): readonly Result[] {
  const results = services.map((service) => ({
    service,
    decision: decide(service, { ...answers, ...own[service.id] }),
  }));
  const best = Math.min(...results.map(({ decision }) => safetyRank(decision)));
  if (best < safetyKinds.length) {
    return results.filter(({ decision }) => safetyRank(decision) === best).slice(0, 1);
  }
  return results.sort((a, b) => usefulness(a.decision) - usefulness(b.decision));
}

function safetyRank({ outcome }: Decision): number {
  const rank = safetyKinds.indexOf(outcome);
  return rank < 0 ? safetyKinds.length : rank;
}

/** The other way round than deciding: what leads furthest first, what is out of reach last. */
const mostUseful: readonly OutcomeKind[] = [
  ...(['school-enquiry', 'likely-suitable', 'options-list', 'check-with-team'] as const),
  ...(['consent-first', 'more-help-needed', 'school-starting-soon', 'everyday-support'] as const),
  ...(['already-getting-help', 'different-support', 'school-not-covered'] as const),
  ...(['outside-age', 'outside-area'] as const),
];

function usefulness({ outcome, reasons }: Decision): number {
  const isElsewhere = outcome === 'outside-area' || reasons.includes('outside-area');
  return mostUseful.indexOf(outcome) + (isElsewhere ? mostUseful.length : 0);
}
