import { classes, mostClasses } from './answer-classes.js';
import { given, nodesOf } from './next-question.js';
import type { ReadyService } from './prepared-service.js';
import type { Residue } from './residue.js';
import { openCode, type Code } from './service-answers.js';

/** After so many looks somebody has waited long enough; a service that needs more is not proven right. */
export const mostLooks = 100_000;

/** Thrown where there is more to look through than anybody would wait for. */
export class TooManyStates extends Error {}

/** No question answered yet. */
export function nothingAnswered({ readers }: ReadyService): Code[] {
  return readers.map(() => openCode);
}

/**
 * Looks through all answers, class by class, as far as something hangs on them. Answers after which
 * the same is left are looked at once.
 *
 * @param left - What something hangs on; `undefined` where it is of no interest any more.
 * @param settled - Told of answers after which nothing is open: one set of each kind.
 * @throws {TooManyStates}
 */
export function explore(
  ready: ReadyService,
  from: readonly Code[],
  left: (codes: readonly Code[]) => Residue | undefined,
  settled: (codes: readonly Code[]) => void,
): void {
  const seen = new Set<string>();
  let looks = 0;
  const visit = (codes: readonly Code[]): void => {
    if ((looks += 1) > mostLooks) throw new TooManyStates();
    const now = left(codes);
    if (!now || seen.has(now.key)) return;
    seen.add(now.key);
    const place = Math.min(...[...now.alive].map(({ question }) => question));
    if (place === Infinity) {
      settled(codes);
      return;
    }
    for (const code of allClasses(ready, place, now)) {
      visit(given(codes, place, code));
    }
  };
  visit(from);
}

/**
 * The classes of answers to a question.
 *
 * @throws {TooManyStates} If `classes` did not name them all.
 */
export function allClasses(ready: ReadyService, place: number, now: Residue): readonly Code[] {
  const all = classes(ready.readers[place]!, nodesOf(place, now));
  if (all.length >= mostClasses) throw new TooManyStates();
  return all;
}
