import type { Question, Service } from '@cairnkit/engine/service.js';

/**
 * The first question of a service, as long as it can be told without the rules engine, which is
 * still on its way. It can be for a question of safety that the first rule rests on: whatever else
 * is answered, it makes a difference. Behind a front door, services have to be put together first.
 */
export function opening([service, ...others]: readonly Service[]): Question | undefined {
  const [question] = service?.questions ?? [];
  const { when, outcome } = service?.rules[0] ?? {};
  if (others.length > 0 || question?.type !== 'choice' || outcome !== 'emergency') return undefined;
  const isSure = when && 'is' in when && when.question === question.id;
  return isSure && question.options.some(({ value }) => value === when.is) ? question : undefined;
}
