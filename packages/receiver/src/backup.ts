import { writeBackup, type Header, type RowLine } from './backup-file.js';
import { rowsOf, tablesOf } from './backup-tables.js';
import type { Database, Queries } from './database.js';

/**
 * Writes everything that is in a database into a file, as it was at one moment: what comes in
 * meanwhile is not in it. Changes nothing, the layout neither.
 *
 * @throws {CairnError} If the file is there already.
 */
export async function backUp(database: Database, path: string): Promise<{ readonly rows: number }> {
  return database.transaction(async (queries) => {
    await queries.exec(
      `set transaction isolation level repeatable read, read only;
       set local time zone 'UTC'; set local datestyle = 'ISO, YMD'`,
    );
    return writeBackup(path, await headerOf(queries), everyRow(queries));
  });
}

async function headerOf(queries: Queries): Promise<Header> {
  const [place] = await queries.query<{ there: boolean }>(
    "select to_regclass('schema_migrations') is not null as there",
  );
  const migrations = place?.there
    ? await queries.query<Header['migrations'][number]>(
        'select name, checksum from schema_migrations order by name',
      )
    : [];
  return { cairn: 'backup', version: 1, at: new Date().toISOString(), migrations };
}

async function* everyRow(queries: Queries): AsyncGenerator<RowLine> {
  for (const table of await tablesOf(queries)) {
    for await (const row of rowsOf(queries, table)) yield { table: table.name, row };
  }
}
