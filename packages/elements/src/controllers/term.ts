import { find, registered, watch } from '@cairnkit/engine/catalogue.js';
import { findTerm } from '@cairnkit/engine/find-term.js';
import type { Glossary, Term } from '@cairnkit/engine/glossary.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { isGlossary } from '../internal/is-glossary.js';
import { unfound } from '../internal/unfound.js';
import { closest } from './closest-glossary.js';

/** An element that stands for a term, and what it is told about it. */
type Host = ReactiveControllerHost &
  HTMLElement & {
    /** An id or a name; without it, the words of the element. */
    readonly term?: string;
    /** A parsed glossary, or a catalogue id. */
    readonly glossary?: Glossary | string;
  };

/** A term, and the language of its glossary. */
export interface Meaning {
  readonly term: Term;
  readonly lang: string;
}

/**
 * Finds the meaning of a term: in the glossary that the host names, else in the `<cairn-glossary>`
 * that is closest, else in the only one that is registered. Takes it whenever it is there, however
 * late, and complains once when it is not.
 *
 * Owns: which meaning it is, and when to give up.
 * Does not own: the event that tells the host; `failed` is called instead.
 * Not a function, because a glossary may be registered or arrive later.
 */
export class TermController implements ReactiveController {
  found: Meaning | undefined;

  readonly #host: Host;
  readonly #failed: (message: string) => void;
  /** What it has waited for already. */
  #awaited: string | undefined;
  #complaint: string | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: Host, failed: (message: string) => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watch(() => this.#host.requestUpdate());
    this.#host.requestUpdate(); // it may have been registered while the element was away
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  hostUpdate(): void {
    const glossary = this.#glossary();
    const term = glossary && findTerm(glossary, this.#text);
    this.found = term && { term, lang: glossary.lang };
    if (!term) void this.#wait();
  }

  get #text(): string {
    return String(this.#host.term ?? this.#host.textContent ?? '');
  }

  #glossary(): Glossary | undefined {
    const { glossary } = this.#host;
    if (glossary) {
      const known = typeof glossary === 'string' ? find('glossary', glossary) : glossary;
      return isGlossary(known) ? known : undefined;
    }
    const all = registered('glossary');
    return closest(this.#host)?.loaded ?? (all.length === 1 ? all[0] : undefined);
  }

  /** Most terms are there at once; so what waits is not in the door. */
  async #wait(): Promise<void> {
    const { glossary } = this.#host;
    const wanted = `${typeof glossary === 'string' ? glossary : ''}/${this.#text}`;
    if (wanted === this.#awaited) return;
    this.#awaited = wanted;
    const { patiently } = await import('../internal/patience.js');
    await patiently();
    if (wanted === this.#awaited && this.#host.isConnected && !this.found) this.#complain();
  }

  #complain(): void {
    const near = this.#host.glossary ? undefined : closest(this.#host);
    if (near && 'loaded' in near && !near.loaded) return; // it says itself what is wrong
    const message = this.#fault();
    if (message === this.#complaint) return;
    this.#complaint = message;
    this.#failed(message);
  }

  #fault(): string {
    const { glossary } = this.#host;
    const text = this.#text.trim().slice(0, 64);
    if (text === '') return 'there is no term: set term, or put its name between the tags';
    const known = this.#glossary();
    if (known) return `glossary "${known.id}" has no term "${text}"`;
    if (typeof glossary === 'string') return unfound('glossary', glossary);
    if (glossary) return 'glossary is not a glossary; set it to what parseGlossary returned';
    const ids = registered('glossary').map(({ id }) => id);
    return ids.length > 0
      ? `there are several glossaries: ${ids.join(', ')}; say which one with glossary="${ids[0]!}"`
      : 'there is no glossary; import one and call register(), or put a <cairn-glossary> on the page';
  }
}
