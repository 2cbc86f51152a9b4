import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect } from 'chai';

import { commands } from './commands.js';
import { readPlace } from './settings.js';
import { example } from './testing/example.js';
import { anyServer, emptyPlace } from './testing/real-postgres.js';

type Environment = Record<string, string>;

/** Mocha requires its tests; only import() gives the modules as they really run, and one of each. */
const real = async () => ({
  ...(await import('./cairn-receiver.js')),
  ...(await import('./place.js')),
  ...(await import('./submissions.js')),
  ...(await import('./tokens.js')),
});

/** Calls a command, and says what came of it. */
async function called(env: Environment, ...argv: string[]) {
  const [out, err]: string[][] = [[], []];
  const print = (line: string) => void out!.push(line);
  const say = (line: string) => void err!.push(line);
  const code = await (await real()).run(argv, { env, print, say });
  return { code, out: out!, err: err!.join('\n') };
}

describe('the commands of a receiver', function () {
  this.timeout(60_000);

  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cairn-commands-'));
  });
  after(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));

  it('are listed, each with what may be typed', async () => {
    for (const word of ['help', '--help']) {
      const { code, out } = await called({}, word);
      expect(code).to.equal(0);
      for (const name of Object.keys(commands)) expect(out.join('\n')).to.contain(`  ${name}`);
    }
    const { out } = await called({}, 'retain', '--help');
    expect(out.join()).to.contain('--older-than');
  });

  for (const argv of [
    ['nonsense'],
    ['constructor'],
    ['serve', '--loud'],
    ['token'],
    ['token', 'make', 'Ada'],
    ['token', 'create'],
    ['token', 'create', 'Ada', 'Ben'],
    ['token', 'create', 'Ada', '--expires', '0'],
    ['token', 'create', 'Ada', '--expires', 'soon'],
    ['token', 'create', 'Ada', '--scope', 'everything'],
    ['token', 'create', 'Ada', '--scope', ''],
    ['token', 'list', 'Ada'],
    ['backup'],
    ['backup', 'a', 'b'],
    ['restore'],
    ['retain'],
    ['retain', '--older-than', '0'],
    ['retain', '--older-than', '8 years'],
    ['retain', '--older-than', '-1y'],
    ['retain', '8y'],
  ]) {
    it(`refuse what makes no sense, and touch nothing: ${argv.join(' ')}`, async () => {
      const { code, out, err } = await called(
        { CAIRN_DATA: join(directory, 'untouched') },
        ...argv,
      );
      expect(code).to.equal(2);
      expect(out).to.deep.equal([]);
      expect(err).not.to.equal('');
      const made = await stat(join(directory, 'untouched')).catch(() => undefined);
      expect(made).to.equal(undefined);
    });
  }

  describe('with a database', () => {
    let places: Environment[];
    let clear = async () => {};
    // A server where there is one: it starts once, and the embedded database with each command.
    before(async () => {
      const server = await anyServer().catch(() => undefined);
      if (!server) {
        places = ['here', 'there'].map((name) => ({ CAIRN_DATA: join(directory, name) }));
        return;
      }
      const opened = [await emptyPlace(server.url), await emptyPlace(server.url)];
      places = opened.map(({ url }) => ({ DATABASE_URL: url }));
      clear = async () => {
        for (const each of opened) await each.drop();
        await server.stop();
      };
    });
    after(() => clear());

    it('make, list and end tokens, move everything to another place, and tidy up', async () => {
      const [here, there] = places as [Environment, Environment];
      const file = join(directory, 'backup.jsonl');
      const { holderOf, store, withDatabase } = await real();

      const made = await called(here, 'token', 'create', 'Ada', '--scope', 'referrals');
      expect(made).to.include({ code: 0 });
      expect(made.out, 'the token, and nothing else, for a pipe').to.have.length(1);
      const token = made.out[0]!;
      await withDatabase(readPlace(here), async (database) => {
        const holder = await holderOf(database, token);
        expect(holder).to.deep.equal({ name: 'Ada', scopes: ['referrals'] });
        await store(database, example(), { result: { decisions: [] } as never, attention: [] });
      });

      expect(await called(here, 'backup', file)).to.include({ code: 0 });
      expect((await called(here, 'backup', file)).err).to.contain('is there already');
      expect(await readFile(file, 'utf8')).not.to.contain(token);

      expect(await called(there, 'restore', file)).to.include({ code: 0 });
      expect((await called(there, 'restore', file)).err).to.contain('not empty');
      const [listed] = (await called(there, 'token', 'list')).out.map((line) => JSON.parse(line));
      expect(listed).to.include({ name: 'Ada', revokedAt: null });
      const days = (Date.parse(listed.expiresAt) - Date.parse(listed.createdAt)) / 86_400_000;
      expect(days).to.equal(180);

      expect(await called(there, 'token', 'revoke', 'Ada')).to.include({ code: 0 });
      expect((await called(there, 'token', 'revoke', 'Ben')).code).to.equal(1);
      const dry = await called(there, 'retain', '--older-than', '8y', '--dry-run');
      expect(JSON.parse(dry.out.join())).to.deep.equal({ deleted: 0, open: 0, dryRun: true });
      await withDatabase(readPlace(there), async (database) => {
        expect(await holderOf(database, token)).to.equal(undefined);
      });
    });
  });
});
