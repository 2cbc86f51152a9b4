import type { JudgementWords } from './chart-words.js';
import { certaintyOf, type Certainty } from './course-certainty.js';
import { scoredPoints, type CourseFacts } from './course-facts.js';
import type { Judge } from './course-summary.js';
import { difference } from './difference.js';
import { printed } from './printed-score.js';
import type { ReadyCourse, ReadySeries } from './ready-course.js';
import { bandOf } from './score.js';
import { roundedT } from './t-score.js';

/**
 * What practitioners are told beside where the scores went: whether a change is bigger than chance
 * alone usually explains, by whose threshold, never that it is proven; where the scale has no room for
 * one; caseness, and the band of the last score. Give it to `courseSummary`.
 */
export function judge(course: ReadyCourse, words: JudgementWords): Judge {
  const several = course.series.length > 1;
  return (i) => {
    const series = course.series[i];
    if (!series) return [];
    const { by, nth } = series;
    const band = lastBand(course, series);
    const told = judgement(course, series, words);
    if (band === undefined) return told;
    return [...told, words.inBand(band, several ? words.respondent(by, nth) : undefined)];
  };
}

/**
 * Several goals in sentences: the mean of their changes, and only of ratings by the same person. Never
 * one verdict. For practitioners only. Empty below two goals with two ratings.
 */
export function goalsSummary(
  goals: readonly CourseFacts[],
  words: JudgementWords,
): readonly string[] {
  const all = goals.flatMap(({ series }) => series).filter(({ scores }) => scores > 1);
  const people = [...new Set(all.map(({ by }) => by))];
  return people.flatMap((by) => {
    const own = all.filter((each) => each.by === by);
    if (own.length < 2) return [];
    const mean = difference(own.reduce((sum, { change }) => sum + change, 0) / own.length, 0);
    return [
      words.meanOfGoals(own.length, mean, people.length > 1 ? words.respondent(by) : undefined),
    ];
  });
}

function judgement(
  course: ReadyCourse,
  series: ReadySeries,
  words: JudgementWords,
): readonly string[] {
  const [first] = scoredPoints(series);
  const certainty = certaintyOf(course, series);
  if (!first || !certainty) return [];
  const { direction, noRoom, verdict, caseness } = certainty;
  const told = direction === 'none' ? [] : [verdictIn(certainty, direction, words)];
  const way = direction === 'worse' ? 'worse' : 'better';
  if (verdict !== 'bigger' && noRoom.includes(way)) {
    told.push(words.noRoomFrom(printed(first, course.unit, words), way));
  }
  if (caseness) told.push(words.caseness(caseness.first, caseness.last, caseness));
  return told;
}

function verdictIn(
  { verdict, threshold, scheme, unit }: Certainty,
  direction: 'better' | 'worse',
  words: JudgementWords,
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

/**
 * The band of the last score. What was made up for missing answers may lie between two bands; nobody
 * is then called well.
 */
function lastBand({ unit }: ReadyCourse, series: ReadySeries): string | undefined {
  const { bands } = series;
  const last = scoredPoints(series).at(-1);
  if (!bands?.length || !last) return undefined;
  if (unit === 't') return bandOf({ bands }, roundedT(last.value));
  return last.prorated ? undefined : bandOf({ bands }, last.value);
}
