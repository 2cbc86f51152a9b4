import type { CourseEvent, CoursePhase, CourseSession } from '@cairnkit/engine/course.js';
import type { Goal, Goals, Rating } from '@cairnkit/engine/goals.js';

/** Made-up goals and scores over time, for examples and tests of charts. Nobody’s. */

/** Ten sessions; days are not evenly apart, and the fifth was held without any rating. */
export const sessions: readonly CourseSession[] = [
  '2026-01-12',
  '2026-01-19',
  '2026-01-26',
  '2026-02-09',
  '2026-02-23',
  '2026-03-02',
  '2026-03-09',
  '2026-03-23',
  '2026-04-13',
  '2026-04-20',
].map((on, i) => ({ on, session: i + 1 }));

export const phases: readonly CoursePhase[] = [
  { from: '2026-01-12', title: 'Assessment' },
  { from: '2026-02-09', title: 'Therapy' },
  { from: '2026-04-13', title: 'Review' },
];

export const events: readonly CourseEvent[] = [{ on: '2026-03-16', title: 'Exams began' }];

/** One rating for each session; `undefined` where nobody gave one. */
export function ratingsOf(
  values: readonly (number | undefined)[],
  by: Rating['by'] = 'young-person',
): Rating[] {
  return sessions.flatMap(({ on, session }, i) => {
    const value = values[i];
    return value === undefined ? [] : [{ on, session, value, by } as Rating];
  });
}

/** As many ratings, so many days apart. Up and down, as a wave goes. */
export function ratingsEvery(days: number, count: number): Rating[] {
  const first = Date.UTC(2024, 0, 1);
  return Array.from({ length: count }, (_, i) => ({
    on: new Date(first + i * days * 86_400_000).toISOString().slice(0, 10),
    value: Math.round(5 + 4 * Math.sin(i / 9)),
    by: 'young-person',
  }));
}

export function goal(more: Partial<Goal> = {}): Goal {
  return {
    id: 'g1',
    text: 'Go to school on Mondays',
    owner: 'young-person',
    setOn: '2026-01-12',
    status: 'active',
    history: [],
    ratings: ratingsOf([2, 3, 3, 4, undefined, 4, 6, 5, 7, 7]),
    ...more,
  };
}

/** The usual: three goals, one of them seen by two people, and one that was reached. */
export const goals: Goals = {
  kind: 'goals',
  goals: [
    goal(),
    goal({
      id: 'g2',
      text: 'Fall asleep before eleven',
      owner: 'joint',
      ratings: [
        ...ratingsOf([0, 1, 1, 3, undefined, 2, 4, 4, 5, 6]),
        ...ratingsOf(
          [1, undefined, undefined, 1, undefined, undefined, undefined, 3, 3, 5],
          'parent-or-carer',
        ),
      ],
    }),
    goal({
      id: 'g3',
      text: 'Eat lunch with somebody',
      status: 'reached',
      history: [{ on: '2026-04-13', status: 'reached' }],
      ratings: ratingsOf([5, 6, 6, 8, undefined, 8, 9, 10, 10]),
    }),
  ],
};

/** The same for scores of measures. */
export function scoresOf(
  values: readonly (number | undefined)[],
  by: Rating['by'] = 'young-person',
): { on: string; session: number; by: Rating['by']; value: number }[] {
  return ratingsOf(values, by).map(({ on, session, value }) => ({
    on,
    session: session!,
    by,
    value,
  }));
}
