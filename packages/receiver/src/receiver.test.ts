import { expect } from 'chai';

import type { Database } from './database.js';
import { openEmbedded } from './embedded.js';
import { migratedFirst, readMigrations } from './migrations.js';
import { connectPostgres } from './postgres.js';
import { describeFailing } from './testing/describe-failing.js';
import { describeIntake } from './testing/describe-intake.js';
import { describeLimits } from './testing/describe-limits.js';
import { describeReading } from './testing/describe-reading.js';
import { example } from './testing/example.js';
import { anyServer, describeWithAnyServer, emptyPlace } from './testing/real-postgres.js';
import { serve, type Served } from './testing/served.js';

interface Opened {
  readonly database: Database;
  readonly clear: () => Promise<void>;
}

describe('a receiver with its embedded database', () => {
  describeReceiver(async () => ({
    database: await openEmbedded(':memory:'),
    clear: async () => {},
  }));
});

describeWithAnyServer('a receiver with a PostgreSQL server', () => {
  describeReceiver(async () => {
    const server = await anyServer();
    const { url, drop } = await emptyPlace(server.url);
    const clear = () => drop().finally(() => server.stop());
    return { database: connectPostgres(url), clear };
  });
});

/** The same promises for every database. */
function describeReceiver(open: () => Promise<Opened>): void {
  let opened: Opened;
  let served: Served;

  before(async function () {
    this.timeout(60_000);
    const tried = await open();
    const database = migratedFirst(tried.database, await readMigrations());
    opened = { ...tried, database };
    served = await serve({ database });
  });

  after(async function () {
    this.timeout(20_000);
    await served?.close();
    await opened?.clear();
  });

  const database = () => opened.database;
  const at = () => served;
  const rows = async (id: string) => {
    const sql = 'select count(*)::int as rows from submissions where id = $1';
    const [counted] = await database().query<{ rows: number }>(sql, [id]);
    return counted?.rows ?? NaN;
  };

  describeIntake(at, rows);
  describeReading(at, database);
  describeLimits(at, database);
  describeFailing(database);

  describe('at the end', () => {
    it('answers 503 once its database is closed', async () => {
      await opened.database.close();
      const { status, body } = await served.post(example());
      expect(status).to.equal(503);
      expect(body).to.include({ ok: false });
    });
  });
}
