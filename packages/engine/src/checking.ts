import { isAnswer } from './checking-answer.js';
import {
  decideAtDoor,
  nextAtDoor,
  type FrontDoor,
  type OwnAnswers,
  type Result,
} from './front-door.js';
import { nextQuestion } from './next-question.js';
import type { ServiceAnswers } from './service-answers.js';
import type { Question } from './service.js';
import { stamp } from './session.js';

/** What a person has said, and on which way. */
interface Trail {
  /** `id@version` of the service; of several, with spaces between. */
  readonly form: string;
  /** By question id; and `school`, which school it is, where one was found. */
  readonly answers: ServiceAnswers;
  /** Answers that hold for one service only, by its id: whether it covers the school, say. */
  readonly own?: OwnAnswers;
  /** Ids of the questions that lie behind, in the order in which they were asked. */
  readonly asked: readonly string[];
}

/**
 * Where a person is in a checker. Plain JSON: a host may store it and hand it back.
 *
 * No answer is lost by going back, or by changing another one. But only those to questions in
 * `asked` count; the others wait until their question is asked again.
 */
export type Checking = Trail &
  (
    | {
        readonly status: 'asking';
        /** Id of the question that is asked now. */
        readonly at: string;
        /** Id of the question to which the person came from the result. */
        readonly changing?: string;
      }
    | { readonly status: 'decided' }
  );

export type CheckingAction =
  /** Answers the question that is asked now, and goes on. */
  | {
      readonly type: 'answer';
      readonly value: ServiceAnswers[string];
      /** To a question of type `school`: the school itself, kept beside the answer. */
      readonly school?: string;
      /** To the same: what the answer is for each service, where that is not the same for all. */
      readonly own?: OwnAnswers;
    }
  | { readonly type: 'back' }
  /** From the result to one of its questions, and back as far as the answers allow. */
  | { readonly type: 'change'; readonly question: string };

/** A checker at its first question, with nothing answered. */
export function startChecking(door: FrontDoor): Checking {
  const form = door.services.map(stamp).join(' ');
  return onward(door, { form, answers: {}, asked: [] }, 'next');
}

/**
 * The checker after an action. Pure and total: an action that means nothing now, such as an answer
 * that cannot be one, returns the very same checker, so `===` tells whether anything changed.
 */
export function stepChecking(
  door: FrontDoor,
  checking: Checking,
  action: CheckingAction,
): Checking {
  switch (action.type) {
    case 'answer':
      return checking.status === 'asking' ? answered(door, checking, action) : checking;
    case 'back':
      return back(door, checking);
    case 'change': {
      const { question: at } = action;
      const place = checking.asked.indexOf(at);
      if (checking.status !== 'decided' || place < 0) return checking;
      return { ...trailTo(checking, place), status: 'asking', at, changing: at };
    }
  }
}

/** The question that is asked now; `undefined` once the checker has decided. */
export function questionAt(door: FrontDoor, checking: Checking): Question | undefined {
  return checking.status === 'asking' ? byId(door, checking.at) : undefined;
}

/** The questions that lie behind, in the order in which they were asked. */
export function questionsBehind(door: FrontDoor, { asked }: Checking): readonly Question[] {
  return asked.map((id) => byId(door, id)!);
}

/** The answers that count: what a decision rests on, and what a referral can begin with. */
export function answersThatCount(door: FrontDoor, { answers, asked }: Trail): ServiceAnswers {
  const counted = only(answers, asked);
  const hasSchool = asked.some((id) => byId(door, id)?.type === 'school');
  return hasSchool && answers['school'] ? { ...counted, school: answers['school'] } : counted;
}

/** What each service comes to, the most helpful first. Where somebody is in danger: only that. */
export function resultsOf(door: FrontDoor, checking: Checking): readonly Result[] {
  return decideAtDoor(door, answersThatCount(door, checking), ownThatCount(checking));
}

/**
 * Goes on: to the `next` question, or past all that have an answer, to the first `open` one.
 *
 * @param changing - See `Checking`.
 * @param at - Not past this question, whether it has an answer or not.
 */
export function onward(
  door: FrontDoor,
  trail: Trail,
  to: 'next' | 'open',
  changing?: string,
  at?: string,
): Checking {
  const asked = [...trail.asked];
  for (;;) {
    const next = nextOf(door, { ...trail, asked });
    // The same again could only be asked for ever.
    if (!next || asked.includes(next.id)) return { ...trail, asked, status: 'decided' };
    if (to === 'next' || next.id === at || !Object.hasOwn(trail.answers, next.id)) {
      const whole: Checking = { ...trail, asked, status: 'asking', at: next.id };
      return changing === undefined ? whole : { ...whole, changing };
    }
    asked.push(next.id);
  }
}

/** One service has rules of its own for when to ask: those that `cairn check` proves. */
function nextOf(door: FrontDoor, trail: Trail): Question | undefined {
  const [answers, own] = [answersThatCount(door, trail), ownThatCount(trail)];
  const [first, ...others] = door.services;
  if (!first || others.length > 0) return nextAtDoor(door, answers, own);
  return nextQuestion(first, { ...answers, ...own[first.id] });
}

function answered(
  door: FrontDoor,
  checking: Checking & { readonly status: 'asking' },
  { value, school, own = {} }: CheckingAction & { readonly type: 'answer' },
): Checking {
  const { form, at, asked, changing } = checking;
  const question = byId(door, at)!;
  const isFit = (id: string) =>
    door.services.some((service) => service.id === id) && isAnswer(question, own[id]![at]);
  if (!isAnswer(question, value) || !Object.keys(own).every(isFit)) return checking;

  const { school: before, ...rest } = checking.answers;
  const kept = question.type === 'school' ? school : before;
  const answers = { ...rest, ...(kept === undefined ? {} : { school: kept }), [at]: value };
  const forOne = ownWith(checking.own, at, own);
  const trail = { form, answers, ...(forOne ? { own: forOne } : {}), asked: [...asked, at] };
  return onward(door, trail, changing === undefined ? 'next' : 'open', changing);
}

/** The answers for one service each, after a question was answered anew. */
function ownWith(before: OwnAnswers = {}, at: string, given: OwnAnswers): OwnAnswers | undefined {
  const found: Record<string, ServiceAnswers> = {};
  for (const id of new Set([...Object.keys(before), ...Object.keys(given)])) {
    const answers: Record<string, ServiceAnswers[string]> = { ...before[id] };
    if (given[id]) answers[at] = given[id][at];
    else delete answers[at];
    if (Object.keys(answers).length > 0) found[id] = answers;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Back from a change to the result, if all is as it was; else to the question before. */
function back(door: FrontDoor, checking: Checking): Checking {
  const changing = checking.status === 'asking' ? checking.changing : undefined;
  if (checking.status === 'asking' && changing === checking.at) {
    const whole = onward(door, trailTo(checking, 0), 'open');
    if (whole.status === 'decided') return whole;
  }
  const at = checking.asked.at(-1);
  if (at === undefined) return checking;
  const before: Checking = { ...trailTo(checking, -1), status: 'asking', at };
  return changing === undefined ? before : { ...before, changing };
}

/** The same answers, with fewer questions behind. */
function trailTo({ form, answers, own, asked }: Checking, place: number): Trail {
  return { form, answers, ...(own ? { own } : {}), asked: asked.slice(0, place) };
}

/** Of the answers that hold for one service only, those that count. */
export function ownThatCount({ own = {}, asked }: Trail): OwnAnswers {
  const found: Record<string, ServiceAnswers> = {};
  for (const id of Object.keys(own)) found[id] = only(own[id]!, asked);
  return found;
}

function only(answers: ServiceAnswers, ids: readonly string[]): ServiceAnswers {
  const found: Record<string, ServiceAnswers[string]> = {};
  for (const id of ids) if (Object.hasOwn(answers, id)) found[id] = answers[id];
  return found;
}

const byId = ({ questions }: FrontDoor, id: string): Question | undefined =>
  questions.find((question) => question.id === id);
