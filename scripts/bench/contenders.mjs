import { join } from 'node:path';

import { installIn } from '../install-in.mjs';
import { root } from '../root.mjs';

/**
 * What ours is measured beside in Node, installed when it is first wanted.
 *
 * @param {string} name - A module in `contenders`.
 * @throws {Error} If they cannot be installed: numbers without anything beside them say little.
 */
export async function contender(name) {
  const folder = join(root, 'scripts/bench/contenders');
  if (!installIn(folder, 'Installing what to compare with, for the bench only.')) {
    throw new Error(`What to compare with could not be installed in ${folder}.`);
  }
  return import(`./contenders/${name}.mjs`);
}
