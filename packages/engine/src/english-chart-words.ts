import type { ChartWords } from './chart-words.js';
import {
  atLeast,
  authority,
  casenessText,
  counted,
  cutOffText,
  dayText,
  headings,
  inUnit,
  overSpan,
  people,
  pointsText,
  turns,
} from './english-chart-parts.js';

/** A sentence about one of several respondents; nobody is named where it goes without saying. */
const of = (respondent: string | undefined, sentence: string) =>
  respondent === undefined ? sentence : `${respondent}: ${sentence}`;

/** In the middle of a sentence. A second capital letter is that of an abbreviation: “PHQ-9”. */
const lowered = (name: string) =>
  /^\S\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** What charts say, in plain British English, as the elements do: for servers, e-mail and PDF. */
export const englishChartWords: ChartWords = {
  number: (value) => String(Math.round(value * 100) / 100),
  day: (on) => dayText(on, 'whole'),
  tick: (on, unit) => dayText(on, unit),
  score: ({ score, range: { min, max }, unit }) => {
    if (unit === 't') return `T-score ${score}`;
    return min === 0 ? `${score} out of ${max}` : `${score} (from ${min} to ${max})`;
  },
  respondent: (by, nth) => (nth === undefined ? people[by] : `${people[by]} ${nth}`),
  subject: (name, by, nth) => {
    if (by === undefined) return name;
    return `${name} (${people[by].toLowerCase()}${nth === undefined ? '' : ` ${nth}`})`;
  },
  mark: ({ kind, title }) => title ?? turns[kind],
  markNote: ({ kind, title, was, note }) => {
    return [
      title ?? turns[kind],
      ...(was ? [`before: “${was}”`] : []),
      ...(note ? [note] : []),
    ].join('; ');
  },

  notScored: () => 'not scored',
  ordinary: (respondent) => of(respondent, 'could be ordinary ups and downs'),
  noRoom: () => 'no room to show a bigger change',
  cutOff: (cutOff) => `caseness: ${cutOffText(cutOff)}`,

  noScores: (subject) => `${subject}: no scores yet.`,
  oneScore: (subject, score, day) => `${subject}: one score so far, ${score} on ${day}.`,
  moved: ({ subject, from, to, over, unit }) =>
    `${subject} moved from ${inUnit(from, unit)} to ${to} ${overSpan(over)}.`,
  stayed: ({ subject, to, over, unit }) =>
    `${subject} stayed at ${inUnit(to, unit)} ${overSpan(over)}.`,
  isBack: ({ subject, to, unit }, way, turn) =>
    `${subject} is back at ${inUnit(to, unit)} after going ${way} to ${turn}.`,
  notScoredCount: (count, respondent) => {
    const were = count === 1 ? '1 session was' : `${count} sessions were`;
    return of(respondent, `${were} not scored.`);
  },
  madeUpCount: (count, respondent) =>
    of(respondent, `In ${counted(count, 'score')}, missing answers were made up for.`),

  bigger: (direction, threshold) =>
    `This is a bigger change for the ${direction} than chance alone usually explains ` +
    `(${atLeast(threshold)}).`,
  onlyOnce: (threshold) =>
    'The last score has moved that far, but not the one before it: see whether the next one does, ' +
    `too (${atLeast(threshold)}).`,
  upsAndDowns: ({ threshold, unit, scheme }) =>
    `This could be ordinary ups and downs (less than ${pointsText(threshold, unit)}, ` +
    `${authority(scheme)}).`,
  notJudged: (scheme) =>
    'Not judged: no threshold for a reliable change of this score is published ' +
    `(${authority(scheme)}).`,
  noRoomFrom: (from, direction) =>
    `From ${from}, the scale has no room to show a bigger change for the ${direction}.`,
  inBand: (band, respondent) => of(respondent, `The last score is in the band “${band}”.`),
  caseness: (isFirst, isLast, cutOff) =>
    `${casenessText(isFirst, isLast)} (${cutOffText(cutOff)}, ${authority(cutOff.scheme)}).`,
  meanOfGoals: (count, change, respondent) => {
    const size = pointsText(Math.round(Math.abs(change) * 10) / 10, 'points');
    const moved = change === 0 ? 'did not move' : `moved ${change > 0 ? 'up' : 'down'} by ${size}`;
    return of(respondent, `On average, ${count} goals ${moved}.`);
  },

  caption: (name) => `${name}: scores and what happened`,
  heading: (column) => headings[column],
  corrected: (was) => `corrected from ${was.join(', ')}`,
  madeUp: () => 'missing answers were made up for',
  noteOf: (respondent, note) => `${respondent}: ${note}`,
  place: (what, index, of) => `${what} ${index} of ${of}`,
  stop: (day, subject, score, place) => `${day}, ${lowered(subject)}, ${score}, ${place}`,
};
