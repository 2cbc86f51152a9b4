import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { CairnError } from '@cairnkit/engine/errors.js';
import { PGlite, type Transaction } from '@electric-sql/pglite';

import { guarded, type Database, type Queries } from './database.js';
import { lockDirectory } from './directory-lock.js';

/**
 * PostgreSQL inside this process. It survives the end of the process, however sudden, but not a
 * power cut: it never waits for the disk.
 *
 * @param directory - Where its files are, made when it is not there; `:memory:` for none.
 * @throws {CairnError} If another process uses the directory, or it cannot be used at all.
 */
export async function openEmbedded(directory: string): Promise<Database> {
  if (directory === ':memory:') return wrap(await PGlite.create('memory://'), async () => {});

  const path = resolve(directory);
  const unlock = await lockDirectory(await made(path));
  try {
    return wrap(await PGlite.create(join(path, 'database')), unlock);
  } catch (cause) {
    await unlock();
    throw new CairnError(`the database in ${path} could not be opened: ${cause}`, { cause });
  }
}

async function made(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 }); // what people answered is nobody else's
    return path;
  } catch (cause) {
    throw new CairnError(`CAIRN_DATA: ${path} could not be made: ${cause}`, { cause });
  }
}

function wrap(lite: PGlite, unlock: () => Promise<void>): Database {
  return {
    kind: 'pglite',
    ...queriesOf(lite),
    transaction: (work) => guarded(() => lite.transaction((inside) => work(queriesOf(inside)))),
    close: async () => {
      await guarded(() => lite.close());
      await unlock();
    },
  };
}

function queriesOf(lite: PGlite | Transaction): Queries {
  return {
    query: <Row>(sql: string, values?: readonly unknown[]) =>
      guarded(async () => (await lite.query<Row>(sql, [...(values ?? [])])).rows),
    exec: (sql) => guarded(async () => void (await lite.exec(sql))),
  };
}
