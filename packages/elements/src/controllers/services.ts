import { find, watch } from '@cairnkit/engine/catalogue.js';
import type { Service } from '@cairnkit/engine/service.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Fault } from '../internal/refusal.js';
import type { Wanted } from './load-services.js';

/** An element that checks services, and the places from which they may come. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** A parsed definition, or a catalogue id. */
    readonly service?: Service | string;
    /** Several of them; as a text, ids with spaces between. */
    readonly services?: readonly (Service | string)[] | string;
    /** An address on the same site, or several with spaces between. */
    readonly src?: string;
  };

/**
 * Finds the services that an element is to check, as `MeasureController` finds a measure: the
 * properties first, then JSON scripts among the children, then `src`; a catalogue id, however late.
 * There are all of them or none: half a front door would send people away from what may help.
 *
 * A controller and no function, because an answer may come later or change.
 *
 * Owns: where the services come from, and what is shown when one of them cannot be had.
 * Does not own: the event that tells the host; `failed` is called instead.
 */
export class ServicesController implements ReactiveController {
  /** The same list as long as the services are the same. */
  value: readonly Service[] | undefined;

  readonly #host: Host;
  readonly #failed: (fault: Fault) => void;
  #list: readonly unknown[] = [];
  #parsed: readonly Service[] | undefined;
  /** What `value` was made of, or is being looked for. */
  #source: readonly unknown[] = [];
  /** Counts the times that they were looked for: what an earlier time comes to is of no use. */
  #turn = 0;
  /** Shown while there are no services; and whatever services there are. */
  #unfound: unknown;
  #unfit: unknown;
  #unwatch: (() => void) | undefined;

  constructor(host: Host, failed: (fault: Fault) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate(); // much may have been registered while it was away
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    if (!areSame(wanted.list, this.#list)) this.#parsed = undefined;
    this.#list = wanted.list;

    const found = wanted.from === 'properties' ? atHand(wanted.list) : this.#parsed;
    const source = found ?? wanted.list;
    if (areSame(source, this.#source)) return;
    this.#source = source;
    this.#turn += 1;
    this.#unfound = undefined;
    this.value = found;
    if (!found && source.length > 0) void this.#get(wanted);
  }

  /** What to show instead, when something is wrong. */
  get refusal(): unknown {
    return this.#unfit ?? this.#unfound;
  }

  /** Refuses to show these services, for what is wrong with them. */
  async reject(error: Pick<Error, 'message'> & Partial<Fault>): Promise<void> {
    const turn = this.#turn;
    this.value = undefined;
    const shown = await this.#refuse(error);
    if (turn === this.#turn) this.#unfound = shown;
    this.#host.requestUpdate();
  }

  /** The same, where they turn out to be what no parser has looked at. */
  distrust({ message }: Error): Promise<void> {
    return this.reject({ message: `service is not what parseService returns: ${message}` });
  }

  /** Refuses to show any services, for what else is wrong with the page. */
  async fail(message: string): Promise<void> {
    this.#unfit = await this.#refuse({ message });
    this.#host.requestUpdate();
  }

  async #refuse({ message, issues = [] }: Pick<Fault, 'message'> & Partial<Fault>) {
    this.#failed({ message, issues });
    const { refusal } = await import('../internal/refusal.js');
    return refusal({ message, issues });
  }

  #wanted(): Wanted {
    const { service, services, src } = this.#host;
    const named = services ?? service; // frameworks set `null` while they load
    if (named)
      return {
        from: 'properties',
        list: typeof named === 'string' ? parts(named) : [named].flat(),
      };
    const scripts = this.#host.querySelectorAll(':scope > script[type="application/json"]');
    return scripts.length > 0
      ? { from: 'scripts', list: [...scripts] }
      : { from: 'addresses', list: parts(src ?? '') };
  }

  /** What most pages never need is not in the door: parsing, fetching, waiting, refusing. */
  async #get(wanted: Wanted): Promise<void> {
    const turn = this.#turn;
    try {
      const { loadServices } = await import('./load-services.js');
      const loaded = await loadServices(wanted);
      if (turn !== this.#turn) return;
      this.#parsed = loaded;
      this.#host.requestUpdate();
    } catch (error) {
      if (turn === this.#turn) await this.reject(error as Error);
    }
  }
}

const parts = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** All of them, or nothing. */
function atHand(list: readonly unknown[]): readonly Service[] | undefined {
  const found = list.map((each) => (typeof each === 'string' ? find('service', each) : each));
  const isWhole = found.length > 0 && found.every((each) => (each as Service)?.kind === 'service');
  return isWhole ? (found as Service[]) : undefined;
}

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, i) => each === other[i]);
