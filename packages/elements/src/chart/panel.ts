import { chartScene } from '@cairnkit/engine/chart-scene.js';
import { courseFacts, type CourseFacts } from '@cairnkit/engine/course-facts.js';
import { courseSummary } from '@cairnkit/engine/course-summary.js';
import type { Audience } from '@cairnkit/engine/course.js';
import type { DaySpan, ReadyCourse } from '@cairnkit/engine/ready-course.js';
import type { ChartScene } from '@cairnkit/engine/scene.js';

import type { Box } from '../controllers/box.js';
import { remembered } from '../internal/remembered.js';
import { sceneWords } from './score-words.js';
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

/** For whom panels are drawn, and on how much room. */
export interface Look extends Box {
  readonly audience: Audience;
  /** Of our words, and which way they run. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** One axis of time for all panels. */
  readonly days: DaySpan | undefined;
}

/** A panel with what is worked out of its scores: once, as long as they stay the same. */
export interface ReadyPanel extends Panel {
  readonly facts: () => CourseFacts;
  readonly summary: (look: Pick<Look, 'audience' | 'language'>) => readonly string[];
  readonly scene: (look: Look) => ChartScene;
}

/** Text on a drawing is a little smaller than that around it, and never below 16 px. */
const smaller = 0.85;

/** Prepares a panel to be drawn again and again, on any room and in any language. */
export function readyPanel(panel: Panel): ReadyPanel {
  const { course } = panel;
  const facts = remembered<CourseFacts>();
  const summary = remembered<readonly string[]>();
  const scene = remembered<ChartScene>();
  const allFacts = () => facts([], () => courseFacts(course));
  return {
    ...panel,
    facts: allFacts,
    summary: ({ audience, language }) =>
      summary([audience, language], () => courseSummary(allFacts(), audience, summaryWords)),
    scene({ width, textSize: around, direction, language, audience, days }) {
      const textSize = Math.max(16, around * smaller);
      return scene([width, textSize, direction, language, audience, days], () =>
        chartScene(course, { width, textSize, direction, audience, days, words: sceneWords }),
      );
    },
  };
}
