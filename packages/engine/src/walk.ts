import { allClasses, mostLooks, TooManyStates } from './explore.js';
import { given, nextPlace, type Left } from './next-question.js';
import type { ReadyService } from './prepared-service.js';
import type { Code } from './service-answers.js';

/** A place on the way: the question that is asked there, or the end. */
export interface Stop {
  /** In the order in which they were found, from 0. */
  readonly number: number;
  /** Place of the question; -1 at an end. */
  readonly place: number;
  /** Answers with which one gets here; others may lead here, too. */
  readonly codes: readonly Code[];
  readonly branches: readonly Branch[];
  /** How many questions may follow at most, this one included. */
  readonly longest: number;
}

/** Answers that lead to the same. */
export interface Branch {
  /** One of each class. */
  readonly answers: readonly Code[];
  readonly to: Stop;
}

/**
 * Walks every way through the questions, as they would be asked. Ways that come to the same meet
 * again, so the result is a diagram, not a tree.
 *
 * @param left - How much of the service counts: all of it, or its outcome only.
 * @throws {TooManyStates}
 */
export function walk(ready: ReadyService, from: readonly Code[], left: Left): Stop {
  const stops = new Map<string, Stop>();
  const inVain = new Set<string>();
  let looks = 0;
  const visit = (codes: readonly Code[]): Stop => {
    if ((looks += 1) > mostLooks) throw new TooManyStates();
    const now = left(ready, codes);
    const known = stops.get(now.key);
    if (known) return known;
    const place = nextPlace(ready, codes, left, inVain);
    const branches = new Map<Stop, Code[]>();
    // What is alive may make no difference after all: only the comparisons that do are tried.
    const answers = place < 0 ? [] : allClasses(ready, place, now);
    for (const code of answers) {
      const to = visit(given(codes, place, code));
      const same = branches.get(to);
      if (same) same.push(code);
      else branches.set(to, [code]);
    }
    const stop: Stop = {
      number: stops.size,
      place,
      codes,
      branches: [...branches].map(([to, answers]) => ({ to, answers })),
      longest: place < 0 ? 0 : 1 + Math.max(...[...branches.keys()].map(({ longest }) => longest)),
    };
    stops.set(now.key, stop);
    return stop;
  };
  return visit(from);
}

/** Every stop once, those that come first before those that follow them. */
export function stopsOf(first: Stop): readonly Stop[] {
  const seen = new Set<Stop>();
  const order: Stop[] = [];
  const visit = (stop: Stop): void => {
    if (seen.has(stop)) return;
    seen.add(stop);
    for (const { to } of stop.branches) visit(to);
    order.push(stop);
  };
  visit(first);
  return order.reverse();
}
