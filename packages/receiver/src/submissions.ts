import type { Result } from '@cairnkit/engine/result.js';
import type { Answers } from '@cairnkit/engine/session.js';
import type { Submission } from '@cairnkit/engine/submission.js';

import type { Assessment, Attention } from './assessment.js';
import type { Database } from './database.js';

/** A submission as it was stored. Plain JSON. */
export interface StoredSubmission {
  readonly id: string;
  /** By the database's clock, in UTC. */
  readonly receivedAt: string;
  /** `null` when anonymous. */
  readonly person: string | null;
  /** Which measure was asked; `result.measure` is the one it was scored with. */
  readonly measure: string;
  /** By the device's clock, as it was sent. */
  readonly completedAt: string;
  readonly answers: Answers;
  /** What the server worked out. */
  readonly result: Result;
  readonly attention: readonly Attention[];
  /** All that was sent. */
  readonly payload: Submission;
}

/** One person's submission without the answers. */
export type ScoredSubmission = Pick<
  StoredSubmission,
  'id' | 'measure' | 'completedAt' | 'receivedAt' | 'attention'
> &
  Pick<Result, 'complete' | 'scores' | 'flags'>;

interface Row {
  readonly id: string;
  readonly received_at: Date;
  readonly payload: Submission;
  readonly result: Result;
  readonly attention: Attention[];
}

const columns = 'id, received_at, payload, result, attention';

/**
 * Stores a submission, once: however often and at the same time it is sent, there is one row.
 *
 * @returns `stored` the first time, `repeated` when the very same was there already, and
 *   `conflict` when other content was there under its id; that is left as it was.
 */
export async function store(
  database: Database,
  submission: Submission,
  { result, attention }: Assessment,
): Promise<'stored' | 'repeated' | 'conflict'> {
  const { id, person = null, measure, completedAt } = submission;
  const payload = JSON.stringify(submission);
  // Milliseconds, because JSON's years and offsets reach further than PostgreSQL's notation.
  const inserted = await database.query(
    `insert into submissions (id, person, measure, completed_at, payload, result, attention)
     values ($1, $2, $3, to_timestamp($4::double precision / 1000), $5, $6, $7)
     on conflict (id) do nothing returning id`,
    [id, person, measure, Date.parse(completedAt), payload, JSON.stringify(result), attention],
  );
  if (inserted.length > 0) return 'stored';

  const [there] = await database.query<{ same: boolean }>(
    'select payload::jsonb = $2::jsonb as same from submissions where id = $1',
    [id, payload],
  );
  return there?.same ? 'repeated' : 'conflict';
}

/** The submission with that id (a UUID), or `undefined`. */
export async function find(database: Database, id: string): Promise<StoredSubmission | undefined> {
  const [row] = await database.query<Row>(`select ${columns} from submissions where id = $1`, [id]);
  if (!row) return undefined;
  const { received_at: receivedAt, payload, result, attention } = row;
  const { person = null, measure, completedAt, answers } = payload;
  return {
    id: row.id,
    receivedAt: receivedAt.toISOString(),
    person,
    measure,
    completedAt,
    answers,
    result,
    attention,
    payload,
  };
}

/** Every score of a person, in the order in which the forms were completed. */
export async function scoresOf(
  database: Database,
  person: string,
): Promise<readonly ScoredSubmission[]> {
  if (person.includes('\0')) return []; // PostgreSQL's text cannot hold it, so nobody has it
  const rows = await database.query<Row>(
    `select ${columns} from submissions where person = $1 order by completed_at, received_at, id`,
    [person],
  );
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
