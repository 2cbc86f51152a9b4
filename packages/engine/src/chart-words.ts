import type { Unit } from './change.js';
import type { CourseMark } from './ready-course.js';
import type { Respondent } from './respondents.js';
import type { Scale } from './scale.js';

/** A length of time in the unit that people would use. `count` 0 is one and the same day. */
export interface Span {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** A score and what it is out of. */
export interface ScoreToTell {
  readonly value: number;
  /** As it is printed, where that is not the number itself: `>80`. */
  readonly shown?: string | undefined;
  readonly range: Scale['range'];
  readonly unit: Unit;
}

/** From which size a change is more than chance alone usually explains, and who says so. */
export interface ThresholdToTell {
  readonly threshold: number;
  readonly scheme: string;
  readonly unit: Unit;
}

/** A change between two scores. `subject` comes from `subject`, the scores from `number`. */
export interface MoveToTell {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly over: Span;
}

/**
 * Everything that a chart says to people, in one language. The engine decides what is said; these say
 * how. Each sentence stands alone and ends with its full stop; labels have none.
 *
 * English: `english-chart-words.ts`.
 */
export interface ChartWords {
  /** `12 March 2025` */
  readonly day: (on: string) => string;
  /** Below the axis of time: `12 Mar`, `Mar` or `2025`. */
  readonly tick: (on: string, unit: 'day' | 'month' | 'year') => string;
  /** `6.5`, with at most two decimals. */
  readonly number: (value: number) => string;
  /** `6 out of 10`, `T-score 65` */
  readonly score: (score: ScoreToTell) => string;
  /** `Young person`; `Parent or carer 2` */
  readonly respondent: (by: Respondent, nth?: number) => string;
  /** In a sentence: `Goal 1`; with several respondents `Goal 1 (parent or carer)`. */
  readonly subject: (name: string, by?: Respondent, nth?: number) => string;
  /** What happened, as a label: `Therapy`, `Exams began`, `Goal paused`. */
  readonly mark: (mark: CourseMark) => string;

  // On the drawing.
  /** `could be ordinary ups and downs`; with several respondents, whose. */
  readonly ordinary: (respondent?: string) => string;
  /** `no room to show a bigger change` */
  readonly noRoom: () => string;
  /** `10 or more: caseness (Talking Therapies)` */
  readonly cutOff: (from: number, scheme: string, direction: Scale['direction']) => string;
  /** `not scored` */
  readonly notScored: () => string;

  // The summary.
  /** `No scores yet.`; with a subject `Goal 1: no scores yet.` */
  readonly noScores: (subject: string) => string;
  /** `Goal 1: one score so far, 4 out of 10 on 3 March 2025.` */
  readonly oneScore: (subject: string, score: string, day: string) => string;
  /** `Goal 1 moved from 3 to 7 over 8 weeks.` */
  readonly moved: (move: MoveToTell) => string;
  /** `Goal 1 stayed at 5 over 8 weeks.` */
  readonly stayed: (move: MoveToTell) => string;
  /** `Goal 1 is back at 5 after going up to 8.` */
  readonly isBack: (move: MoveToTell, by: 'up' | 'down', turn: string) => string;
  /** `2 sessions were not scored.`; with a subject, whose. */
  readonly notScoredCount: (count: number, subject?: string) => string;
  /** `Missing answers were made up for in 2 scores.` */
  readonly madeUpCount: (count: number, subject?: string) => string;

  // The summary, for practitioners only.
  /** `This is a bigger change for the better than chance alone usually explains (…).` */
  readonly bigger: (direction: 'better' | 'worse', threshold: ThresholdToTell) => string;
  /** `Only the last score has moved that far: see whether the next one does too (…).` */
  readonly onlyOnce: (threshold: ThresholdToTell) => string;
  /** `This could be ordinary ups and downs (…).` */
  readonly upsAndDowns: (threshold: ThresholdToTell) => string;
  /** `Whether that is more than ordinary ups and downs is not judged: … publishes no threshold.` */
  readonly notJudged: (scheme: string) => string;
  /** `The scale has no room to show a bigger change for the better from 8.` */
  readonly noRoomFrom: (from: string, direction: 'better' | 'worse') => string;
  /** `The last score is in the band “moderate”.`; with a subject, whose. */
  readonly inBand: (band: string, subject?: string) => string;
  /** `The first score is in the range of caseness (…), the last is not.` */
  readonly caseness: (first: boolean, last: boolean, cutOff: string) => string;
  /** `On average, the 3 goals moved by 2.3 points.`; those with two scores or more. */
  readonly meanOfGoals: (count: number, change: number) => string;

  // The table and the cursor.
  /** `Goal 1: scores and what happened, by day` */
  readonly caption: (name: string) => string;
  /** Heads of the columns that are no respondent’s. */
  readonly heading: (column: 'day' | 'session' | 'notes') => string;
  /** `corrected from 4, then 5` */
  readonly corrected: (was: readonly string[]) => string;
  /** `missing answers were made up for` */
  readonly madeUp: () => string;
  /** A note about one of several respondents: `Parent or carer: corrected from 4`. */
  readonly noteBy: (respondent: string, note: string) => string;
  /** `session 4 of 8`; or `score 4 of 12` where sessions have no numbers. */
  readonly place: (what: 'session' | 'score', index: number, of: number) => string;
  /** `12 March 2025, goal 1, 6 out of 10, session 4 of 8` */
  readonly stop: (day: string, subject: string, score: string, place: string) => string;
}
