/**
 * A course of ten sessions of somebody who does not exist, as the pages of the demo would have sent
 * it: three goals and a PHQ-9 at every session, and the RCADS-47 of the young person and of a parent
 * at the first, the fifth and the last. All made up; nobody’s course looks like this.
 *
 * Days and ids are fixed, so that sending all of it again stores nothing twice.
 */
import { flags } from '@cairnkit/engine/flags.js';
import { scoreAll } from '@cairnkit/engine/scorer.js';
import { stamp } from '@cairnkit/engine/session.js';
import phq9 from '@cairnkit/instruments/phq-9.js';
import rcads47 from '@cairnkit/instruments/rcads-47.js';
import rcads47Parent from '@cairnkit/instruments/rcads-47-parent.js';

export const person = 'demo-2001';

/** Weekly, but for half-term and one week that was missed. */
const sessions = [
  '2026-09-10',
  '2026-09-17',
  '2026-09-24',
  '2026-10-01',
  '2026-10-08',
  '2026-10-15',
  '2026-11-05',
  '2026-11-12',
  '2026-11-19',
  '2026-11-26',
];

/** Ratings at each session; `undefined` where nobody asked. The parent rates only the first goal. */
const goals = [
  {
    text: 'Go into the lunch hall with my friends',
    owner: 'young-person',
    ratings: [1, 2, 2, 4, 4, undefined, 6, 7, 8, 8],
    byParent: [0, undefined, undefined, 3, undefined, undefined, 5, undefined, undefined, 7],
  },
  {
    text: 'Sleep in my own bed all night',
    owner: 'joint',
    ratings: [3, 3, 5, 4, 5, undefined, 4, 6, 6, 7],
  },
  {
    text: 'Put my hand up once a day in class',
    owner: 'young-person',
    ratings: [0, 0, 1, 0, 2, undefined, 2, 3, 2, 3],
  },
];

/** PHQ-9 answers at each session. */
const lowMood = [
  [2, 2, 2, 3, 1, 2, 2, 1, 0],
  [2, 2, 2, 2, 1, 2, 2, 1, 0],
  [2, 2, 2, 2, 1, 1, 2, 1, 0],
  [1, 2, 2, 2, 1, 1, 2, 1, 0],
  [1, 2, 1, 2, 1, 1, 1, 1, 0],
  [1, 2, 2, 2, 1, 1, 2, 1, 0],
  [1, 1, 1, 2, 1, 1, 1, 0, 0],
  [1, 1, 1, 1, 0, 1, 1, 0, 0],
  [1, 1, 1, 1, 0, 1, 0, 0, 0],
  [1, 0, 1, 1, 0, 1, 0, 0, 0],
];

/** How many of four RCADS answers are “Always”, “Often”, “Sometimes” and “Never”, and when. */
const worry = [
  { session: 0, young: [1, 2, 2, 1], parent: [2, 1, 1, 1] },
  { session: 4, young: [1, 2, 1, 1], parent: [1, 2, 1, 1] },
  { session: 9, young: [0, 1, 1, 1], parent: [1, 0, 1, 1] },
];

/** Everything that was sent, the oldest first. */
export function course() {
  return [
    ...sessions.map((_, i) => goalsSent(i)),
    ...lowMood.map((answers, i) => formSent(phq9, answers, i, 100 + i)),
    ...worry.flatMap(({ session, young, parent }) => [
      formSent(rcads47, repeated(young), session, 200 + session),
      formSent(rcads47Parent, repeated(parent), session, 300 + session),
    ]),
  ];
}

/** Goals as they stood after a session: what a page sends each time. */
function goalsSent(upTo) {
  return {
    kind: 'goals-submission',
    ...label(upTo, upTo),
    goals: goals.map(({ text, owner, ratings, byParent = [] }, i) => ({
      id: `goal-${i + 1}`,
      text,
      owner,
      setOn: sessions[0],
      status: 'active',
      history: [],
      ratings: sessions
        .slice(0, upTo + 1)
        .flatMap((on, at) => [
          ...rating(on, at, 'young-person', ratings[at]),
          ...rating(on, at, 'parent-or-carer', byParent[at]),
        ]),
    })),
  };
}

function rating(on, at, by, value) {
  return value === undefined ? [] : [{ on, value, by, session: at + 1 }];
}

function formSent(measure, list, session, number) {
  const answers = Object.fromEntries(list.map((value, i) => [`q${i + 1}`, value]));
  return {
    kind: 'submission',
    ...label(session, number),
    measure: stamp(measure),
    answers,
    scores: scoreAll(measure, answers),
    flags: flags(measure, answers),
  };
}

function label(session, number) {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    person,
    completedAt: `${sessions[session]}T14:05:00.000Z`,
    lang: 'en',
  };
}

const repeated = (four) => Array.from({ length: 47 }, (_, i) => four[i % four.length]);
