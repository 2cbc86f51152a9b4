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
  /** The number, from `number`, or as it is printed: `>80`. */
  readonly score: string;
  readonly range: Scale['range'];
  readonly unit: Unit;
}

/** From the first score to the last. `subject` comes from `subject`, the scores from `number`. */
export interface MoveToTell {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly over: Span;
  readonly unit: Unit;
}

/** From which size a change is more than chance alone usually explains, and who says so. */
export interface ThresholdToTell {
  readonly threshold: number;
  readonly scheme: string;
  readonly unit: Unit;
}

/** A published cut-off, and whose it is. Where higher is better, it holds for scores down from it. */
export interface CutOffToTell {
  readonly from: number;
  readonly scheme: string;
  readonly direction: Scale['direction'];
}

/** What a chart says on the drawing itself. Labels have no full stop. */
export interface SceneWords {
  /** `6.5`, with at most two decimals. */
  readonly number: (value: number) => string;
  /** Below the axis of time: `12 Mar`, `Mar` or `2025`. */
  readonly tick: (on: string, unit: 'day' | 'month' | 'year') => string;
  /** `Young person`; `Parent or carer 2`, where there are two. */
  readonly respondent: (by: Respondent, nth?: number) => string;
  /** What happened: `Therapy`, `Exams began`, `Goal paused`. */
  readonly mark: (mark: CourseMark) => string;
  /** `not scored` */
  readonly notScored: () => string;
  /** `could be ordinary ups and downs`; of whom, where there are several respondents. */
  readonly ordinary: (respondent?: string) => string;
}

/** What practitioners alone are told on the drawing. */
export interface LevelWords {
  /** `no room to show a bigger change` */
  readonly noRoom: () => string;
  /** `caseness: 10 or more` */
  readonly cutOff: (cutOff: CutOffToTell) => string;
}

/** What a chart says in its summary. Each sentence stands alone and has its full stop. */
export interface SummaryWords {
  readonly number: (value: number) => string;
  /** `12 March 2025` */
  readonly day: (on: string) => string;
  readonly score: (score: ScoreToTell) => string;
  readonly respondent: (by: Respondent, nth?: number) => string;
  /** At the beginning of a sentence: `Goal 1`; with a respondent `Goal 1 (parent or carer)`. */
  readonly subject: (name: string, by?: Respondent, nth?: number) => string;

  /** `Goal 1: no scores yet.` */
  readonly noScores: (subject: string) => string;
  /** `Goal 1: one score so far, 4 out of 10 on 3 March 2025.` */
  readonly oneScore: (subject: string, score: string, day: string) => string;
  /** `Goal 1 moved from 3 to 7 over 8 weeks.` */
  readonly moved: (move: MoveToTell) => string;
  /** `Goal 1 stayed at 5 over 8 weeks.` */
  readonly stayed: (move: MoveToTell) => string;
  /** `Goal 1 is back at 5 after going up to 8.` */
  readonly isBack: (move: MoveToTell, way: 'up' | 'down', turn: string) => string;
  /** `2 sessions were not scored.`; by whom, where others did. */
  readonly notScoredCount: (count: number, respondent?: string) => string;
  /** `In 2 scores, missing answers were made up for.`; whose, where there are several respondents. */
  readonly madeUpCount: (count: number, respondent?: string) => string;
}

/** What practitioners alone are told in a summary. Each sentence has its full stop. */
export interface JudgementWords {
  readonly number: (value: number) => string;
  readonly respondent: (by: Respondent, nth?: number) => string;
  /** `This is a bigger change for the better than chance alone usually explains (…).` */
  readonly bigger: (direction: 'better' | 'worse', threshold: ThresholdToTell) => string;
  /** `The last score has moved that far, but not the one before it: see whether …` */
  readonly onlyOnce: (threshold: ThresholdToTell) => string;
  /** `This could be ordinary ups and downs (…).` */
  readonly upsAndDowns: (threshold: ThresholdToTell) => string;
  /** `Not judged: no threshold for a reliable change of this score is published (NHS England).` */
  readonly notJudged: (scheme: string) => string;
  /** `From 8, the scale has no room to show a bigger change for the better.` */
  readonly noRoomFrom: (from: string, direction: 'better' | 'worse') => string;
  /** `The last score is in the band “moderate”.`; whose, where there are several respondents. */
  readonly inBand: (band: string, respondent?: string) => string;
  /** `The first score is in the range of caseness, the last is not (10 or more, …).` */
  readonly caseness: (isFirst: boolean, isLast: boolean, cutOff: CutOffToTell) => string;
  /** `On average, 3 goals moved up by 2.3 points.`; by whom they were rated. */
  readonly meanOfGoals: (count: number, change: number, respondent?: string) => string;
}

/** What a chart says in its table, and where its cursor stands. */
export interface TableWords {
  readonly number: (value: number) => string;
  readonly day: (on: string) => string;
  readonly score: (score: ScoreToTell) => string;
  readonly respondent: (by: Respondent, nth?: number) => string;
  readonly subject: (name: string, by?: Respondent, nth?: number) => string;
  /** What happened, with all that is known: `Goal changed; before: “Go to school”`. */
  readonly markNote: (mark: CourseMark) => string;
  readonly notScored: () => string;
  /** `Goal 1: scores and what happened` */
  readonly caption: (name: string) => string;
  /** Heads of columns; that of scores where there is only one respondent. */
  readonly heading: (column: 'day' | 'session' | 'score' | 'notes') => string;
  /** `corrected from 4`; `corrected from 4, then 5` */
  readonly corrected: (was: readonly string[]) => string;
  /** `missing answers were made up for` */
  readonly madeUp: () => string;
  /** A note of one of several respondents: `Parent or carer: corrected from 4`. */
  readonly noteOf: (respondent: string, note: string) => string;
  /** `session 4 of 8`; `score 4 of 12` where sessions have no numbers. */
  readonly place: (what: 'session' | 'score', index: number, of: number) => string;
  /** `12 March 2025, goal 1, 6 out of 10, session 4 of 8` */
  readonly stop: (day: string, subject: string, score: string, place: string) => string;
}

/**
 * Everything that a chart says to people, in one language. The engine decides what is said; these say
 * how. In English: `english-chart-words.ts`.
 */
export interface ChartWords
  extends SceneWords, LevelWords, SummaryWords, JudgementWords, TableWords {}
