import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { CairnError } from '@cairnkit/engine/errors.js';
import { PGlite } from '@electric-sql/pglite';

import { lockDirectory } from './directory-lock.js';
import { embeddedIn } from './embedded-queries.js';
import type { Database } from './database.js';

/**
 * PostgreSQL inside this process. It survives the end of the process, however sudden, but not a
 * power cut: it never waits for the disk.
 *
 * @param directory - Where its files are, made when it is not there; `:memory:` for none.
 * @throws {CairnError} If another process uses the directory, or it cannot be used at all.
 */
export async function openEmbedded(directory: string): Promise<Database> {
  if (directory === ':memory:') return embeddedIn(await PGlite.create('memory://'), async () => {});

  const path = resolve(directory);
  const unlock = await lockDirectory(await made(path));
  try {
    return embeddedIn(await PGlite.create(join(path, 'database')), unlock);
  } catch (cause) {
    await unlock();
    const hint = 'Is the disk full?';
    throw new CairnError(`the database in ${path} could not be opened: ${cause}. ${hint}`, {
      cause,
    });
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
