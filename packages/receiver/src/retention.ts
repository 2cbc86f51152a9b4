import { schedule } from './audit.js';
import type { Database, Queries } from './database.js';

/** How long things are kept. */
export type Age = { readonly days: number } | { readonly years: number };

/** What a run came to, or would come to. */
export interface Retained {
  /** Submissions of any kind that were deleted, with all that hung on them. */
  readonly deleted: number;
  /** Referrals that are old enough, and were left because nobody has closed them. */
  readonly open: number;
}

/** Rows that are deleted at a time, so that nobody waits long for a lock. */
const batch = 500;

/** Any number will do, so long as every receiver asks for the same one. */
const lock = 4_100_735_002;

/** Old enough, and done with: a referral that nobody has closed may be somebody still waiting. */
const due = `s.received_at < $1::timestamptz and coalesce(r.status, 'closed') = 'closed'`;
const from = 'from submissions s left join referrals r on r.id = s.id';

/**
 * Deletes what was received longer ago than an age, by the database's clock, and writes down how
 * many rows that were. Nothing else is deleted: the audit is kept.
 *
 * @param who - As the audit calls them.
 */
export async function retain(database: Database, age: Age, who = schedule): Promise<Retained> {
  const before = await dayBefore(database, age);
  let deleted = 0;
  for (;;) {
    const count = await database.transaction((queries) => deleteSome(queries, before, who));
    deleted += count;
    if (count < batch) break;
  }
  const { open } = await retainable(database, age);
  return { deleted, open };
}

/** What `retain` would do now. */
export async function retainable(database: Database, age: Age): Promise<Retained> {
  const before = await dayBefore(database, age);
  const [counted] = await database.query<Retained>(
    `select count(*) filter (where ${due})::int as deleted,
       count(*) filter (where r.status <> 'closed')::int as open
     ${from} where s.received_at < $1::timestamptz`,
    [before],
  );
  return counted!;
}

async function dayBefore(database: Database, age: Age): Promise<string> {
  const { days = 0, years = 0 } = { days: 0, years: 0, ...age };
  const [row] = await database.query<{ before: string }>(
    'select (now() - make_interval(years => $1::int, days => $2::int))::text as before',
    [years, days],
  );
  return row!.before;
}

/** One receiver at a time; another that is at it already leaves nothing to do. */
async function deleteSome(queries: Queries, before: string, who: string): Promise<number> {
  const [turn] = await queries.query<{ ours: boolean }>(
    'select pg_try_advisory_xact_lock($1) as ours',
    [lock],
  );
  if (!turn?.ours) return 0;
  const deleted = await queries.query(
    // Locked, so that one which is opened again meanwhile stays.
    `with old as (select s.id, r.id is not null as asks ${from} where ${due} limit ${batch}),
       closed as (select id from referrals
         where id in (select id from old where asks) and status = 'closed' for update)
     delete from submissions
     where id in (select id from old where not asks union all select id from closed)
     returning id`,
    [before],
  );
  if (deleted.length > 0) {
    await queries.query("insert into audit (who, what, affected) values ($1, 'retention', $2)", [
      ...[who, deleted.length],
    ]);
  }
  return deleted.length;
}
