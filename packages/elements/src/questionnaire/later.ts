import { LeavingController } from '../controllers/leaving.js';
import { focusOn } from '../internal/focus.js';
import { Advance } from './advance.js';
import { Aloud } from './aloud.js';
import type { Later } from './asking.js';
import { fault } from './fault.js';
import { FormPart } from './form-part.js';
import { Help } from './help.js';
import type { Host, Run } from './host.js';
import { dress } from './later.styles.js';
import { mistake, mistakes } from './mistakes.js';
import { Sending } from './sending.js';
import { read, typed } from './typed.js';
import { unfit } from './unfit.js';

/**
 * Makes the parts of a questionnaire that come after its first question, or beside it.
 *
 * In a file of its own, which is fetched while the person reads the first question; so the door
 * stays small however much is added here. See docs/decisions/0005-two-halves.md.
 */
export function later(host: Host, run: Run): Later {
  dress(host);
  const help = new Help(host);
  const sending = new Sending(host, help, run.session);
  const advance = new Advance(host, run.session);
  const aloud = new Aloud(host);
  new LeavingController(host, run.session, () => sending.forget());
  new FormPart(host, run);
  watchFaults(host, run);
  return {
    sending,
    advance,
    aloud: (page, item) => aloud.button(page, item),
    turn() {
      advance.stay();
      aloud.stop();
    },
    focus: (selector) => focusOn(host, selector),
    mistake,
    mistakes: (page) => mistakes(host, page),
    typed,
    read,
    help: (again) => help.lines(again),
    unfit,
  };
}

/** Tells the page’s author whenever something is set that cannot be right. */
function watchFaults(host: Host, { measure }: Run): void {
  let told: string | undefined;
  host.addController({
    hostUpdate() {
      const found = fault(host);
      if (found !== told) void measure.fail((told = found));
    },
  });
}
