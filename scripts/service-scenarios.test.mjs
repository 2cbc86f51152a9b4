import { readdirSync, readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { expect } from 'chai';

const folder = new URL('../packages/services/scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));

/** What each service must come to in any case, whichever rules it has. */
const inEveryFile = ['emergency', 'urgent', 'safeguarding'];

/** As somebody would run it in a shell. */
async function cairn(...args) {
  // Mocha requires its tests; only import() gives the modules as they really run.
  const { run } = await import('@cairnkit/cli/cairn.js');
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [text(stdout), text(stderr)];
  const code = await run(args, { stdin: Readable.from([]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

describe('scenarios', () => {
  it('are there for every service', async () => {
    const { serviceIds } = await import('@cairnkit/cli/services.js');
    const ids = files.map((name) => name.replace(/\.csv$/, ''));
    expect(ids.sort()).to.deep.equal([...(await serviceIds())]);
  });

  for (const name of files) {
    const id = name.replace(/\.csv$/, '');
    const file = fileURLToPath(new URL(name, folder));
    const [, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');

    it(`of ${id} all come out as expected`, async () => {
      const { code, out, err } = await cairn('decide', id, file, '--expect');
      expect([code, out]).to.deep.equal([0, '']);
      expect(err).to.equal(`${rows.length} of ${rows.length} scenarios come out as expected.\n`);
    });

    it(`of ${id} are many, and begin with safety`, () => {
      expect(rows).to.have.length.of.at.least(25);
      const some = rows.map((row) => row.split(',')).flat();
      expect(some).to.include.members(inEveryFile);
    });
  }
});
