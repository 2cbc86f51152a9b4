import type { Node } from './compiled-condition.js';
import { truth } from './compiled-condition.js';
import { explore, nothingAnswered } from './explore.js';
import type { Finding } from './finding.js';
import { yes } from './kleene.js';
import type { ReadyService } from './prepared-service.js';
import { conditionLeft, firstLeft, outcomeLeft, type Residue } from './residue.js';
import type { Code } from './service-answers.js';

/** The fewest options that somebody may be left with. */
const fewest = 2;

/** Of a navigator: offers that are never made, and people who are offered too little. */
export function offerFindings(ready: ReadyService): readonly Finding[] {
  if (ready.offers.length === 0) return [];
  return [...offersInVain(ready), ...tooFew(ready)];
}

function offersInVain(ready: ReadyService): Finding[] {
  const made = new Set<number>();
  for (let option = 0; option < ready.options.length; option += 1) {
    const own = (codes: readonly Code[]) =>
      firstLeft(ready.offers, codes, (offer) => offer.option === option);
    explore(
      ready,
      nothingAnswered(ready),
      (codes) => whereOffered(ready, codes, own(codes)),
      (codes) => {
        const [first] = own(codes).key.split(':');
        if (first) made.add(Number(first));
      },
    );
  }
  return ready.offers.flatMap((_, o) => {
    if (made.has(o)) return [];
    const message = 'is never made: it cannot hold, or its option has been offered by then';
    return [{ path: `offers.${o}`, message, isError: true }];
  });
}

/** Together with what decides whether anything is offered at all. */
function whereOffered(
  ready: ReadyService,
  codes: readonly Code[],
  part: Residue,
): Residue | undefined {
  const outcome = outcomeLeft(ready, codes);
  if (!outcome.kinds.has('options-list')) return undefined;
  return {
    key: `${outcome.key}|${part.key}`,
    alive: new Set([...outcome.alive, ...part.alive]),
  };
}

function tooFew(ready: ReadyService): Finding[] {
  let [hasFew, hasNobody] = [false, false];
  const { offers, service } = ready;
  const isPerson = (option: number) => service.options?.[option]?.person === true;
  const sure = (codes: readonly Code[]) =>
    new Set(offers.filter((offer) => holds(offer.when, codes)).map(({ option }) => option));
  const look = (codes: readonly Code[], isEnough: (options: ReadonlySet<number>) => boolean) => {
    if (isEnough(sure(codes))) return undefined;
    const alive = new Set<Node>();
    let key = [...sure(codes)].join();
    for (let o = 0; o < offers.length; o += 1) {
      const part = conditionLeft(offers[o]!.when, codes);
      if (part.alive.size > 0) key += `;${o}:${part.key}`;
      part.alive.forEach((node) => alive.add(node));
    }
    return whereOffered(ready, codes, { key, alive });
  };
  const start = nothingAnswered(ready);
  explore(
    ready,
    start,
    (codes) => (hasFew ? undefined : look(codes, ({ size }) => size >= fewest)),
    () => (hasFew = true),
  );
  explore(
    ready,
    start,
    (codes) => (hasNobody ? undefined : look(codes, (all) => [...all].some(isPerson))),
    () => (hasNobody = true),
  );
  const path = 'offers';
  return [
    ...(hasFew
      ? [{ path, message: `offer somebody fewer than ${fewest} options`, isError: true }]
      : []),
    ...(hasNobody ? [{ path, message: 'offer somebody no person to talk to', isError: true }] : []),
  ];
}

const holds = (when: Node | undefined, codes: readonly Code[]) =>
  !when || truth(when, codes) === yes;
