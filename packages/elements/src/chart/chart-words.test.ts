import type { ChartWords } from '@cairnkit/engine/chart-words.js';
import { englishChartWords } from '@cairnkit/engine/english-chart-words.js';
import { respondents } from '@cairnkit/engine/respondents.js';
import { expect } from '@open-wc/testing';

import { judgementWords, levelWords } from './judgement-words.js';
import { sceneWords } from './scene-words.js';
import { summaryWords } from './summary-words.js';
import { tableWords } from './table-words.js';

const elements: ChartWords = {
  ...{ ...sceneWords, ...levelWords, ...summaryWords, ...judgementWords, ...tableWords },
};

const range = { min: 0, max: 10 };
const nhs = { threshold: 3, scheme: 'nhs-england', unit: 'points' } as const;
const one = { ...nhs, threshold: 1 };
const strict = { threshold: 17.73, scheme: 'strict', unit: 't' } as const;
const weeks = { count: 8, unit: 'week' } as const;
const move = { subject: 'Goal 1', from: '3', to: '7', over: weeks, unit: 'points' } as const;
const inT = { ...move, from: '71', to: '>80', unit: 't' } as const;
const higher = { from: 10, scheme: 'talking-therapies', direction: 'higher-is-worse' } as const;
const lower = { from: 25, scheme: 'their-own-scheme', direction: 'higher-is-better' } as const;
const teacher = 'Teacher';
const kinds = ['agreed', 'active', 'changed', 'paused', 'reached', 'stopped'] as const;
const spans = (['day', 'week', 'month', 'year'] as const).flatMap((unit) =>
  [0, 1, 2].map((count) => ({ ...move, over: { count, unit } })),
);
const mark = (more: object) => ({ on: '2026-01-12', day: 20465, kind: 'event', ...more }) as never;

/** What is said, and of what; each list holds the arguments of one call. */
type Calls = { readonly [K in keyof ChartWords]: readonly Parameters<ChartWords[K]>[] };

const calls: Calls = {
  number: [[6], [6.5], [6.666], [0]],
  day: [['2026-03-12'], ['1900-01-01'], ['2100-12-31'], ['2026-09-01']],
  tick: [
    ['2026-03-12', 'day'],
    ['2026-09-01', 'month'],
    ['2026-01-01', 'year'],
  ],
  score: [
    [{ score: '6', range, unit: 'points' }],
    [{ score: '6', range: { min: 1, max: 5 }, unit: 'points' }],
    [{ score: '>80', range, unit: 't' }],
  ],
  respondent: respondents.flatMap((by) => [[by] as const, [by, 2] as const]) as never,
  subject: [
    ['Goal 1'],
    ...respondents.flatMap((by) => [['Goal 1', by] as const, ['Goal 1', by, 2] as const]),
  ] as never,
  mark: [
    ...kinds.map((kind) => [mark({ kind })] as const),
    ...[[mark({ title: 'Exams began' })] as const],
    [mark({ kind: 'phase', title: 'Therapy' })],
  ] as never,
  markNote: [
    [mark({ title: 'Exams began' })],
    [mark({ kind: 'phase', title: 'Therapy' })],
    [mark({ kind: 'changed', was: 'Go to school' })],
    [mark({ kind: 'paused', note: 'Broke a leg' })],
    [mark({ kind: 'changed', was: 'Go to school', note: 'Too hard' })],
  ],
  notScored: [[]],
  ordinary: [[], [teacher]] as never,
  noRoom: [[]],
  cutOff: [[higher], [lower]],
  noScores: [['Goal 1']],
  oneScore: [['Goal 1', '4 out of 10', '3 March 2026']],
  moved: [[move], [inT], ...spans.map((each) => [each] as const)] as never,
  stayed: [[move], [inT], ...spans.map((each) => [each] as const)] as never,
  isBack: [
    [move, 'up', '8'],
    [inT, 'down', '40'],
  ],
  notScoredCount: [[1], [2], [2, teacher]] as never,
  madeUpCount: [[1], [2], [1, teacher]] as never,
  bigger: [
    ['better', nhs],
    ['worse', one],
    ['better', strict],
  ],
  onlyOnce: [[nhs], [one], [strict]],
  upsAndDowns: [[nhs], [one], [strict]],
  notJudged: [['nhs-england'], ['strict'], ['their-own-scheme']],
  noRoomFrom: [
    ['8', 'better'],
    ['2', 'worse'],
  ],
  inBand: [['moderate'], ['moderate', teacher]] as never,
  meanOfGoals: [
    [3, 7 / 3],
    [2, -1],
    [3, 0],
    [2, 1, teacher],
  ] as never,
  caseness: [
    [true, true, higher],
    [true, false, higher],
    [false, true, lower],
    [false, false, lower],
  ],
  caption: [['Goal 1']],
  heading: [['day'], ['session'], ['score'], ['notes']],
  corrected: [[['4']], [['4', '5']]],
  madeUp: [[]],
  noteOf: [['Parent or carer', 'corrected from 4']],
  place: [
    ['session', 4, 8],
    ['score', 4, 12],
  ],
  stop: [
    ['12 March 2026', 'PHQ-9', '6 out of 27', 'session 4 of 8'],
    ['12 March 2026', 'Goal 1', '6 out of 10', 'session 4 of 8'],
  ],
};

const say = (words: ChartWords, name: keyof ChartWords, given: readonly unknown[]) =>
  (words[name] as (...all: readonly unknown[]) => string)(...given);

describe('a chart says the same in a page and on a server', () => {
  for (const name of Object.keys(calls) as (keyof Calls)[]) {
    it(`of ${name}`, () => {
      const [page, server] = [elements, englishChartWords].map((words) =>
        calls[name].map((given) => say(words, name, given)),
      );
      expect(page).to.deep.equal(server);
    });
  }
});
