import { isDeepStrictEqual } from 'node:util';

import type { GoalProgress } from '@cairnkit/engine/goal-progress.js';
import type { GoalsSubmission } from '@cairnkit/engine/goals-submission.js';
import type { Payload } from '@cairnkit/engine/payload.js';
import type { ReferralSubmission } from '@cairnkit/engine/referral-submission.js';
import type { Result } from '@cairnkit/engine/result.js';
import type { Answers } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';

import type { Assessment } from './assessment.js';
import type { Attention } from './attention.js';
import type { Database } from './database.js';
import type { ReferralReading } from './referral-assessment.js';

interface Stored {
  readonly id: string;
  /** By the database's clock, in UTC. */
  readonly receivedAt: string;
  /** `null` when anonymous. */
  readonly person: string | null;
  /** By the device's clock, as it was sent. */
  readonly completedAt: string;
  readonly attention: readonly Attention[];
}

/** A submission as it was stored. `payload` is all that was sent; `result` is the server's. */
export type StoredSubmission =
  | (Stored & {
      readonly kind: 'submission';
      /** Which measure was asked; `result.measure` is the one it was scored with. */
      readonly measure: string;
      readonly answers: Answers;
      readonly result: Result;
      readonly payload: Submission;
    })
  | (Stored & {
      readonly kind: 'goals-submission';
      readonly result: GoalProgress;
      readonly payload: GoalsSubmission;
    })
  | StoredReferral;

export type StoredReferral = Stored & {
  readonly kind: 'referral-submission';
  readonly result: ReferralReading;
  readonly payload: ReferralSubmission;
};

/** One questionnaire of a person without the answers. */
export type ScoredSubmission = Pick<Stored, 'id' | 'completedAt' | 'receivedAt' | 'attention'> &
  Pick<Submission, 'measure'> &
  Pick<Result, 'complete' | 'scores' | 'flags'>;

interface Row<P, R> {
  readonly id: string;
  readonly received_at: Date;
  readonly payload: P;
  readonly result: R;
  readonly attention: Attention[];
}

const columns = 'id, received_at, payload, result, attention';

/**
 * Stores a submission, once: however often and at the same time it is sent, there is one row. A
 * referral is opened in the same statement, so that none is stored which nobody sees.
 *
 * @returns `stored` the first time, `repeated` when the very same was there already, and
 *   `conflict` when other content was there under its id; that is left as it was.
 */
export async function store(
  database: Database,
  payload: Payload,
  { result, attention }: Assessment,
): Promise<'stored' | 'repeated' | 'conflict'> {
  const { id, kind, person = null, completedAt } = payload;
  const measure = kind === 'submission' ? payload.measure : null;
  const form = kind === 'referral-submission' ? payload.form : null;
  const text = JSON.stringify(payload);
  // Milliseconds, because JSON's years and offsets reach further than PostgreSQL's notation.
  const inserted = await database.query(
    `with stored as (
       insert into submissions (id, kind, person, measure, completed_at, payload, result, attention)
       values ($1, $2, $3, $4, to_timestamp($5::double precision / 1000), $6, $7, $8)
       on conflict (id) do nothing returning id, received_at
     ), opened as (
       insert into referrals (id, received_at, form)
       select id, received_at, $9 from stored where $9::text is not null
     )
     select id from stored`,
    [
      ...[id, kind, person, measure, Date.parse(completedAt)],
      ...[text, JSON.stringify(result), attention, form],
    ],
  );
  if (inserted.length > 0) return 'stored';

  // Compared here: PostgreSQL's own comparison of JSON gives up on half of a surrogate pair, and a
  // cut-off emoji must not cost anybody what they wrote.
  const [there] = await database.query<{ payload: unknown }>(
    'select payload from submissions where id = $1',
    [id],
  );
  return isDeepStrictEqual(there?.payload, JSON.parse(text)) ? 'repeated' : 'conflict';
}

/** Whether anything is stored under that id (a UUID). */
export async function isStored(database: Database, id: string): Promise<boolean> {
  return (await database.query('select 1 from submissions where id = $1', [id])).length > 0;
}

/** The submission with that id (a UUID), or `undefined`. */
export async function find(database: Database, id: string): Promise<StoredSubmission | undefined> {
  const [row] = await database.query<Row<Payload, never>>(
    `select ${columns} from submissions where id = $1`,
    [id],
  );
  if (!row) return undefined;
  const { received_at: receivedAt, payload, result, attention } = row;
  const { person = null, completedAt } = payload;
  const stored = {
    id: row.id,
    receivedAt: receivedAt.toISOString(),
    person,
    completedAt,
    attention,
  };
  switch (payload.kind) {
    case 'submission': {
      const { kind, measure, answers } = payload;
      return { ...stored, kind, measure, answers, result, payload };
    }
    case 'goals-submission':
      return { ...stored, kind: payload.kind, result, payload };
    case 'referral-submission':
      return { ...stored, kind: payload.kind, result, payload };
  }
}

/** Every score of a person, in the order in which the forms were completed. */
export async function scoresOf(
  database: Database,
  person: string,
): Promise<readonly ScoredSubmission[]> {
  const rows = await ofPerson<Row<Submission, Result>>(database, 'submission', person);
  return rows.map(({ id, received_at: receivedAt, payload, result, attention }) => ({
    id,
    measure: payload.measure,
    completedAt: payload.completedAt,
    receivedAt: receivedAt.toISOString(),
    complete: result.complete,
    scores: result.scores,
    flags: result.flags,
    attention,
  }));
}

/** Everything that was sent about a person's goals, in the order in which it was sent. */
export async function goalsSentOf(
  database: Database,
  person: string,
): Promise<readonly GoalsSubmission[]> {
  const rows = await ofPerson<Row<GoalsSubmission, GoalProgress>>(
    database,
    'goals-submission',
    person,
  );
  return rows.map(({ payload }) => payload);
}

async function ofPerson<R>(
  database: Database,
  kind: Payload['kind'],
  person: string,
): Promise<readonly R[]> {
  if (person.includes('\0')) return []; // PostgreSQL's text cannot hold it, so nobody has it
  return database.query<R>(
    `select ${columns} from submissions where person = $1 and kind = $2
     order by completed_at, received_at, id`,
    [person, kind],
  );
}
