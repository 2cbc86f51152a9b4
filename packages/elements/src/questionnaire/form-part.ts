import type { ReactiveController } from 'lit';

import type { FormValue } from './form-value.js';
import type { Host, Run } from './host.js';

/**
 * Makes a questionnaire with a `name` a part of the form around it; what that needs is fetched then.
 *
 * Owns: when the form is brought up to date. Does not own: what it is told; see `form-value.ts`.
 * Not a function, because it follows every update of its host.
 */
export class FormPart implements ReactiveController {
  readonly #host: Host;
  readonly #run: Run;
  #value: Promise<FormValue> | undefined;

  constructor(host: Host, run: Run) {
    this.#host = host;
    this.#run = run;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#value || this.#host.name !== undefined || this.#run.isDisabled()) void this.#sync();
  }

  async #sync(): Promise<void> {
    this.#value ??= import('./form-value.js').then(({ FormValue }) => {
      return new FormValue(this.#host, this.#run);
    });
    try {
      (await this.#value).sync();
    } catch {
      void this.#run.measure.fail('a part of Cairn did not load; load the page again');
    }
  }
}
