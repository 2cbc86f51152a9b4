import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CairnError } from '@cairnkit/engine/errors.js';
import { expect } from 'chai';

import { logReading } from '../audit.js';
import { backUp } from '../backup.js';
import type { Database } from '../database.js';
import { checksumOf, readMigrations } from '../migrations.js';
import { changeStatus } from '../referrals.js';
import { restore } from '../restore.js';
import { find } from '../submissions.js';
import { createToken } from '../tokens.js';
import { example, exampleGoals, exampleReferral } from './example.js';
import { serve } from './served.js';

/** An empty database, and how to get rid of it. */
export interface Opened {
  readonly database: Database;
  readonly clear: () => Promise<void>;
}

/** Backup and restore, whatever the database. */
export function describeBackup(database: () => Database, open: () => Promise<Opened>): void {
  describe('a backup', () => {
    let directory: string;
    let file: string;
    const sent = [
      example({ completedAt: '0000-01-01T00:00:00Z' }),
      exampleGoals({ completedAt: '9999-12-31T23:59:59.123456789-23:59' }),
      exampleReferral({}, { 'own-words': 'cut \ud83d, line \u2028 end, nul \0, "quoted" \\ 🌙\n' }),
    ];

    before(async () => {
      directory = await mkdtemp(join(tmpdir(), 'cairn-backup-'));
      file = join(directory, 'backup.jsonl');
      const served = await serve({ database: database() });
      for (const each of sent) expect((await served.post(each)).status).to.equal(201);
      await served.close();
      await createToken(database(), { name: 'Bea’s backup', scopes: ['referrals'] }, undefined);
      await changeStatus(database(), 'Bea', sent[2]!.id, { to: 'accepted', note: 'a\tb "c"' });
      await backUp(database(), file);
    });
    after(() => rm(directory, { recursive: true, force: true }));

    const lines = async (path: string) => (await readFile(path, 'utf8')).trimEnd().split('\n');
    const withEmpty = async (work: (empty: Database) => Promise<void>) => {
      const { database: empty, clear } = await open();
      await work(empty).finally(() => empty.close().then(clear));
    };
    const restoreInto = async (target: Database, path: string) =>
      restore(target, await readMigrations(), path);
    const refusal = async (path: string, target = database()) => {
      const error = await restoreInto(target, path).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(CairnError);
      return (error as Error).message;
    };

    it('is JSON Lines that only its owner can read, with a header and a checksum', async () => {
      const all = (await lines(file)).map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(all[0]).to.deep.include({ cairn: 'backup', version: 1 });
      expect(all.at(-1)!['end']).to.have.all.keys('rows', 'sha256');
      expect(all.slice(1, -1).every((line) => 'table' in line && 'row' in line)).to.equal(true);
      if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).to.equal(0o600);
    });

    it('overwrites nothing', async () => {
      const before = await readFile(file, 'utf8');
      const error = await backUp(database(), file).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(CairnError);
      expect(await readFile(file, 'utf8')).to.equal(before);
    });

    it('comes back into an empty database as it was, and life goes on', () =>
      withEmpty(async (empty) => {
        await restoreInto(empty, file);
        const again = join(directory, 'again.jsonl');
        await backUp(empty, again);
        const rows = (all: string[]) => all.slice(1, -1);
        expect(rows(await lines(again))).to.deep.equal(rows(await lines(file)));

        const stored = await find(empty, sent[2]!.id);
        expect(stored?.payload).to.deep.equal(sent[2]);
        await logReading(empty, 'Bea', 'referral-read', { submission: sent[2]!.id });
        const served = await serve({ database: empty });
        try {
          expect((await served.post(sent[2])).status, 'a retry from before').to.equal(200);
          expect((await served.post(example())).status).to.equal(201);
        } finally {
          await served.close();
        }
        expect(await refusal(file, empty)).to.contain('not empty');
      }));

    it('of an older layout is brought to the newest', () =>
      withEmpty(async (empty) => {
        const [first] = await readMigrations();
        const old = join(directory, 'old.jsonl');
        const { id, person, measure, completedAt } = sent[0] as ReturnType<typeof example>;
        const migrations = [{ name: first!.name, checksum: checksumOf(first!.sql) }];
        const row = {
          ...{ id, person, measure, completed_at: '2026-11-23 10:00:00+00' },
          ...{ received_at: '2026-11-23 10:00:01.123456+00', attention: '{}' },
          ...{ payload: JSON.stringify(sent[0]), result: '{}' },
        };
        const header = { cairn: 'backup', version: 1, at: completedAt, migrations };
        await writeBackup(old, [header, { table: 'submissions', row }]);
        await restoreInto(empty, old);
        expect(await find(empty, id)).to.include({ kind: 'submission', measure });
      }));

    it('does not go into a database that has anything in it', async () => {
      expect(await refusal(file)).to.contain('not empty');
    });

    for (const [name, damage, message] of [
      [
        'is cut off',
        async (path: string, all: string[]) => writeFile(path, all.slice(0, -1).join('\n')),
        'end',
      ],
      [
        'has another character',
        async (path: string, all: string[]) =>
          writeFile(path, `${all.join('\n').replace('"accepted"', '"Accepted"')}\n`),
        'checksum',
      ],
      [
        'lacks a row',
        async (path: string, all: string[]) =>
          writeFile(path, `${all.toSpliced(2, 1).join('\n')}\n`),
        'rows',
      ],
      [
        'goes on after its end',
        async (path: string, all: string[]) => {
          await writeFile(path, `${all.join('\n')}\n`);
          await appendFile(path, `${all[1]}\n`);
        },
        'after its end',
      ],
      ['is something else', async (path: string) => writeFile(path, '{"a":1}\n'), 'no backup'],
      ['is empty', async (path: string) => writeFile(path, ''), 'end'],
    ] as const) {
      it(`that ${name} is refused before any of it is used`, async () => {
        const path = join(directory, `${name}.jsonl`);
        await damage(path, await lines(file));
        expect(await refusal(path)).to.contain(message);
      });
    }

    it('of a newer version, or of another layout, is refused', async () => {
      const [header] = (await lines(file)).map(
        (line) => JSON.parse(line) as Record<string, unknown>,
      );
      const newer = join(directory, 'newer.jsonl');
      await writeBackup(newer, [{ ...header, version: 2 }]);
      expect(await refusal(newer)).to.contain('newer version');
      const other = join(directory, 'other.jsonl');
      const migrations = [{ name: '0001-submissions.sql', checksum: 'another' }];
      await writeBackup(other, [{ ...header, migrations }]);
      expect(await refusal(other)).to.contain('another version');
    });
  });
}

/** Writes a backup by hand, with an end that fits. */
async function writeBackup(path: string, all: readonly unknown[]): Promise<void> {
  const text = all.map((line) => `${JSON.stringify(line)}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  await writeFile(path, `${text}${JSON.stringify({ end: { rows: all.length - 1, sha256 } })}\n`);
}
