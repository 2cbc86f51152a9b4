import { expect } from 'chai';

import { DatabaseFailure, type Database } from '../database.js';
import { migrate, migratedFirst, MigrationError, readMigrations } from '../migrations.js';
import { example, exampleReferral } from './example.js';
import { serve } from './served.js';

/** What happens when the database is away, and how it is brought to its layout. */
export function describeFailing(database: () => Database): void {
  describe('a database that is away', () => {
    it('means 503, never ok, until it is back', async () => {
      const away = switchable(database());
      const served = await serve({ database: away });
      const sent = example();
      try {
        away.up = false;
        const replies = [
          await served.post(sent),
          await served.get(`/submissions/${sent.id}`),
          await served.get('/people/somebody/scores'),
          await served.get('/health'),
        ];
        for (const { status, headers, body } of replies) {
          expect(status).to.equal(503);
          expect(body).to.have.all.keys('ok', 'error').and.to.include({ ok: false });
          expect(Number(headers.get('retry-after'))).to.be.above(0);
        }
        away.up = true;
        expect((await served.post(sent)).status).to.equal(201);
        expect((await served.get('/health')).status).to.equal(200);
      } finally {
        await served.close();
      }
    });

    it('or has no room left, means 503 and nothing half stored, until there is room', async () => {
      const sent = exampleReferral();
      const full = switchable(database(), {
        code: '53100',
        severity: 'ERROR',
        message: 'No space',
      });
      const served = await serve({ database: full });
      const rows = async () => {
        const sql = `select id from submissions where id = $1
          union all select id from referrals where id = $1`;
        return (await database().query(sql, [sent.id])).length;
      };
      try {
        full.up = false;
        const { status, body, headers } = await served.post(sent);
        expect({ status, ok: body.ok }).to.deep.equal({ status: 503, ok: false });
        expect(headers.get('retry-after')).to.match(/^\d+$/);
        expect(await rows()).to.equal(0);
        full.up = true;
        expect((await served.post(sent)).status).to.equal(201);
        expect(await rows()).to.equal(2);
      } finally {
        await served.close();
      }
    });

    it('is migrated when it comes, should it not be there at the start', async () => {
      const away = switchable(database());
      away.up = false;
      const late = migratedFirst(away, await readMigrations());
      const failure = await late.query('select 1').catch((error: unknown) => error);
      expect(failure).to.be.instanceOf(DatabaseFailure);
      away.up = true;
      expect(await late.query('select 1 as one')).to.deep.equal([{ one: 1 }]);
    });
  });

  describe('migrations', () => {
    it('do nothing the second time', async () => {
      const taken = () => database().query('select * from schema_migrations order by name');
      const before = await taken();
      await migrate(database(), await readMigrations());
      expect(await taken()).to.deep.equal(before);
      expect(before).to.have.length((await readMigrations()).length);
    });

    it('are taken once when two receivers start at once', async () => {
      const name = '9998-slow.sql';
      // Without a lock, both would find nothing there, and one would fail on the table.
      const slow = { name, sql: 'select pg_sleep(0.2); create table slow (a int)' };
      try {
        const migrations = [...(await readMigrations()), slow];
        await Promise.all([migrate(database(), migrations), migrate(database(), migrations)]);
        const taken = await database().query<{ name: string }>(
          "select name from schema_migrations where name like '9998%'",
        );
        expect(taken).to.deep.equal([{ name }]);
      } finally {
        await database().exec(
          "drop table if exists slow; delete from schema_migrations where name like '9998%'",
        );
      }
    });

    it('do not mind other line ends', async () => {
      const migrations = await readMigrations();
      const windows = migrations.map(({ name, sql }) => ({
        name,
        sql: sql.replaceAll('\n', '\r\n'),
      }));
      await migrate(database(), windows);
    });

    it('say which of them was changed after it was applied', async () => {
      const [first] = await readMigrations();
      const changed = [{ name: first!.name, sql: `${first!.sql}\nselect 1;` }];
      const error = await migrate(database(), changed).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(MigrationError);
      expect(String(error)).to.contain(first!.name);
    });

    it('leave nothing behind when they fail half-way', async () => {
      const broken = [
        { name: '9999-broken.sql', sql: 'create table half (a int); select nonsense' },
      ];
      const error = await migrate(database(), broken).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(DatabaseFailure).and.to.include({ passing: false });
      const [left] = await database().query<{ half: unknown; taken: number }>(
        `select to_regclass('half') as half,
           (select count(*)::int from schema_migrations where name = '9999-broken.sql') as taken`,
      );
      expect(left).to.deep.equal({ half: null, taken: 0 });
    });
  });

  describe('the log', () => {
    it('names routes and statuses, and nothing that was sent or asked for', async () => {
      const said: string[] = [];
      const log = (line: string) => void said.push(line);
      const served = await serve({ database: database(), log });
      const person = 'person-who-must-not-be-logged';
      const sent = example({ person });
      try {
        await served.post(sent);
        await served.post({ ...sent, answers: { q1: 7777 } });
        await served.post('{ "person-who-must-not-be-logged": 7777');
        await served.get(`/submissions/${sent.id}`);
        await served.get(`/people/${person}/scores`);
        await served.get(`/nowhere/${person}`);
        const down = switchable(database());
        down.up = false;
        const failing = await serve({ database: down, log });
        await failing.post(sent).finally(() => failing.close());
        const query = () => Promise.reject(new TypeError(person));
        const faulty = await serve({ database: { ...database(), query }, log });
        const { status, body } = await faulty.post(sent).finally(() => faulty.close());
        expect(status).to.equal(500);
        expect(JSON.stringify(body)).not.to.contain(person);
      } finally {
        await served.close();
      }
      const lines = said.join('\n');
      const events = said.map((line) => JSON.parse(line) as Record<string, unknown>);
      const event = 'request';
      for (const [method, route, status] of [
        ['POST', '/submissions', 201],
        ['GET', '/people/:ref/scores', 200],
        ['GET', '(no route)', 404],
      ]) {
        const found = events.find((each) => each['route'] === route && each['status'] === status);
        expect(found).to.deep.include({ event, level: 'info', method });
        expect(found).to.have.all.keys(
          ...['time', 'event', 'level', 'request', 'method', 'route', 'status', 'ms'],
        );
      }
      const errors = events.filter((each) => each['event'] === 'error');
      expect(errors).to.have.length(2);
      expect(errors[0]).to.include({ name: 'database', code: 'ECONNREFUSED' });
      expect(errors[1]).to.include({ name: 'TypeError' });
      expect(errors[1]!['frames']).to.be.an('array').that.is.not.empty;
      for (const secret of [person, sent.id, '7777', '"q1"', 'nowhere']) {
        expect(lines).not.to.contain(secret);
      }
    });
  });
}

const refused = { code: 'ECONNREFUSED', message: 'person-who-must-not-be-logged' };

/** The same database, which can be switched off, and how its driver says so. */
function switchable(database: Database, away: object = refused): Database & { up: boolean } {
  const check = async () => {
    if (!switched.up) throw new DatabaseFailure(away);
  };
  const switched = {
    ...database,
    up: true,
    query: <Row>(sql: string, values?: readonly unknown[]) =>
      check().then(() => database.query<Row>(sql, values)),
    transaction: ((work) =>
      check().then(() => database.transaction(work))) as typeof database.transaction,
  };
  return switched;
}
