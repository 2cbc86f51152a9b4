import type { Condition, FromParameter } from '../condition.js';
import { outcomeKinds, type OutcomeKind } from '../outcome-kinds.js';
import type { ServiceAnswers } from '../service-answers.js';
import type { Service } from '../service.js';

/** By the words of the guide, and no faster: `undefined` is unknown. */
export type Verdict = boolean | undefined;

/** Whether a condition holds, worked out on the definition itself. */
export function naiveVerdict(service: Service, given: Condition, answers: ServiceAnswers): Verdict {
  const verdict = (each: Condition) => naiveVerdict(service, each, answers);
  if ('all' in given) {
    const parts = given.all.map(verdict);
    if (parts.includes(false)) return false;
    return parts.includes(undefined) ? undefined : true;
  }
  if ('any' in given) {
    const parts = given.any.map(verdict);
    if (parts.includes(true)) return true;
    return parts.includes(undefined) ? undefined : false;
  }
  if ('not' in given) {
    const part = verdict(given.not);
    return part === undefined ? undefined : !part;
  }
  if ('condition' in given) return verdict(service.conditions![given.condition]!);

  const value = <T>(each: T | FromParameter): T => settled(service, each);
  const answer = answers[given.question];
  const isUnsure = answer === null || answer === 'not-sure' || answer?.toString() === 'not-sure';
  if (answer === undefined) return undefined;
  if ('known' in given) return isUnsure !== given.known;
  if ('is' in given) return oneOf([given.is], answer as string | null);
  if ('isOneOf' in given) return oneOf(value(given.isOneOf) as string[], answer as string | null);
  if ('atLeast' in given || 'atMost' in given) {
    const { atLeast = 0, atMost = 1000 } = given;
    const years = Number(answer);
    return answer === null ? undefined : years >= value(atLeast) && years <= value(atMost);
  }
  const list = (answer ?? ['not-sure']) as readonly string[];
  const has = (value: string): Verdict => list.includes(value) || (isUnsure ? undefined : false);
  if ('includesAny' in given || 'includesNone' in given) {
    const isAny = 'includesAny' in given;
    const each = (value(isAny ? given.includesAny : given.includesNone) as string[]).map(has);
    if (each.includes(true)) return isAny;
    return each.includes(undefined) ? undefined : !isAny;
  }
  if ('includesAll' in given) {
    const each = (value(given.includesAll) as string[]).map(has);
    if (each.includes(false)) return false;
    return each.includes(undefined) ? undefined : true;
  }
  const only = value(given.includesOnly) as string[];
  if (list.some((value) => value !== 'not-sure' && !only.includes(value))) return false;
  return isUnsure ? undefined : true;
}

function settled<T>({ parameters = [] }: Service, given: T | FromParameter): T {
  if (typeof given !== 'object' || given === null || !('parameter' in given)) return given as T;
  return parameters.find(({ id }) => id === given.parameter)!.value as T;
}

function oneOf(values: readonly string[], answer: string | null): Verdict {
  if (answer !== null && values.includes(answer)) return true;
  return answer === null || answer === 'not-sure' ? undefined : false;
}

/** The outcome, from the sentences of the guide. */
export function naiveOutcome(service: Service, answers: ServiceAnswers): OutcomeKind {
  const isConfirmed = (point: string | undefined) =>
    service.pleaseConfirm?.some(({ id, confirmed }) => id === point && confirmed !== undefined);
  const rules = service.rules.filter(({ until }) => !isConfirmed(until));
  const verdicts = rules.map(({ when }) => !when || naiveVerdict(service, when, answers));
  const held = rules.filter((_, r) => verdicts[r] === true).map(({ outcome }) => outcome);
  const [best] = held.sort((a, b) => outcomeKinds.indexOf(a) - outcomeKinds.indexOf(b));
  const isInDoubt = rules.some(
    ({ outcome }, r) => verdicts[r] === undefined && outcome !== 'school-enquiry',
  );
  return best === 'likely-suitable' && isInDoubt ? 'check-with-team' : best!;
}

/** What somebody sees: the outcome, and, unless they are in danger, the steps for them. */
export function naivePage(service: Service, answers: ServiceAnswers): string {
  const outcome = naiveOutcome(service, answers);
  if (['emergency', 'urgent', 'safeguarding'].includes(outcome)) return outcome;
  const { nextSteps } = service.outcomes.find(({ kind }) => kind === outcome)!;
  const verdicts = nextSteps.map(({ for: whom, when }) => {
    const asker: Condition[] = whom ? [{ question: 'filled-in-by', isOneOf: whom }] : [];
    return naiveVerdict(service, { all: [...asker, ...(when ? [when] : [])] }, answers);
  });
  const wanted = verdicts.includes(true) ? true : undefined;
  const steps = nextSteps.filter((_, s) => verdicts[s] === wanted);
  return [outcome, ...steps.map(({ text }) => text)].join('; ');
}
