import { decideCodes, type Decision } from './decide.js';
import { facts } from './facts.js';
import { readyService } from './prepared-service.js';
import { codeOf, type Code, type ServiceAnswers } from './service-answers.js';
import type { Question, Service } from './service.js';

/** A decision on answers that were not given in our checker, and what was taken for those left out. */
export interface RowDecision extends Decision {
  /** By question id. Empty where nothing had to be presumed. */
  readonly presumed: Readonly<Record<string, string>>;
}

/**
 * Decides on a row from elsewhere, which need not have a column for every question.
 *
 * What a question says is `presumed` stands in where the row leaves it out. It is told, it is no
 * reason, and the question stays among those that are unasked. `decide`, and so a checker, presumes
 * nothing: there, everything that matters is asked.
 */
export function decideRow(service: Service, answers: ServiceAnswers): RowDecision {
  const ready = readyService(service);
  const presumed: Record<string, string> = {};
  const codes: Code[] = [];
  let which = 0;
  for (const [q, each] of ready.readers.entries()) {
    const { id } = each.question;
    const stand = answers[id] === undefined ? standIn(each.question) : undefined;
    codes.push(codeOf(each, stand ?? answers[id]));
    if (stand === undefined) continue;
    presumed[id] = stand;
    which |= 1 << q;
  }
  const decision = decideCodes(ready, codes);
  const unsaid = facts(ready.readers, which, codes);
  const ids = service.questions.map(({ id }) => id);
  return {
    ...decision,
    because: decision.because.filter((fact) => !unsaid.includes(fact)),
    unasked: ids.filter((id) => decision.unasked.includes(id) || Object.hasOwn(presumed, id)),
    presumed,
  };
}

const standIn = (question: Question): string | undefined =>
  question.type === 'choice' ? question.presumed : undefined;
