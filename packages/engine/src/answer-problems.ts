import type { Issue } from './errors.js';
import type { Question, Service } from './service.js';
import { oldest } from './service-answers.js';
import { freeQuestions, sharedValues } from './shared-questions.js';

/**
 * What cannot be an answer, with its path. `decide` takes it for none; whoever sent it should know.
 *
 * Answers to questions that other services share are no problem, for the same answers may be put to
 * all of them. Neither are their values, where a question says what others count as.
 */
export function answerProblems(
  { questions }: Service,
  answers: Readonly<Record<string, unknown>>,
): readonly Issue[] {
  const known = new Map(questions.map((question) => [question.id, question]));
  return Object.keys(answers).flatMap((id) => {
    const question = known.get(id);
    const isShared = sharedValues.has(id) || freeQuestions.includes(id);
    const message = question
      ? wrong(question, answers[id])
      : isShared
        ? undefined
        : 'no question is called that';
    return message === undefined ? [] : [{ path: `answers.${id}`, message }];
  });
}

function wrong(question: Question, answer: unknown): string | undefined {
  if (answer === null || answer === undefined) return undefined;
  if (question.type === 'age') {
    const isAge = Number.isInteger(answer) && Number(answer) >= 0 && Number(answer) <= oldest;
    return isAge ? undefined : `must be whole years from 0 to ${oldest}, or null for not sure`;
  }
  const values = question.options.map(({ value }) => value);
  const allowed = (value: unknown) =>
    values.some((each) => each === value) || other(question, value);
  // Not repeated: it may hold what a person wrote.
  if (question.type !== 'choices') {
    return allowed(answer) ? undefined : `must be ${values.join(', ')} or null`;
  }
  const isList = Array.isArray(answer) && answer.every(allowed);
  return isList ? undefined : `must be a list of ${values.join(', ')}`;
}

/** Whether another service may have the value, and this one knows what to make of it. */
function other({ id, ...question }: Question, value: unknown): boolean {
  if (typeof value !== 'string' || question.type === 'age' || question.otherwise === undefined) {
    return false;
  }
  return sharedValues.get(id)?.includes(value) ?? /^[a-z][a-z0-9-]{0,63}$/.test(value);
}
