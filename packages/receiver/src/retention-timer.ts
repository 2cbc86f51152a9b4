import type { Database } from './database.js';
import { logError, logEvent, type Log } from './request-log.js';
import { retain } from './retention.js';

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes what is older than that, now and once a day, as long as this process runs. Where several
 * receivers share a database, one of them does it.
 *
 * @param days - `undefined` never deletes anything.
 * @returns A function that ends it.
 */
export function retainDaily(database: Database, days: number | undefined, log: Log): () => void {
  if (days === undefined) return () => {};
  const run = () => {
    retain(database, { days }).then(
      ({ deleted, open }) => logEvent(log, { event: 'retention', level: 'info', deleted, open }),
      (error: unknown) => logError(log, 'retention', error),
    );
  };
  run();
  const timer = setInterval(run, day);
  timer.unref();
  return () => clearInterval(timer);
}
