import { CairnError } from '@cairnkit/engine/errors.js';

import { checkBackup, rowsIn, type Header } from './backup-file.js';
import { countOn, insertRows, tablesOf, type Row, type Table } from './backup-tables.js';
import type { Database, Queries } from './database.js';
import { appliedTo, checksumOf, migrate, type Migration } from './migrations.js';

/** Rows and characters that are put back at a time. */
const batch = { rows: 500, characters: 4_000_000 };

/**
 * Puts a backup into an empty database, all of it or nothing: first into the layout that it was made
 * of, and then that is brought to the newest.
 *
 * @throws {CairnError} If the file is damaged or of a newer version, or the database is not empty.
 */
export async function restore(
  database: Database,
  migrations: readonly Migration[],
  path: string,
): Promise<{ readonly rows: number }> {
  const header = await checkBackup(path);
  const then = layoutOf(header, migrations, path);
  const newer = (await appliedTo(database)).filter(
    (name) => !then.some((each) => each.name === name),
  );
  if (newer.length > 0) throw notEmpty('its layout is newer than that of the backup');
  await migrate(database, then);

  const rows = await database.transaction(async (queries) => {
    await queries.exec("set local time zone 'UTC'; set local datestyle = 'ISO, YMD'");
    const tables = await tablesOf(queries);
    for (const table of tables) await lockEmpty(queries, table);
    const count = await putBack(queries, tables, path);
    for (const table of tables) await countOn(queries, table);
    return count;
  });
  await migrate(database, migrations);
  return { rows };
}

/** The migrations that the backup's database had taken. */
function layoutOf(
  { migrations: taken }: Header,
  migrations: readonly Migration[],
  path: string,
): readonly Migration[] {
  const then = migrations.filter(({ name }) => taken.some((each) => each.name === name));
  const isKnown = taken.every(({ name, checksum }) =>
    then.some((ours) => ours.name === name && checksumOf(ours.sql) === checksum),
  );
  if (isKnown) return then;
  throw new CairnError(
    `${path} was made by another version of the receiver; restore it with that one`,
  );
}

async function lockEmpty(queries: Queries, { name }: Table): Promise<void> {
  await queries.exec(`lock table ${name} in exclusive mode`);
  const [first] = await queries.query(`select 1 from ${name} limit 1`);
  if (first) throw notEmpty(`${name} has rows`);
}

async function putBack(queries: Queries, tables: readonly Table[], path: string): Promise<number> {
  let [count, characters] = [0, 0];
  let [name, waiting]: [string, Row[]] = ['', []];
  const flush = async () => {
    if (waiting.length > 0) await insertRows(queries, tableOf(name, tables, path), waiting);
    [waiting, characters] = [[], 0];
  };
  for await (const { table, row } of rowsIn(path)) {
    const isFull = waiting.length >= batch.rows || characters >= batch.characters;
    if (table !== name || isFull) await flush();
    name = table;
    waiting.push(row);
    characters += Object.values(row).reduce((sum, value) => sum + (value?.length ?? 0), 0);
    count += 1;
  }
  await flush();
  return count;
}

/** Its layout is the backup's own by now, so a table that is not there would be lost rows. */
function tableOf(name: string, tables: readonly Table[], path: string): Table {
  const table = tables.find((each) => each.name === name);
  if (table) return table;
  throw new CairnError(`${path} has rows of a table that is none of its layout: ${name}`);
}

function notEmpty(why: string): CairnError {
  return new CairnError(`the database is not empty: ${why}. Restore into an empty one.`);
}
