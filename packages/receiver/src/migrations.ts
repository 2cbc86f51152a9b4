import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

import { CairnError } from '@cairnkit/engine/errors.js';

import { DatabaseFailure, type Database, type Queries } from './database.js';

/** One step of the database's layout: a file of SQL that never changes once it was released. */
export interface Migration {
  /** Name of the file, such as `0001-submissions.sql`. Steps are taken in the order of names. */
  readonly name: string;
  readonly sql: string;
}

/** A migration that was applied is not the one that is here now. */
export class MigrationError extends CairnError {
  override name = 'MigrationError';
}

const folder = new URL('../migrations/', import.meta.url);

/** Any number will do, so long as every receiver asks for the same one. */
const lock = 4_100_735_001;

/** The migrations that came with this package, first one first. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(new URL(name, folder), 'utf8') })),
  );
}

/**
 * Brings a database to the newest layout. What was applied before is not applied again, and a
 * receiver that starts at the same time waits for its turn.
 *
 * @throws {MigrationError} If a migration that was applied has changed since.
 * @throws {DatabaseFailure} If the database fails; the migration it failed in left nothing behind.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) {
    await database.transaction((queries) => apply(queries, migration));
  }
}

/** How long a query waits for the migrations before it, in milliseconds. */
const patience = 5_000;

/**
 * The same database, which is migrated before its first query. While that fails, every query
 * tries again: a receiver may start before its database does. While it takes long, every query
 * fails after a few seconds, and the migration goes on.
 */
export function migratedFirst(database: Database, migrations: readonly Migration[]): Database {
  let migrated: Promise<void> | undefined;
  const ready = () => {
    migrated ??= migrate(database, migrations).catch((error: unknown) => {
      migrated = undefined;
      throw error;
    });
    return inTime(migrated);
  };

  return {
    ...database,
    query: (sql, values) => ready().then(() => database.query(sql, values)),
    exec: (sql) => ready().then(() => database.exec(sql)),
    transaction: (work) => ready().then(() => database.transaction(work)),
  };
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new DatabaseFailure({ code: 'still migrating' })), patience);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function apply(queries: Queries, { name, sql }: Migration): Promise<void> {
  await queries.query('select pg_advisory_xact_lock($1)', [lock]);
  await queries.exec(`create table if not exists schema_migrations (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  )`);

  const checksum = checksumOf(sql);
  const [applied] = await queries.query<{ checksum: string }>(
    'select checksum from schema_migrations where name = $1',
    [name],
  );
  if (applied?.checksum === checksum) return;
  if (applied) {
    throw new MigrationError(
      `migration ${name} was changed after this database took it. ` +
        'Put the file back as it was, and the change into a new migration.',
    );
  }
  await queries.exec(sql);
  await queries.query('insert into schema_migrations (name, checksum) values ($1, $2)', [
    name,
    checksum,
  ]);
}

/** Names of the migrations that a database has taken; none where it is empty. */
export async function appliedTo(queries: Queries): Promise<readonly string[]> {
  const [place] = await queries.query<{ there: boolean }>(
    "select to_regclass('schema_migrations') is not null as there",
  );
  if (!place?.there) return [];
  const rows = await queries.query<{ name: string }>('select name from schema_migrations');
  return rows.map(({ name }) => name);
}

/** Of a migration's SQL. Line ends do not count: Git may check a file out with others. */
export function checksumOf(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
}
