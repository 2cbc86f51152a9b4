import type { LitElement, ReactiveController, TemplateResult } from 'lit';

import { idle } from '../internal/idle.js';
import type { Asking } from './asking.js';
import { pages } from './pages.js';

type Draw = (page: Asking) => TemplateResult | undefined;

/**
 * Draws a page of questions in the mode that its element has.
 *
 * Owns: the modes other than the usual one, which are fetched when they are asked for; and when the first
 * page has been painted.
 */
export class Modes implements ReactiveController {
  /** What comes later waits for this, so that it does not keep the first page waiting. */
  readonly painted: Promise<void>;

  readonly #host: LitElement & { readonly mode: string };
  readonly #failed: () => unknown;
  readonly #drawn = new Map<string, Draw | undefined>([['pages', pages]]);
  #begin: ((painted: Promise<void>) => void) | undefined;

  constructor(host: LitElement & { readonly mode: string }, failed: () => unknown) {
    this.#host = host;
    this.#failed = failed;
    this.painted = new Promise((done) => (this.#begin = done));
    host.addController(this);
  }

  /** Quick entry is drawn only with what comes later. */
  hostUpdated(): void {
    const { mode } = this.#host;
    if (mode === 'sheet' && this.#drawn.has(mode) && !this.#drawn.get(mode)) return;
    this.#begin?.(idle());
    this.#begin = undefined;
  }

  /** Nothing while a mode is being fetched. */
  draw(page: Asking): TemplateResult | undefined {
    const { mode } = this.#host;
    if (!this.#drawn.has(mode)) {
      this.#drawn.set(mode, undefined);
      void this.#fetch(mode);
    }
    return this.#drawn.get(mode)?.(page);
  }

  async #fetch(mode: string): Promise<void> {
    try {
      const { drawing } = await (mode === 'sheet' ? import('./sheet.js') : import('./entry.js'));
      this.#drawn.set(mode, drawing(this.#host));
      this.#host.requestUpdate();
    } catch {
      this.#drawn.set(mode, () => undefined);
      this.#failed();
    }
  }
}
