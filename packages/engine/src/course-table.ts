import type { TableWords } from './chart-words.js';
import { printed } from './printed-score.js';
import type { CourseMark, ReadyCourse, ReadyPoint } from './ready-course.js';

/** One row: a day, or one of several scores of a day. */
export interface CourseRow {
  readonly on: string;
  readonly session?: number;
  /** One for each series: the score, `null` where not scored, `undefined` where there is nothing. */
  readonly values: readonly (number | null | undefined)[];
  /** What happened, what was corrected. */
  readonly notes: readonly string[];
  /** All of it in words, one for each column; the first is the head of the row. */
  readonly cells: readonly string[];
}

/** A course as a table: every score and everything that happened, in order of time. */
export interface CourseTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Which columns there are: the day always, then these, then one for each series. */
  readonly hasSessions: boolean;
  readonly hasNotes: boolean;
  readonly rows: readonly CourseRow[];
}

/** What stands in one row, before it is put into words. */
interface Slot {
  readonly on: string;
  readonly marks: readonly CourseMark[];
  readonly points: readonly (ReadyPoint | undefined)[];
}

/** Every score of a course and everything that happened, each day in a row of its own. */
export function courseTable(course: ReadyCourse, words: TableWords): CourseTable {
  const slots = slotsOf(course);
  const notes = slots.map((slot) => notesOf(course, slot, words));
  const hasSessions = course.sessions !== undefined;
  const hasNotes = notes.some(({ length }) => length > 0);
  const { series } = course;
  const scores =
    series.length === 1
      ? [words.heading('score')]
      : series.map(({ by, nth }) => words.respondent(by, nth));
  return {
    caption: words.caption(course.name),
    columns: [
      words.heading('day'),
      ...(hasSessions ? [words.heading('session')] : []),
      ...scores,
      ...(hasNotes ? [words.heading('notes')] : []),
    ],
    hasSessions,
    hasNotes,
    rows: slots.map((slot, i) => {
      const session = slot.points.find((point) => point?.session !== undefined)?.session;
      return {
        on: slot.on,
        ...(session === undefined ? {} : { session }),
        values: slot.points.map((point) => point?.value),
        notes: notes[i]!,
        cells: [
          words.day(slot.on),
          ...(hasSessions ? [session === undefined ? '' : words.number(session)] : []),
          ...slot.points.map((point) => scoreCell(course, point, words)),
          ...(hasNotes ? [notes[i]!.join('; ')] : []),
        ],
      };
    }),
  };
}

/** Days in order; as many rows for a day as somebody gave scores on it. */
function slotsOf({ series, marks }: ReadyCourse): readonly Slot[] {
  const days = new Map<number, { on: string; marks: CourseMark[]; points: ReadyPoint[][] }>();
  const dayOf = ({ day, on }: { readonly day: number; readonly on: string }) => {
    const found = days.get(day) ?? { on, marks: [], points: series.map(() => []) };
    days.set(day, found);
    return found;
  };
  for (const mark of marks) dayOf(mark).marks.push(mark);
  series.forEach(({ points }, i) => {
    for (const point of points) dayOf(point).points[i]!.push(point);
  });
  const inOrder = [...days].sort(([a], [b]) => a - b);
  return inOrder.flatMap(([, { on, marks, points }]) => {
    const most = Math.max(1, ...points.map(({ length }) => length));
    const rows: Slot[] = [];
    for (let row = 0; row < most; row += 1) {
      rows.push({ on, marks: row === 0 ? marks : [], points: points.map((own) => own[row]) });
    }
    return rows;
  });
}

function scoreCell({ unit }: ReadyCourse, point: ReadyPoint | undefined, words: TableWords) {
  if (!point) return '';
  const { value, shown } = point;
  return value === null ? words.notScored() : printed({ value, shown }, unit, words);
}

function notesOf(course: ReadyCourse, { marks, points }: Slot, words: TableWords): string[] {
  const notes = marks.map((mark) => words.markNote(mark));
  points.forEach((point, i) => {
    const { by, nth } = course.series[i]!;
    for (const note of pointNotes(point, words)) {
      const isAlone = course.series.length === 1;
      notes.push(isAlone ? note : words.noteOf(words.respondent(by, nth), note));
    }
  });
  return notes;
}

function pointNotes(point: ReadyPoint | undefined, words: TableWords): readonly string[] {
  const { was = [], prorated = false } = point ?? {};
  return [
    ...(was.length > 0 ? [words.corrected(was.map((value) => words.number(value)))] : []),
    ...(prorated ? [words.madeUp()] : []),
  ];
}
