import { PrintController } from '../controllers/print.js';
import { Keeping, type Given } from './keeping.js';
import { dress } from './later.styles.js';
import type { Host, Later } from './view.js';

/**
 * Makes the parts that come after the first page about goals, or beside it: what is done with them,
 * what is wrong, urgent help, the review, sending and the end.
 *
 * In a file of its own, which is fetched while the person reads the first page; so the door stays
 * small however much is added here. See docs/decisions/0005-two-halves.md.
 */
export function later(host: Host, given: Given): Later {
  host.addController({ hostConnected: () => dress(host) }); // before, it has no root
  new PrintController(host);
  return new Keeping(host, given);
}
