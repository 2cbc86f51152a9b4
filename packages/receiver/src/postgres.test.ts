import { expect } from 'chai';
import pg from 'pg';

import { readMigrations } from './migrations.js';
import { example, exampleGoals, exampleReferral } from './testing/example.js';
import {
  describeWithOwnServer,
  emptyPlace,
  ownServer,
  type Server,
} from './testing/real-postgres.js';
import { client } from './testing/served.js';
import { beginPost, deaf } from './testing/slow-post.js';
import { killAll, spawnReceiver } from './testing/spawned.js';

describeWithOwnServer('receivers that share a PostgreSQL server', function () {
  this.timeout(120_000);

  let server: Server;
  let env: { DATABASE_URL: string };

  before(async () => {
    server = await ownServer();
  });
  after(() => server?.stop());

  beforeEach(async () => {
    env = { DATABASE_URL: (await emptyPlace(server.url)).url };
  });
  afterEach(killAll);

  const count = async (table: string) => {
    const database = new pg.Client(env.DATABASE_URL);
    await database.connect();
    const { rows } = await database.query(`select count(*)::int as rows from ${table}`);
    await database.end();
    return rows[0].rows as number;
  };

  it('may start at once on an empty database, and store what both are sent once', async () => {
    const receivers = [spawnReceiver(env), spawnReceiver(env), spawnReceiver(env)];
    const urls = await Promise.all(receivers.map(({ ready }) => ready));
    expect(receivers.map(({ said }) => said().trim().split('\n').length)).to.deep.equal([1, 1, 1]);
    expect(await count('schema_migrations')).to.equal((await readMigrations()).length);

    const kinds = [example(), exampleGoals(), exampleReferral()];
    for (const sent of kinds) {
      const posts = urls.flatMap((url) => Array.from({ length: 5 }, () => client(url).post(sent)));
      const statuses = (await Promise.all(posts)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 201)).to.have.length(1);
      expect(statuses.filter((status) => status === 200)).to.have.length(14);
    }
    expect(await count('submissions')).to.equal(3);
    expect(await count('referrals')).to.equal(1);
  });

  it('say 503 while the server is down, and go on when it is back', async () => {
    const receiver = spawnReceiver(env);
    const { post, get } = client(await receiver.ready);
    const [first, second] = [example(), example()];
    expect((await post(first)).status).to.equal(201);

    await server.halt();
    const { status, body, headers } = await post(second);
    expect(status).to.equal(503);
    expect(body).to.include({ ok: false });
    expect(headers.get('retry-after')).to.match(/^\d+$/);
    expect((await get('/health')).status).to.equal(503);

    await server.resume();
    expect((await post(second)).status).to.equal(201);
    expect((await post(first)).status).to.equal(200);
    expect((await get('/health')).body).to.deep.equal({ ok: true, database: 'postgres' });
    expect(await count('submissions')).to.equal(2);
  });

  it('may start before their server does', async () => {
    await server.halt();
    const receiver = spawnReceiver(env);
    const { post } = client(await receiver.ready);
    expect((await post(example())).status).to.equal(503);
    await server.resume();
    expect((await post(example())).status).to.equal(201);
  });

  it('say 503 when the server takes too long, and store the repeat once', async () => {
    const receiver = spawnReceiver(env);
    const { post } = client(await receiver.ready);
    const holding = new pg.Client(env.DATABASE_URL);
    await holding.connect();
    await holding.query('begin; lock table submissions in exclusive mode');
    const sent = example();
    expect((await post(sent)).status).to.equal(503);
    await holding.query('commit');
    await holding.end();
    expect((await post(sent)).status).to.be.oneOf([200, 201]);
    expect(await count('submissions')).to.equal(1);
  });

  for (const [what, table] of [
    ['before the database has it', 'submissions'],
    ['when the database has half of it', 'referrals'],
  ] as const) {
    it(`may be killed in the middle of a request, ${what}, and the retry is stored once`, async () => {
      const [killed, other] = [spawnReceiver(env), spawnReceiver(env)];
      const urls = await Promise.all([killed.ready, other.ready]);
      const holding = new pg.Client(env.DATABASE_URL);
      await holding.connect();
      await holding.query(`begin; lock table ${table} in exclusive mode`);
      const sent = exampleReferral();
      const lost = client(urls[0])
        .post(sent)
        .catch((error: unknown) => error);
      await waiting(holding);
      killed.kill('SIGKILL');
      expect(await lost).to.be.instanceOf(Error);
      await killed.ended;
      await holding.query('commit');
      await holding.end();

      const { status, body } = await client(urls[1]).post(sent);
      expect(status).to.be.oneOf([200, 201]);
      expect(body).to.deep.equal({ ok: true, id: sent.id });
      expect(await count('submissions')).to.equal(1);
      expect(await count('referrals')).to.equal(1);
    });
  }

  it('finish what has begun when told to stop', async () => {
    const receiver = spawnReceiver(env);
    const url = await receiver.ready;
    const post = await beginPost(url, JSON.stringify(example()));
    receiver.kill('SIGTERM');
    await deaf(url);
    expect(await post.finish()).to.match(/HTTP\/1.1 201 [^]*"ok":true/);
    expect(await receiver.ended).to.equal(0);
    expect(await count('submissions')).to.equal(1);
  });
});

/** Resolves once somebody waits for a lock. (What others do, a transaction sees as it began.) */
async function waiting(database: pg.Client): Promise<void> {
  while ((await database.query('select 1 from pg_locks where not granted')).rowCount === 0) {
    await new Promise((done) => setTimeout(done, 20));
  }
}
