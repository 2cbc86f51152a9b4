import type { SummaryWords } from './chart-words.js';
import type { CourseFacts, SeriesFacts } from './course-facts.js';
import { printed } from './printed-score.js';
import { spanOf } from './span.js';

/**
 * What else is to be said of one respondent's scores, by their place in the course: for
 * practitioners, see `judge`.
 */
export type Judge = (series: number) => readonly string[];

/**
 * One panel in sentences: where the scores went, and what is missing. No cut-off, no band and no
 * verdict, but for what `judge` adds.
 *
 * @returns A paragraph for each respondent, never an average, and one for what goes for all of them.
 */
export function courseSummary(
  facts: CourseFacts,
  words: SummaryWords,
  judge: Judge = () => [],
): readonly (readonly string[])[] {
  const { name, series, notScored } = facts;
  const several = series.length > 1;
  const told = series.map((each, i): readonly string[] => {
    const { by, nth, notScored, madeUp } = each;
    const subject = several ? words.subject(name, by, nth) : words.subject(name);
    const whose = several ? words.respondent(by, nth) : undefined;
    return [
      movement(facts, each, subject, words),
      ...judge(i),
      ...(notScored > 0 ? [words.notScoredCount(notScored, whose)] : []),
      ...(madeUp > 0 ? [words.madeUpCount(madeUp, whose)] : []),
    ];
  });
  if (series.length === 0) return [[words.noScores(words.subject(name))]];
  if (notScored === 0) return told;
  const gaps = words.notScoredCount(notScored);
  return several ? [...told, [gaps]] : [[...told[0]!, gaps]];
}

function movement(
  { unit }: CourseFacts,
  { course, first, last, furthest, days, range }: SeriesFacts,
  subject: string,
  words: SummaryWords,
): string {
  if (!first || !last || !furthest) return words.noScores(subject);
  const [from, to] = [printed(first, unit, words), printed(last, unit, words)];
  const move = { subject, from, to, over: spanOf(days), unit };
  switch (course) {
    case 'moved':
      return words.moved(move);
    case 'stayed':
      return words.stayed(move);
    case 'back': {
      const way = furthest.value > first.value ? 'up' : 'down';
      return words.isBack(move, way, printed(furthest, unit, words));
    }
    default:
      return words.oneScore(subject, words.score({ score: to, range, unit }), words.day(last.on));
  }
}
