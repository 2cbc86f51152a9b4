import type { Item } from '@cairnkit/engine/measure.js';

import type { Asking } from './asking.js';
import type { Host } from './later.js';

export function listening(_host: Host): (page: Asking, item: Item) => unknown {
  return () => undefined;
}
