import { courseFacts } from '@cairnkit/engine/course-facts.js';
import { courseSummary, type Judge } from '@cairnkit/engine/course-summary.js';
import type { DaySpan, ReadyCourse } from '@cairnkit/engine/ready-course.js';
import type { SceneLevels } from '@cairnkit/engine/scene-levels.js';

import { remembered } from '../internal/remembered.js';
import { summaryWords } from './summary-words.js';

/** One thing over time, and what stands above it. */
export interface Panel {
  /** Tells panels apart when their scores change. Never shown, and in no attribute. */
  readonly key: string;
  /** The name of the figure. */
  readonly title: unknown;
  /** The same as plain text, for files. */
  readonly fileTitle: string;
  /** What else is to be said before the summary. */
  readonly about?: unknown;
  /** What the numbers on the axis mean. */
  readonly axis?: string;
  readonly course: ReadyCourse;
}

/** What practitioners see beside what everybody sees. */
export interface ForPractitioner {
  readonly levels: SceneLevels;
  readonly judge: (course: ReadyCourse) => Judge;
  /** Of all courses together. */
  readonly together: (courses: readonly ReadyCourse[]) => readonly string[];
}

/** For whom panels are drawn, and on how much room. */
export interface Look {
  /** In CSS pixels; 0 while the element is not shown. */
  readonly width: number;
  /** Of the text around the drawings, in CSS pixels. */
  readonly textSize: number;
  /** Mean width of a letter, in ems. */
  readonly letter: number;
  /** Of our words, and which way they run. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Absent for a young person. */
  readonly practitioner: ForPractitioner | undefined;
  /** Whether panels can be heard or saved. */
  readonly hasTools: boolean;
  /** One axis of time for all panels. */
  readonly days: DaySpan | undefined;
}

/** A panel with what is worked out of its scores: once, as long as they stay the same. */
export interface ReadyPanel extends Panel {
  /** Paragraphs. */
  readonly summary: (look: Look) => readonly string[];
}

/** Prepares a panel to be told again and again, in any language. */
export function readyPanel(panel: Panel): ReadyPanel {
  const summary = remembered<readonly string[]>();
  return {
    ...panel,
    summary: ({ practitioner, language }) =>
      summary([practitioner, language], () => {
        const judge = practitioner?.judge(panel.course);
        const told = courseSummary(courseFacts(panel.course), summaryWords, judge);
        return told.map((sentences) => sentences.join(' '));
      }),
  };
}
