import { personReference, personReferenceRule } from '@cairnkit/engine/person.js';
import type { Referral } from '@cairnkit/engine/referral.js';

import { PrintController } from '../controllers/print.js';
import { FillingIn } from './filling-in.js';
import { dress } from './later.styles.js';
import { notParsed } from './not-parsed.js';
import type { Host, Later } from './view.js';

/**
 * Makes the parts of a form that come after its first question, or beside it: the other questions,
 * what is wrong, urgent help, the review, sending and the end.
 *
 * In a file of its own, which is fetched while the person reads the first question; so the door
 * stays small however much is added here. See docs/decisions/0005-two-halves.md.
 *
 * @param fail - Shows nothing any more, and tells the page’s author why.
 */
export function later(
  host: Host,
  form: () => Referral | undefined,
  fail: (message: string) => void,
): Later {
  host.addController({ hostConnected: () => dress(host) }); // before, it has no root
  new PrintController(host);
  watchPerson(host, fail);
  return new FillingIn(host, form, (error) => fail(notParsed(error)));
}

/** Tells the page’s author about a reference that no back end would take. */
function watchPerson(host: Host, fail: (message: string) => void): void {
  let told: string | undefined;
  host.addController({
    hostUpdate() {
      const { person } = host;
      if (!person || person === told || personReference.test(person)) return;
      told = person;
      fail(`person ${personReferenceRule}`);
    },
  });
}
