import type { Database } from './database.js';
import { migratedFirst, readMigrations } from './migrations.js';
import type { Place } from './settings.js';

/** Imports one driver only: the embedded database is 27 MB that a server's user does not need. */
export async function openPlace({ databaseUrl, data }: Place): Promise<Database> {
  if (databaseUrl) return (await import('./postgres.js')).connectPostgres(databaseUrl);
  return (await import('./embedded.js')).openEmbedded(data);
}

/** Opens the database in its newest layout, works with it, and closes it whatever happens. */
export async function withDatabase<T>(
  place: Place,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openPlace(place);
  try {
    return await work(migratedFirst(database, await readMigrations()));
  } finally {
    await database.close();
  }
}
