import { CairnError } from '@cairnkit/engine/errors.js';

import { buildApp } from './app.js';
import { DatabaseFailure, type Database } from './database.js';
import { loadMeasures } from './measures.js';
import { migratedFirst, readMigrations } from './migrations.js';
import { readSettings, type Settings } from './settings.js';

/** How long requests that have begun may take to end once we are told to stop, in milliseconds. */
const stopWithin = 10_000;

const say = (line: string) => void process.stderr.write(`${line}\n`);

async function run(): Promise<void> {
  const settings = readSettings(process.env);
  const measures = await loadMeasures(settings.definitions);
  const database = migratedFirst(await open(settings), await readMigrations());
  try {
    await prepare(database);
    const app = await buildApp({ ...settings, database, measures, log: say });
    const url = await app.listen({ host: settings.host, port: settings.port });
    stopOnSignal(async () => {
      await app.close();
      await database.close();
    });
    process.stdout.write(`Receiver ready at ${url}\n`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Imports one driver only: the embedded database is 27 MB that a server's user does not need. */
async function open({ databaseUrl, data }: Settings): Promise<Database> {
  if (databaseUrl) return (await import('./postgres.js')).connectPostgres(databaseUrl);
  return (await import('./embedded.js')).openEmbedded(data);
}

/** A database that is not there yet is waited for while we answer 503; a wrong one is an error. */
async function prepare(database: Database): Promise<void> {
  try {
    await database.query('select 1');
  } catch (error) {
    if (!(error instanceof DatabaseFailure && error.passing)) throw error;
    say(`The database cannot be reached yet (${error.code}); answering 503 until it can.`);
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping: Promise<void> | undefined;
  const begin = () => {
    // Ctrl-C under npm comes twice; the second one must not cut short what the first one began.
    stopping ??= stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
    setTimeout(() => {
      say(`Not everything had ended after ${stopWithin / 1000} s.`);
      process.exit(1);
    }, stopWithin).unref();
  };
  process.on('SIGTERM', begin);
  process.on('SIGINT', begin);
}

function fail(error: unknown): never {
  say(`The receiver cannot run.\n${reason(error)}`);
  process.exit(1);
}

function reason(error: unknown): string {
  if (error instanceof DatabaseFailure) return `The database failed: ${error.cause}`;
  if (error instanceof CairnError) return error.message;
  const { code, stack } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'Another program listens on this port; set PORT to another.';
  return stack ?? String(error);
}

await run().catch(fail);
