import type { SummaryWords } from './chart-words.js';
import type { Audience } from './course.js';
import type { FactCertainty } from './course-certainty.js';
import type { CourseFacts, SeriesFacts } from './course-facts.js';
import { difference } from './difference.js';
import { printed } from './printed-score.js';
import { spanOf } from './span.js';

/** What every sentence needs: whose language, and what it is about. */
interface Telling {
  readonly facts: CourseFacts;
  readonly series: SeriesFacts;
  readonly words: SummaryWords;
  /** “Goal 1”, or with several respondents “Goal 1 (parent or carer)”. */
  readonly subject: string;
  /** The respondent, where there are several. */
  readonly whose: string | undefined;
}

/**
 * One panel in sentences: where the scores went, what is missing, and for practitioners how certain
 * a change is. One respondent after the other, never an average. For a young person no cut-off, no
 * band and no verdict.
 */
export function courseSummary(
  facts: CourseFacts,
  audience: Audience,
  words: SummaryWords,
): readonly string[] {
  const { name, series: all, notScored } = facts;
  if (all.length === 0) return [words.noScores(words.subject(name))];
  const several = all.length > 1;
  const told = all.flatMap((series) => {
    const { by, nth, notScored, madeUp } = series;
    const subject = several ? words.subject(name, by, nth) : words.subject(name);
    const whose = several ? words.respondent(by, nth) : undefined;
    const telling = { facts, series, words, subject, whose };
    return [
      movement(telling),
      ...(audience === 'practitioner' ? judgement(telling) : []),
      ...(notScored > 0 ? [words.notScoredCount(notScored, whose)] : []),
      ...(madeUp > 0 ? [words.madeUpCount(madeUp, whose)] : []),
    ];
  });
  return notScored > 0 ? [...told, words.notScoredCount(notScored)] : told;
}

/**
 * Several goals in sentences: the mean of their changes, for practitioners only, and only of ratings
 * by the same person. Never one verdict. Empty for young persons, and below two goals with a change.
 */
export function goalsSummary(
  goals: readonly CourseFacts[],
  audience: Audience,
  words: SummaryWords,
): readonly string[] {
  if (audience !== 'practitioner') return [];
  const all = goals.flatMap(({ series }) => series);
  const people = [...new Set(all.map(({ by }) => by))];
  return people.flatMap((by) => {
    const changes = all.filter((each) => each.by === by).flatMap(({ change }) => change ?? []);
    if (changes.length < 2) return [];
    const mean = difference(changes.reduce((sum, change) => sum + change) / changes.length, 0);
    const whose = people.length > 1 ? words.respondent(by) : undefined;
    return [words.meanOfGoals(changes.length, mean, whose)];
  });
}

function movement({ facts: { unit }, series, words, subject }: Telling): string {
  const { course, first, last, furthest, days = 0, range } = series;
  if (!first || !last) return words.noScores(subject);
  const [from, to] = [printed(first, unit, words), printed(last, unit, words)];
  const move = { subject, from, to, over: spanOf(days), unit };
  switch (course) {
    case 'moved':
      return words.moved(move);
    case 'stayed':
      return words.stayed(move);
    case 'back': {
      const way = furthest!.value > first.value ? 'up' : 'down';
      return words.isBack(move, way, printed(furthest!, unit, words));
    }
    default:
      return words.oneScore(subject, words.score({ score: to, range, unit }), words.day(last.on));
  }
}

function judgement({ facts: { unit }, series, words, whose }: Telling): readonly string[] {
  const { certainty, first, last } = series;
  const told: string[] = [];
  if (certainty) {
    const { direction, noRoom, verdict, caseness } = certainty;
    if (direction !== 'none') told.push(verdictIn(certainty, direction, words));
    const way = direction === 'worse' ? 'worse' : 'better';
    if (verdict !== 'bigger' && noRoom.includes(way)) {
      told.push(words.noRoomFrom(printed(first!, unit, words), way));
    }
    if (caseness) told.push(words.caseness(caseness.first, caseness.last, caseness));
  }
  if (last?.band !== undefined) told.push(words.inBand(last.band, whose));
  return told;
}

function verdictIn(
  { verdict, threshold, scheme, unit }: FactCertainty,
  direction: 'better' | 'worse',
  words: SummaryWords,
): string {
  if (threshold === null || verdict === 'not-judged') return words.notJudged(scheme);
  switch (verdict) {
    case 'bigger':
      return words.bigger(direction, { threshold, scheme, unit });
    case 'once':
      return words.onlyOnce({ threshold, scheme, unit });
    case 'ordinary':
      return words.upsAndDowns({ threshold, scheme, unit });
  }
}
