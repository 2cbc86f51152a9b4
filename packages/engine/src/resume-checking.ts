import { isAnswer } from './checking-answer.js';
import { onward, startChecking, type Checking } from './checking.js';
import { CairnError } from './errors.js';
import type { FrontDoor, OwnAnswers } from './front-door.js';
import type { ServiceAnswers } from './service-answers.js';

/**
 * Takes back a checker that a host stored, after checking that it belongs to these services, and
 * that every answer in it can be one. Which questions lie behind is worked out anew from the
 * answers: one that is beyond a question without an answer goes back to that question.
 *
 * @param saved - Any value; typically what `JSON.parse` made of stored text.
 * @throws {CairnError} If it is none, or one of other services or versions. The message names the
 *   place and what belongs there, and repeats no answer.
 */
export function resumeChecking(door: FrontDoor, saved: unknown): Checking {
  const given = Object(saved) as Fields;
  const fresh = startChecking(door);
  expect('form', given['form'] === fresh.form, fresh.form);
  const { status, at, changing } = given as Partial<Record<'status' | 'at' | 'changing', unknown>>;
  expect('status', status === 'asking' || status === 'decided', 'asking or decided');
  const ids = door.questions.map(({ id }) => id);
  const isQuestion = (id: unknown) => ids.some((each) => each === id);
  expect('at', status === 'decided' || isQuestion(at), 'the id of a question');
  expect('changing', changing === undefined || isQuestion(changing), 'the id of a question');

  const own = toOwn(door, given['own']);
  const answers = toAnswers(door, given['answers'], 'answers');
  const trail = { form: fresh.form, answers, ...(own ? { own } : {}), asked: [] };
  const here = status === 'asking' ? (at as string) : undefined;
  return onward(door, trail, 'open', changing as string | undefined, here);
}

type Fields = Readonly<Record<string, unknown>>;

function expect(path: string, right: unknown, wanted: string): void {
  if (!right) throw new CairnError(`session.${path} must be ${wanted}`);
}

function toAnswers({ questions }: FrontDoor, saved: unknown, path: string): ServiceAnswers {
  const given = { ...(Object(saved) as ServiceAnswers) };
  for (const id of Object.keys(given)) {
    const question = questions.find((each) => each.id === id);
    // Which school it is says a list of schools, not the service.
    const isRight = question
      ? isAnswer(question, given[id])
      : id === 'school' && /^[\w-]{1,64}$/.test(String(given[id]));
    expect(`${path}.${id}`, isRight, 'an answer that its question allows');
  }
  return given;
}

function toOwn(door: FrontDoor, saved: unknown): OwnAnswers | undefined {
  if (saved === undefined) return undefined;
  const given = Object(saved) as Fields;
  const found: Record<string, ServiceAnswers> = {};
  for (const id of Object.keys(given)) {
    const isThere = door.services.some((service) => service.id === id);
    expect(`own.${id}`, isThere, 'of one of the services');
    found[id] = toAnswers(door, given[id], `own.${id}`);
  }
  return found;
}
