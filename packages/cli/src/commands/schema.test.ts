import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { cairn } from '../testing/shell.js';

describe('cairn schema', () => {
  for (const kind of ['measure', 'submission']) {
    it(`prints the schema of a ${kind}`, async () => {
      const { code, out, err } = await cairn(['schema', kind]);
      expect([code, err]).to.deep.equal([0, '']);
      expect(JSON.parse(out)).to.include({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:cairnkit:schema:${kind}`,
        type: 'object',
        additionalProperties: false,
      });
    });
  }

  it('says which kinds there are', async () => {
    for (const args of [['schema'], ['schema', 'nonsense'], ['schema', '../package']]) {
      const { code, out, err } = await cairn(args);
      expect([code, out]).to.deep.equal([2, '']);
      expect(err).to.match(/There are .*measure.*submission/);
    }
    expect((await cairn(['schema', 'measure', 'submission'])).code).to.equal(2);
  });

  it('prints what the zod schemas say today', function () {
    this.timeout(60_000);
    const cwd = fileURLToPath(new URL('../../../..', import.meta.url));
    const script = ['--conditions=source', '--import', 'tsx', 'scripts/schemas.mjs', '--check'];
    const { status, stderr } = spawnSync(process.execPath, script, { cwd });
    expect(String(stderr)).to.equal('');
    expect(status).to.equal(0);
  });
});
