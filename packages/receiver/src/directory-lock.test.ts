import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CairnError } from '@cairnkit/engine/errors.js';
import { expect } from 'chai';

import { lockDirectory } from './directory-lock.js';

describe('lockDirectory', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cairn-lock-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  for (const name of ['short', 'long'.repeat(40)]) {
    it(`is had by one at a time: ${name.length} characters`, async () => {
      const path = join(directory, name);
      await mkdir(path);
      const unlock = await lockDirectory(path);
      const error = await lockDirectory(path).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(CairnError);
      expect(String(error)).to.contain(path);
      await unlock();
      await (
        await lockDirectory(path)
      )();
    });
  }

  for (const [state, prepare] of [
    ['fresh', async () => {}],
    ['left by a crash', leaveSocket],
  ] as const) {
    it(`is given to one of ten who ask at once: ${state}`, async () => {
      await prepare(join(directory, 'lock.sock'));
      const asked = Array.from({ length: 10 }, () => lockDirectory(directory));
      const unlocks = (await Promise.allSettled(asked)).flatMap((each) =>
        each.status === 'fulfilled' ? [each.value] : [],
      );
      expect(unlocks).to.have.length(1);
      await unlocks[0]?.();
    });
  }
});

/** A socket that nobody listens on, as a process leaves it that ends without cleaning up. */
async function leaveSocket(path: string): Promise<void> {
  const server = createServer().listen(path);
  await once(server, 'listening');
  await rename(path, `${path}.kept`); // closing removes it under its own name
  server.close();
  await once(server, 'close');
  await rename(`${path}.kept`, path);
}
