import type { Unit } from './change.js';
import type { CutOffToTell, Span, ThresholdToTell } from './chart-words.js';
import type { CourseMark } from './ready-course.js';
import type { Respondent } from './respondents.js';

/** Who gives scores. */
export const people: Readonly<Record<Respondent, string>> = {
  'young-person': 'Young person',
  'parent-or-carer': 'Parent or carer',
  teacher: 'Teacher',
  practitioner: 'Practitioner',
  other: 'Somebody else',
};

/** What becomes of a goal; phases and events have titles of their own. */
export const turns: Readonly<Record<CourseMark['kind'], string>> = {
  phase: 'Phase',
  event: 'Event',
  agreed: 'Goal agreed',
  active: 'Goal taken up again',
  changed: 'Goal changed',
  paused: 'Goal paused',
  reached: 'Goal reached',
  stopped: 'Goal stopped',
};

/** Heads of columns. */
export const headings = { day: 'Day', session: 'Session', score: 'Score', notes: 'Notes' } as const;

const formats = {
  whole: { dateStyle: 'long' },
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
} as const;

const made = new Map<string, Intl.DateTimeFormat>();

/** `12 March 2025`, or as much of it as a tick needs. */
export function dayText(on: string, as: keyof typeof formats): string {
  let format = made.get(as);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { ...formats[as], timeZone: 'UTC' });
    made.set(as, format);
  }
  return format.format(new Date(`${on}T00:00:00Z`));
}

/** `1 score`, `2 scores`. */
export const counted = (count: number, noun: string): string =>
  count === 1 ? `1 ${noun}` : `${count} ${noun}s`;

/** `over 8 weeks`. */
export const overSpan = ({ count, unit }: Span): string =>
  count === 0 ? 'within a day' : `over ${counted(count, unit)}`;

/** `T-score 65`; points are just the number. */
export const inUnit = (score: string, unit: Unit): string =>
  unit === 't' ? `T-score ${score}` : score;

/** `3 points`, `17.73 T-score points`. */
export const pointsText = (count: number, unit: Unit): string =>
  counted(count, unit === 't' ? 'T-score point' : 'point');

/** `3 points or more, NHS England`. */
export const atLeast = ({ threshold, unit, scheme }: ThresholdToTell): string =>
  `${pointsText(threshold, unit)} or more, ${authority(scheme)}`;

/** Who a scheme is named after. */
export function authority(scheme: string): string {
  switch (scheme) {
    case 'nhs-england':
      return 'NHS England';
    case 'talking-therapies':
      return 'NHS Talking Therapies';
    case 'strict':
      return 'strict: not rounded';
    default:
      return scheme.replaceAll('-', ' ').slice(0, 64);
  }
}

/** `10 or more`; where higher is better, `25 or less`. */
export const cutOffText = ({ from, direction }: CutOffToTell): string =>
  `${from} or ${direction === 'higher-is-worse' ? 'more' : 'less'}`;

/** Which of the first and the last score are in the range of caseness. */
export function casenessText(isFirst: boolean, isLast: boolean): string {
  if (isFirst && isLast) return 'The first and the last score are in the range of caseness';
  if (isFirst) return 'The first score is in the range of caseness, the last is not';
  if (isLast) return 'The last score is in the range of caseness, the first is not';
  return 'Neither the first nor the last score is in the range of caseness';
}
