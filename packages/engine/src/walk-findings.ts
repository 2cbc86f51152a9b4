import { nothingAnswered } from './explore.js';
import type { Finding } from './finding.js';
import { matters } from './next-question.js';
import { safetyKinds } from './outcome-kinds.js';
import type { ReadyService } from './prepared-service.js';
import { questionsIn } from './questions-in.js';
import { outcomeLeft, residue } from './residue.js';
import type { Code } from './service-answers.js';
import { stopsOf, walk, type Stop } from './walk.js';

/** Nobody should be asked more, unless a service says so. */
const usualMost = 12;

/** What goes wrong on the way through the questions, as they are asked. */
export function walkFindings(ready: ReadyService): {
  readonly found: readonly Finding[];
  readonly longest: number;
} {
  const { mostQuestions = usualMost } = ready.service;
  const { longest, asked, found } = ready.offers.length > 0 ? unwalked(ready) : walked(ready);
  const all: Finding[] = [...found];
  if (longest > mostQuestions) {
    const message = `up to ${longest} of them are asked; at most ${mostQuestions} may be`;
    all.push({ path: 'questions', message, isError: true });
  }
  for (let place = 0; place < ready.readers.length; place += 1) {
    if (asked.has(place)) continue;
    const message = 'is never asked: nothing depends on it';
    all.push({ path: `questions.${place}`, message, isError: false });
  }
  return { found: all, longest };
}

interface Ways {
  readonly found: readonly Finding[];
  readonly longest: number;
  /** Places of the questions that are asked of somebody. */
  readonly asked: ReadonlySet<number>;
}

function walked(ready: ReadyService): Ways {
  const first = walk(ready, nothingAnswered(ready), residue);
  const stops = stopsOf(first);
  const asked = new Set(stops.map(({ place }) => place));
  return { found: [...tooLate(ready, stops), ...inVain(ready, stops)], asked, ...first };
}

/**
 * Every offer of a navigator hangs on answers of its own, so that its ways are far too many to walk.
 * None of them can be longer than all that is asked of anybody.
 */
function unwalked(ready: ReadyService): Ways {
  const start = nothingAnswered(ready);
  const asked = new Set(start.flatMap((_, place) => (matters(ready, start, place) ? [place] : [])));
  const left = (_: ReadyService, codes: readonly Code[]) => outcomeLeft(ready, codes);
  const stops = stopsOf(walk(ready, start, left));
  return { found: tooLate(ready, stops), asked, longest: asked.size };
}

/** Questions that come while somebody may be in danger, and are not about that. */
function tooLate(ready: ReadyService, stops: readonly Stop[]): Finding[] {
  const needed = new Set<string>();
  for (const { when, outcome } of ready.service.rules) {
    if (!when || !safetyKinds.includes(outcome)) continue;
    questionsIn(when, ready.service.conditions).forEach((id) => needed.add(id));
  }
  const late = new Set<number>();
  for (const { place, codes } of stops) {
    if (place < 0 || needed.has(ready.readers[place]!.question.id)) continue;
    const { kinds } = outcomeLeft(ready, codes);
    if (safetyKinds.some((kind) => kinds.has(kind))) late.add(place);
  }
  return [...late].map((place) => ({
    path: `questions.${place}`,
    message: 'is asked while a safety outcome is still possible',
    isError: true,
  }));
}

/** Questions that are asked although every answer leads to the same: without one, a rule is unknown. */
function inVain(ready: ReadyService, stops: readonly Stop[]): Finding[] {
  const found = new Set<number>();
  for (const { place, codes } of stops) {
    if (place >= 0 && !matters(ready, codes, place)) found.add(place);
  }
  return [...found].map((place) => ({
    path: `questions.${place}`,
    message: 'is asked of some in vain: every answer leads to the same, but a rule waits for one',
    isError: true,
  }));
}
