import { join } from 'node:path';

import { installIn } from '../../install-in.mjs';
import { root } from '../../root.mjs';

/** @returns {boolean} Whether the libraries that ours is measured beside are there. */
export function installPeers() {
  return installIn(
    join(root, 'scripts/bench/charts/contenders'),
    'Installing the chart libraries to compare with, for the bench only.',
  );
}
