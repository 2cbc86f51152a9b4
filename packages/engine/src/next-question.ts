import { classes } from './answer-classes.js';
import type { Node } from './compiled-condition.js';
import { readyService, type ReadyService } from './prepared-service.js';
import { asks, residue, type Residue } from './residue.js';
import { codeOf, openCode, unanswered, type Code, type ServiceAnswers } from './service-answers.js';
import type { Question, Service } from './service.js';

/**
 * The question to ask next: the first whose answer can still change the outcome, or what whoever is
 * asking should do next. `undefined` where nothing can: then it is time to `decide`.
 */
export function nextQuestion(service: Service, answers: ServiceAnswers): Question | undefined {
  const ready = readyService(service);
  return ready.readers[nextPlace(ready, openCodes(ready, answers))]?.question;
}

/** Answers as codes, by place; what was not answered may still be. */
export function openCodes({ readers }: ReadyService, answers: ServiceAnswers): readonly Code[] {
  return readers.map((reader) => codeOf(reader, answers[reader.question.id]) || openCode);
}

/** What is left of a service, or of a part of it; see `residue`. */
export type Left = (ready: ReadyService, codes: readonly Code[], about?: number) => Residue;

/** The place of the question to ask next, or -1. */
export function nextPlace(
  ready: ReadyService,
  codes: readonly Code[],
  left: Left = residue,
  inVain?: Set<string>,
): number {
  const now = left(ready, codes);
  const isOpen = (place: number) => codes[place] === openCode && asks(now, place);
  const next = codes.findIndex(
    (_, place) => isOpen(place) && matters(ready, codes, place, left, inVain),
  );
  if (next >= 0 || now.alive.size === 0) return next;
  // Every answer leads to the same, and yet none does not: some rule is unknown until one is there.
  const unasked = codes.map((code) => (code === openCode ? unanswered : code));
  const settled = left(ready, filledIn(ready, codes)).key;
  return left(ready, unasked).key === settled ? -1 : codes.findIndex((_, place) => isOpen(place));
}

/** The same answers, with any of the possible ones to open questions. */
export function filledIn({ readers }: ReadyService, codes: readonly Code[]): readonly Code[] {
  return codes.map((code, place) => (code === openCode ? classes(readers[place]!, [])[0]! : code));
}

/** A page must not stand still: a service that needs more looks asks a question too many instead. */
const mostLooks = 4000;

/**
 * Whether there are answers to the other open questions with which this one makes a difference.
 * Exact: tries them, class by class, until it finds some, and remembers where there are none.
 */
export function matters(
  ready: ReadyService,
  codes: readonly Code[],
  place: number,
  left: Left = residue,
  inVain = new Set<string>(),
): boolean {
  let looks = 0;
  const look = (codes: readonly Code[]): boolean => {
    const now = left(ready, codes, place);
    const name = `${place} ${now.key}`;
    if (!asks(now, place) || inVain.has(name)) return false;
    if ((looks += 1) > mostLooks) return true;
    let other = -1;
    for (const { question } of now.alive) if (question !== place) other = question;
    const tried = other < 0 ? place : other;
    const answers = classes(ready.readers[tried]!, nodesOf(tried, now));
    const found =
      other < 0
        ? new Set(answers.map((code) => left(ready, given(codes, place, code)).key)).size > 1
        : answers.some((code) => look(given(codes, tried, code)));
    if (!found) inVain.add(name);
    return found;
  };
  return look(codes);
}

/** The same answers with one more. */
export function given(codes: readonly Code[], place: number, code: Code): Code[] {
  const next = [...codes];
  next[place] = code;
  return next;
}

/** The comparisons of one question. */
export function nodesOf(place: number, { alive }: Residue): Node[] {
  return [...alive].filter(({ question }) => question === place);
}
