import { expect } from 'chai';

import { openEmbedded } from './embedded.js';
import { migratedFirst, readMigrations } from './migrations.js';
import { connectPostgres } from './postgres.js';
import { describeBackup, type Opened } from './testing/describe-backup.js';
import { describeBrowsers } from './testing/describe-browsers.js';
import { describeFailing } from './testing/describe-failing.js';
import { describeFhir } from './testing/describe-fhir.js';
import { describeGoals } from './testing/describe-goals.js';
import { describeInbox } from './testing/describe-inbox.js';
import { describeIntake } from './testing/describe-intake.js';
import { describeLimits } from './testing/describe-limits.js';
import { describePractitioners } from './testing/describe-practitioners.js';
import { describeRates } from './testing/describe-rates.js';
import { describeReading } from './testing/describe-reading.js';
import { describeReferrals } from './testing/describe-referrals.js';
import { describeRetention } from './testing/describe-retention.js';
import { example } from './testing/example.js';
import { anyServer, describeWithAnyServer, emptyPlace } from './testing/real-postgres.js';
import { serve, type Served } from './testing/served.js';

describe('a receiver with its embedded database', () => {
  const open = async () => ({
    database: await openEmbedded(':memory:'),
    clear: async () => {},
  });
  describeReceiver(open);
});

describeWithAnyServer('a receiver with a PostgreSQL server', () => {
  let server: Awaited<ReturnType<typeof anyServer>>;
  before(async function () {
    this.timeout(60_000);
    server = await anyServer();
  });

  describeReceiver(async () => {
    const { url, drop } = await emptyPlace(server.url);
    return { database: connectPostgres(url), clear: drop };
  });
  after(() => server?.stop()); // after those above: hooks run in the order of the text
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
  describeFhir(at, database);
  describeGoals(at);
  describeReferrals(at, rows);
  describeLimits(at, database);
  describeBrowsers(database);
  describeRates(database);
  describeFailing(database);
  // Once these have made tokens, nobody reads without one.
  describePractitioners(database);
  describeInbox(database);
  describeRetention(database);
  describeBackup(database, open);

  describe('at the end', () => {
    it('answers 503 once its database is closed', async () => {
      await opened.database.close();
      const { status, body } = await served.post(example());
      expect(status).to.equal(503);
      expect(body).to.include({ ok: false });
    });
  });
}
