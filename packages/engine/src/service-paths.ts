import { classes } from './answer-classes.js';
import { classWords } from './class-words.js';
import { nothingAnswered } from './explore.js';
import { filledIn, nodesOf } from './next-question.js';
import type { OutcomeKind } from './outcome-kinds.js';
import { readyService, type ReadyService } from './prepared-service.js';
import { outcomeLeft } from './residue.js';
import type { Code } from './service-answers.js';
import type { Question, Service } from './service.js';
import { walk, type Stop } from './walk.js';

/** A stop on the way to an outcome, in words. */
export interface PathStop {
  /** From 0; the first stop is 0. */
  readonly number: number;
  readonly question?: Question;
  /** Where there is no question. */
  readonly outcome?: OutcomeKind;
  readonly branches: readonly { readonly words: string; readonly to: PathStop }[];
}

/**
 * Every way to an outcome, as the questions are asked. Questions that only change what somebody
 * should do next are not among them.
 *
 * @throws {TooManyStates}
 */
export function pathsOf(service: Service): PathStop {
  const ready = readyService(service);
  const left = (_: ReadyService, codes: readonly Code[]) => outcomeLeft(ready, codes);
  const known = new Map<string, PathStop>();
  const inWords = (stop: Stop): PathStop => {
    const { place, codes } = stop;
    const [outcome] = outcomeLeft(ready, filledIn(ready, codes)).kinds;
    const name = place < 0 ? outcome! : String(stop.number);
    const before = known.get(name);
    if (before) return before;
    const branches = place < 0 ? [] : worded(ready, stop, inWords);
    const found = { number: known.size, ...(place < 0 ? { outcome: outcome! } : {}), branches };
    const question = ready.readers[place]?.question;
    const whole = question ? { ...found, question } : found;
    known.set(name, whole);
    return whole;
  };
  return inWords(walk(ready, nothingAnswered(ready), left));
}

function worded(
  ready: ReadyService,
  { place, codes, branches }: Stop,
  to: (stop: Stop) => PathStop,
) {
  const reader = ready.readers[place]!;
  const nodes = nodesOf(place, outcomeLeft(ready, codes));
  const all = classes(reader, nodes);
  // Ends that come to one outcome are one: what leads there is told together.
  const together = new Map<PathStop, Code[]>();
  for (const branch of branches) {
    const next = to(branch.to);
    together.set(next, [...(together.get(next) ?? []), ...branch.answers]);
  }
  return [...together].map(([next, answers]) => ({
    to: next,
    words: classWords(reader, answers, nodes, all),
  }));
}

/** One way from the first question to an outcome. */
export interface Path {
  /** By question id, in the order in which they are asked. */
  readonly answers: ReadonlyMap<string, string>;
  readonly outcome: OutcomeKind;
}

/** Every path, one after the other: there may be more than anybody would read. */
export function* listPaths(
  { question, outcome, branches }: PathStop,
  before: ReadonlyMap<string, string> = new Map(),
): Generator<Path> {
  if (!question) yield { answers: before, outcome: outcome! };
  else {
    for (const { words, to } of branches) {
      yield* listPaths(to, new Map([...before, [question.id, words]]));
    }
  }
}
