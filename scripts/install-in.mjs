import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { npm } from './npm.mjs';

/**
 * Installs what a folder with a lock of its own asks for, unless it is there: things that few checks
 * need, so that nobody else has to install them. `npm ci` at the top knows nothing of them.
 *
 * @param {string} folder
 * @param {string} why - Told while it installs, as a sentence.
 * @returns {boolean} Whether they are there now.
 */
export function installIn(folder, why) {
  const wanted = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const installed = join(folder, 'node_modules/.cairn-installed');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return true;

  console.error(why);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  if (!npm('ci', `--prefix=${folder}`, '--legacy-peer-deps', ...quiet)) return false;
  writeFileSync(installed, wanted);
  return true;
}
