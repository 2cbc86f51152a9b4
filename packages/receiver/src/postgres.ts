import { CairnError } from '@cairnkit/engine/errors.js';
import pg from 'pg';

import { guarded, type Database, type Queries } from './database.js';

/** How long each may take, in milliseconds. In a transaction there are migrations, and no person. */
const patience = { connection: 3_000, query: 5_000, inTransaction: 600_000 };

/**
 * A PostgreSQL server. Nothing is connected yet: the first query does that, and every later one
 * connects again when it must.
 *
 * @param url - Such as `postgres://user:password@host:5432/database`.
 * @throws {CairnError} If the address cannot be read. The message does not repeat it, as it may
 *   hold a password.
 */
export function connectPostgres(url: string): Database {
  const pool = openPool(url);
  // A server that goes away tells idle connections so; the pool drops them, and so it must not
  // count as an uncaught error.
  pool.on('error', () => {});

  return {
    kind: 'postgres',
    ...queriesOf(pool, patience.query),
    transaction: (work) => guarded(() => inTransaction(pool, work)),
    close: () => guarded(() => pool.end()),
  };
}

function openPool(connectionString: string): pg.Pool {
  try {
    if (!/^postgres(ql)?:\/\//.test(connectionString)) throw new RangeError('another scheme');
    return new pg.Pool({
      connectionString,
      connectionTimeoutMillis: patience.connection,
      keepAlive: true,
      max: 10,
    });
  } catch {
    throw new CairnError('DATABASE_URL must look like postgres://user:password@host:5432/database');
  }
}

async function inTransaction<T>(pool: pg.Pool, work: (queries: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const lost = (error: Error) => void (broken = error);
  client.on('error', lost); // without a listener, a lost connection would end the process
  try {
    await client.query('begin');
    const done = await work(queriesOf(client, patience.inTransaction));
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(lost);
    throw error;
  } finally {
    client.off('error', lost);
    client.release(broken);
  }
}

function queriesOf(asked: pg.Pool | pg.PoolClient, milliseconds: number): Queries {
  const limit = { query_timeout: milliseconds }; // pg takes it with each query; its types do not
  return {
    query: <Row>(text: string, values?: readonly unknown[]) =>
      guarded(async (): Promise<readonly Row[]> => {
        return (await asked.query({ text, values: [...(values ?? [])], ...limit })).rows as Row[];
      }),
    exec: (text) => guarded(async () => void (await asked.query({ text, ...limit }))),
  };
}
