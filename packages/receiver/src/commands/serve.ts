import { CairnError } from '@cairnkit/engine/errors.js';

import { buildApp } from '../app.js';
import type { Command } from '../command.js';
import { DatabaseFailure, type Database } from '../database.js';
import { loadDefinitions } from '../definitions.js';
import { migratedFirst, readMigrations } from '../migrations.js';
import { openPlace } from '../place.js';
import { logEvent, type Log } from '../request-log.js';
import { retainDaily } from '../retention-timer.js';
import { readSettings } from '../settings.js';

/** How long requests that have begun may take to end once we are told to stop, in milliseconds. */
const stopWithin = 10_000;

/** `cairn-receiver serve`, and without any command: takes submissions in until it is told to stop. */
export const command: Command = {
  summary: 'Takes submissions in, until it is told to stop. Set up by environment variables.',
  usage: 'serve',
  options: {},
  async run({ env, print, say }) {
    const settings = readSettings(env);
    const definitions = await loadDefinitions(settings.definitions);
    const database = migratedFirst(await openPlace(settings), await readMigrations());
    try {
      await prepare(database, say);
      const app = await buildApp({ ...settings, database, definitions, log: say });
      const url = await app.listen({ host: settings.host, port: settings.port });
      const stopRetaining = retainDaily(database, settings.retentionDays, say);
      const stop = told(say); // before anybody knows that we are there to be told
      print(`Receiver ready at ${url}`);
      const lost = await Promise.race([stop, database.lost ?? never]);
      stopRetaining();
      await app.close();
      if (lost) throw new CairnError(stopped(lost));
    } finally {
      await database.close();
    }
  },
};

const never = new Promise<never>(() => {});

function stopped({ code }: DatabaseFailure): string {
  const why = code === '53100' ? 'the disk is full' : code;
  return `The embedded database has stopped: ${why}. What was confirmed is stored; start again.`;
}

/** A database that is not there yet is waited for while we answer 503; a wrong one is an error. */
async function prepare(database: Database, log: Log): Promise<void> {
  try {
    await database.query('select 1');
  } catch (error) {
    if (!(error instanceof DatabaseFailure && error.passing)) throw error;
    logEvent(log, { event: 'database-away', level: 'warn', code: error.code });
  }
}

/** Resolves once somebody tells us to stop; what has not ended then after a while is cut short. */
function told(log: Log): Promise<undefined> {
  return new Promise((done) => {
    // Ctrl-C under npm comes twice; the second one must not cut short what the first one began.
    const begin = () => {
      done(undefined);
      setTimeout(() => {
        logEvent(log, { event: 'stop-cut-short', level: 'error', after: stopWithin });
        process.exit(1);
      }, stopWithin).unref();
    };
    process.on('SIGTERM', begin);
    process.on('SIGINT', begin);
  });
}
