/**
 * A note in `node_modules` that says what it was installed for. `setup.mjs` compares it with what
 * is wanted now; `prepare.mjs` writes it after every install, so that one made by hand counts too.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';

const modules = join(root, 'node_modules');
const stamp = join(modules, '.cairn-installed');

/** The lock file, the platform and Node's major version: when one changes, so do the packages. */
function wanted() {
  const [major] = process.versions.node.split('.');
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${major}`)
    .digest('hex');
}

/** Whether the dependencies are there, and are the ones that the lock file names. */
export function isInstalled() {
  const complete = existsSync(join(modules, '.package-lock.json')); // npm writes it last
  return complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** Notes that the dependencies have just been installed. */
export function markInstalled() {
  if (existsSync(modules)) writeFileSync(stamp, wanted());
}
