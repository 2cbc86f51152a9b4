/**
 * Runs at the end of every `npm install` and `npm ci`: builds the packages, so that `npx cairn`
 * works at once. A failure here is no failure of the install; `npm test` reports it properly.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { markInstalled } from './install-stamp.mjs';
import { root } from './root.mjs';

markInstalled();

const tsc = join(root, 'node_modules/typescript/bin/tsc');
if (existsSync(tsc)) compile(); // it is not there after `npm install --omit=dev`

function compile() {
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const { status } = spawnSync(process.execPath, [tsc, '-b', 'packages'], options);
  if (status === 0) return;
  console.error('The packages did not compile; `npm test -- --only types` shows why.');
}
