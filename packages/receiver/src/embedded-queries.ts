import { DatabaseFailure, guarded, type Database, type Queries } from './database.js';

/** What we need of PGlite. */
export interface Lite {
  query<Row>(sql: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
  exec(sql: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * The database in an open PGlite.
 *
 * When the disk is full, PostgreSQL gives up with a PANIC, and the process that it is ends. Inside
 * ours it cannot end: whoever asked PGlite anything after that would never hear again, and our whole
 * process with them. So it is asked one thing at a time, and after that nothing; `lost` tells.
 *
 * @param unlock - Called once it is closed.
 */
export function embeddedIn(lite: Lite, unlock: () => Promise<void>): Database {
  let broken: DatabaseFailure | undefined;
  let tellLost: (failure: DatabaseFailure) => void;
  const lost = new Promise<DatabaseFailure>((done) => (tellLost = done));
  let last: Promise<unknown> = Promise.resolve();

  const asked = <T>(work: () => Promise<T>): Promise<T> =>
    guarded(async () => {
      if (broken) throw broken;
      try {
        return await work();
      } catch (error) {
        if (!isFatal(error)) throw error;
        broken = new DatabaseFailure(error);
        tellLost(broken);
        throw broken;
      }
    });
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const queries: Queries = {
    query: <Row>(sql: string, values?: readonly unknown[]) =>
      asked(async () => (await lite.query<Row>(sql, [...(values ?? [])])).rows),
    exec: (sql) => asked(async () => void (await lite.exec(sql))),
  };

  return {
    kind: 'pglite',
    lost,
    query: (sql, values) => inTurn(() => queries.query(sql, values)),
    exec: (sql) => inTurn(() => queries.exec(sql)),
    transaction: (work) => inTurn(() => inTransaction(queries, work)),
    close: () =>
      inTurn(async () => {
        if (!broken) await guarded(() => lite.close());
        await unlock();
      }),
  };
}

async function inTransaction<T>(
  queries: Queries,
  work: (queries: Queries) => Promise<T>,
): Promise<T> {
  await queries.exec('begin');
  try {
    const done = await guarded(() => work(queries));
    await queries.exec('commit');
    return done;
  } catch (error) {
    await queries.exec('rollback').catch(() => {}); // what failed first is what counts
    throw error;
  }
}

/** Anything but an error of one statement: a PANIC, or a fault of PGlite itself. */
function isFatal(error: unknown): boolean {
  const { severity } = error as { severity?: unknown };
  return severity !== 'ERROR';
}
