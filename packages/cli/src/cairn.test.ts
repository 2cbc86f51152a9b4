import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { commands } from './commands.js';
import { cairn } from './testing/shell.js';

describe('cairn', () => {
  it('lists every command, on standard output, when asked for help', async () => {
    for (const option of ['--help', '-h']) {
      const { code, out, err } = await cairn([option]);
      expect(code).to.equal(0);
      expect(err).to.equal('');
      for (const name of Object.keys(commands)) expect(out).to.match(RegExp(`^  ${name} `, 'm'));
    }
  });

  it('explains each command', async () => {
    for (const name of Object.keys(commands)) {
      const { code, out, err } = await cairn([name, '--help']);
      expect([name, code, err]).to.deep.equal([name, 0, '']);
      expect(out).to.match(RegExp(`^Usage: cairn ${name}\\b`, 'm'));
    }
  });

  it('prints the version of its package', async () => {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
    expect(await cairn(['--version'])).to.deep.equal({
      code: 0,
      out: `${manifest.version}\n`,
      err: '',
    });
  });

  const wrong: [what: string, args: string[], says: RegExp][] = [
    [
      'no command',
      [],
      /Which command\? There are measures, score, change, stats, decide, paths, schools, fhir, mhsds, csv, check, schema/,
    ],
    ['an empty command', [''], /Which command\?/],
    [
      'an unknown command',
      ['compute'],
      /"compute"\. There are measures, score, change, stats, decide, paths, schools, fhir, mhsds, csv, check, schema/,
    ],
    ['a misspelt command', ['scroe'], /Did you mean score\?/],
    ['a name every object has', ['__proto__'], /No command is called "__proto__"/],
    ['a method every object has', ['constructor'], /No command is called "constructor"/],
    ['a name for a terminal to obey', ['\u001b[2J'], /"\\u001b\[2J"/],
    ['an unknown option', ['--frob'], /^Unknown option '--frob'\.\n$/],
    ['options before the command', ['--version', 'score'], /command first/],
    [
      'an unknown option of a command',
      ['score', 'phq-9', '--frob'],
      /^Unknown option '--frob'\.\nUsage: cairn score .*\n$/,
    ],
    ['a value for a switch', ['score', 'phq-9', '--csv=yes'], /--csv/],
  ];
  for (const [what, args, says] of wrong) {
    it(`calls ${what} wrong usage`, async () => {
      const { code, out, err } = await cairn(args);
      expect(code).to.equal(2);
      expect(out).to.equal('');
      expect(err).to.match(says);
      expect(err).not.to.include('\u001b');
    });
  }
});

describe('bin/cairn.js', () => {
  it('says how to build what is not built', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
    cpSync(fileURLToPath(new URL('../bin', import.meta.url)), join(folder, 'bin'), {
      recursive: true,
    });
    cpSync(
      fileURLToPath(new URL('../package.json', import.meta.url)),
      join(folder, 'package.json'),
    );

    const { status, stdout, stderr } = spawnSync(join(folder, 'bin/cairn.js'), ['measures']);
    expect(String(stderr)).to.equal('cairn is not built yet: run npm run build\n');
    expect(String(stdout)).to.equal('');
    expect(status).to.equal(2);
  });
});
