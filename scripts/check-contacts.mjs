/**
 * `npm run contacts`: `cairn check` over the national contacts. Warns of those that nobody has
 * checked for 6 months; a number that has changed, no program can see.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { nationalContacts } from '@cairnkit/engine/national-contacts.js';

import { run } from '../packages/cli/src/cairn.ts';

const file = join(await mkdtemp(join(tmpdir(), 'cairn-')), 'national-contacts.json');
await writeFile(file, JSON.stringify(nationalContacts, null, 2));
process.exitCode = await run(['check', file], process);
