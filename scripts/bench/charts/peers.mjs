import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { npm } from '../../npm.mjs';
import { root } from '../../root.mjs';

const folder = join(root, 'scripts/bench/charts/contenders');
const lock = join(folder, 'package-lock.json');
const installed = join(folder, 'node_modules/.cairn-installed');

/**
 * Installs the libraries that ours is measured beside, unless they are there. They have a folder
 * and a lock of their own, so that nobody else has to: `npm ci` at the top knows nothing of them.
 *
 * @returns {boolean} Whether they are there now.
 */
export function installPeers() {
  const wanted = readFileSync(lock, 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return true;

  console.error('Installing the chart libraries to compare with, for the bench only.');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  if (!npm('ci', `--prefix=${folder}`, ...quiet)) return false;
  writeFileSync(installed, wanted);
  return true;
}
